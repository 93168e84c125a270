import { rows } from './rows';
import { NOBODY } from './roles';
import type { CommandRow } from './types';

/** Sign-in of apps and what a phone carries (issue 6, section 1): each person's own, nobody else's. */
export const appRows: CommandRow[] = [
  ...rows('devices.open', ['any', 'none', 'deny-403', 'only right after a sign-in, which the sample is not; who gets a pair: plugins/accounts/devices/tests']),
  ...rows(['devices.mine', 'devices.end-all'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person\'s own devices']),
  ...rows(['devices.rename', 'devices.end'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-404', 'another\'s device is not there']),
  ...rows('sync.pull', [NOBODY, 'none', 'deny-403', 'no content reaches them'], ['any', 'none', 'allow', 'what reaches them, by their own power; who gets what: plugins/sync/tests']),
];
