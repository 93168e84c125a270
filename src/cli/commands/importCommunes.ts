import type { Command } from 'commander';

import { organizationText } from '../../../plugins/party-organizations/client';
import { placeText } from '../../../plugins/member-profiles/pure';
import type { ImportCommunesOptions } from '../import/communes';

const say = (key: Parameters<typeof placeText>[1]): string => placeText('vi', key);

/** `handbook import communes FILE.csv`. Exit codes: 0 all in, 1 nothing could be done, 3 some rows refused. */
export const register = (program: Command): void => {
  const group = program.commands.find((each) => each.name() === 'import') ?? program.command('import').description(organizationText('vi', 'cli.import'));
  group
    .command('communes')
    .description(say('cli.description'))
    .argument('<file>', say('cli.file'))
    .option('--as <username>', say('cli.as'))
    .option('--dry-run', say('cli.dry-run'))
    .exitOverride()
    .showHelpAfterError()
    .action(async (file: string, options: ImportCommunesOptions) => {
      const [{ withPayload }, { importCommunesFile }] = await Promise.all([import('../withPayload'), import('../import/communes')]);
      process.exitCode = await withPayload((payload) => importCommunesFile(payload, file, options));
    });
};
