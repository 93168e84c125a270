import type { Command } from 'commander';

import { words } from '../verify/words';

/** `handbook reseal`. Exit code 1: something is sealed by a key that is not there, or was changed. */
export const register = (program: Command): void => {
  program
    .command('reseal')
    .description(words('reseal'))
    .action(async () => {
      const [{ withPayload }, { resealAll }] = await Promise.all([import('../withPayload'), import('../reseal')]);
      const left = await withPayload((payload, { database }) => resealAll(payload, database.ownerUrl));
      if (left > 0) process.exitCode = 1;
    });
};
