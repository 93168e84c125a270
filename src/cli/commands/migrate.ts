import type { Command } from 'commander';

import { say } from '../../server/say';
import { openCommandLine } from '../openCommandLine';

export const register = (program: Command): void => {
  program
    .command('migrate')
    .description(say('cli.migrate'))
    .action(async () => {
      const { environment, database, close } = await openCommandLine();
      try {
        const { migrate } = await import('../migrate');
        await migrate(database.ownerUrl, database.appUrl);
        if (environment.embeddedDatabase || process.stdout.isTTY) process.stdout.write(`${say('cli.migrated')}\n`);
      } finally {
        await close();
      }
    });
};
