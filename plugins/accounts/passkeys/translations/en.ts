import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.begin': 'Begin adding a passkey',
  'command.register': 'Add a passkey',
  'command.rename': 'Rename a passkey',
  'command.remove': 'Remove a passkey',

  'passkey.refused': 'The device could not confirm the passkey. Begin again.',
  'passkey.known': 'This passkey is known already.',
  'passkey.not-taken': 'This passkey could not sign you in. Please use your name and password.',
  'passkey.too-many': 'An account has at most {{most}} passkeys. Remove those you do not use.',

  'list.title': 'Passkeys',
  'list.lead': 'Fingerprint, face or security key of a device, in place of the code of the second step.',
  'list.none': 'None yet.',
  'list.line': 'added {{created}}; last used: {{used}}',
  'list.never': 'never',
  'list.add': 'Add a passkey',
  'list.name': 'A name to know it by, for instance: my telephone',
  'list.name.default': 'My device',
  'list.rename': 'Rename',
  'list.remove': 'Remove',
  'list.save': 'Keep the name',
  'list.cancel': 'Cancel',
  'list.failed': 'The device or the browser could not do it. Try again, or use an authenticator app.',
  'list.needed': 'Please fill this in.',
  'list.added': 'The passkey was added.',
  'list.removed': 'The passkey was removed.',
};
