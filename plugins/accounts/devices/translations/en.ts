import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'rule.area': 'Sign-in and accounts',
  'rule.devices': 'Sign-in on a phone',
  'rule.access': 'An access token is good for',
  'rule.member': 'Members without a role: password again after',
  'rule.business': 'Holders of a role: password again after',
  'rule.admin': 'Administrators: password again after',
  'rule.grace': 'Network lost while renewing: may ask again for',
  'rule.minutes': 'minutes',
  'rule.days': 'days',
  'rule.seconds': 'seconds',
  'rule.shown': 'access tokens last {{access}} minutes; the password is asked again after {{member}} days of members, {{business}} days of holders of a role, {{admin}} days of administrators',

  'command.open': 'Sign in on a device',
  'command.renew': 'Renew a device’s tokens',
  'command.mine': 'My devices',
  'command.rename': 'Rename one of my devices',
  'command.end': 'Sign one of my devices out',
  'command.end-all': 'Sign my devices out',

  'device.sign-in-again': 'This device was signed out. Please sign in again.',
  'device.not-fresh': 'A device is registered right after a sign-in. Please sign in again and retry.',
  'device.too-often': 'This device asks too often. Please retry in {{seconds}} seconds.',

  'notice.reused.label': 'A device was signed out to protect the account',
  'notice.reused.title': 'The device "{{name}}" was signed out to protect your account',
  'notice.reused.body': 'At {{at}} an old sign-in token of the device "{{name}}" was used again. Somebody else may have it, so the device was signed out. Please sign in on it again; if this looks strange, change your password and look through your devices.',

  'personal.devices': 'Devices signed in',
  'personal.name': 'Name of the device',
  'personal.platform': 'Kind',
  'personal.begun': 'Signed in at',
  'personal.kept': 'Needed so that you know your devices and can sign each one out; it goes when the device is signed out.',
  'rule.touches': 'Every account that uses an app, from its next sign-in or renewal on.',
};
