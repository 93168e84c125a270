import type { Command } from 'commander';

import { memberImportText } from '../../../plugins/member-import/client';

const say = (key: Parameters<typeof memberImportText>[1]): string => memberImportText('vi', key);

/** `handbook reconcile members FILE`. */
export const register = (program: Command): void => {
  program
    .command('reconcile')
    .command('members')
    .description(say('cli.reconcile'))
    .argument('<file>', say('cli.file'))
    .requiredOption('--as <username>', say('cli.as'))
    .option('--json', say('cli.json'))
    .exitOverride()
    .showHelpAfterError()
    .action(async (file: string, options: { as: string; json?: boolean }) => {
      // Payload and all that comes with it are loaded only now: --help stays quick.
      const [{ withPayload }, { reconcileMembersByCommandLine }] = await Promise.all([import('../withPayload'), import('../import/reconcile')]);
      await withPayload((payload) => reconcileMembersByCommandLine(payload, file, options));
    });
};
