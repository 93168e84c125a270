import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.mine': 'Show my sessions',
  'command.end': 'End a session of mine',
  'command.end-others': 'Sign out everywhere else',

  'list.title': 'My sessions',
  'list.lead': 'Where your account is signed in. If a place is not yours, end its session and change the password.',
  'list.this': 'This session',
  'list.browser': 'Browser or app',
  'list.begun': 'Begun',
  'list.used': 'Last used',
  'list.factor': 'Confirmed by',
  'list.factor.totp': 'password and code',
  'list.factor.passkey': 'password and passkey',
  'list.factor.recovery-code': 'password and recovery code',
  'list.factor.none': 'password',
  'list.unknown': 'Unknown',
  'list.app': 'App',
  'list.actions': 'Actions',
  'list.end': 'End',
  'list.end-all': 'Sign out everywhere',
  'list.ended': 'The session has ended.',
  'list.failed': 'This did not work. Try again.',
};
