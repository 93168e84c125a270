import type { Environment } from '../../plugins/kernel/environment';
import type { Demonstration } from './demonstration';
import { say } from './say';
import type { Steps } from './steps';

const table = ({ accounts, password }: Demonstration): string[] => {
  const width = Math.max(0, ...accounts.map(({ username }) => username.length));
  const roleWidth = Math.max(0, ...accounts.map(({ role }) => role.length));
  return [
    say('start.accounts', { password }),
    ...accounts.map(
      ({ username, role, organization }) => `  ${username.padEnd(width)}  ${role.padEnd(roleWidth)}  ${organization}`,
    ),
    say('start.secondFactorOff'),
  ];
};

/** The last words of the start: where to go and with which account. */
export const announce = (steps: Steps, environment: Environment, demonstration: Demonstration | undefined): void => {
  const lines = [
    say('start.ready', { seconds: steps.seconds() }),
    say('start.address', { url: environment.PUBLIC_URL }),
    ...(demonstration === undefined ? [say('start.firstAdmin')] : table(demonstration)),
    say('start.stop'),
  ];
  // Passwords are for the screen alone; with an outside database there is none to show.
  if (environment.embeddedDatabase) steps.plain(['', ...lines, ''].join('\n'));
  else steps.plain(lines.slice(0, 2).join('. '));
};
