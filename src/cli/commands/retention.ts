import type { Command } from 'commander';

import { words } from '../retention/words';

/** `handbook retention [--dry-run] [--json]`. */
export const register = (program: Command): void => {
  program
    .command('retention')
    .description(words('retention'))
    .option('--dry-run', words('option.dry-run'))
    .option('--json', words('option.json'))
    .action(async (options: { dryRun?: boolean; json?: boolean }) => {
      const [{ withPayload }, { retentionReport }] = await Promise.all([import('../withPayload'), import('../retention/report')]);
      await withPayload((payload) => retentionReport(payload, options));
    });
};
