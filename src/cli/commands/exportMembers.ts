import type { Command } from 'commander';

import { memberImportText } from '../../../plugins/member-import/client';
import type { ExportMembersOptions } from '../export/members';

const say = (key: Parameters<typeof memberImportText>[1]): string => memberImportText('vi', key);

/** `handbook export members`. Exit codes: 0 the file is written, 1 nothing could be done, 3 a second person has to approve first. */
export const register = (program: Command): void => {
  program
    .command('export')
    .command('members')
    .description(say('cli.export'))
    .requiredOption('--as <username>', say('cli.as'))
    .requiredOption('--out <file>', say('cli.export.out'))
    .option('--organization <code>', say('cli.export.organization'))
    .option('--why <reason>', say('cli.export.why'))
    .option('--fetch <id>', say('cli.export.fetch'))
    .exitOverride()
    .showHelpAfterError()
    .action(async (options: ExportMembersOptions) => {
      // Payload and all that comes with it are loaded only now: --help stays quick.
      const [{ withPayload }, { exportMembersByCommandLine }] = await Promise.all([import('../withPayload'), import('../export/members')]);
      process.exitCode = await withPayload((payload) => exportMembersByCommandLine(payload, options));
    });
};
