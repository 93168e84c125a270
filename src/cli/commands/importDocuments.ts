import type { Command } from 'commander';

import { documentImportText } from '../../../plugins/document-import/client';
import type { ImportDocumentsOptions } from '../import/documents';

const say = (key: Parameters<typeof documentImportText>[1]): string => documentImportText('vi', key);

/** `handbook import documents FILE…`. Exit codes: 0 all in, 1 nothing could be done, 3 some entries refused. */
export const register = (program: Command): void => {
  const group = program.commands.find((each) => each.name() === 'import') ?? program.command('import').description(say('cli.import'));
  group
    .command('documents')
    .alias('document')
    .description(say('cli.documents'))
    .argument('<files...>', say('cli.files'))
    .requiredOption('--owner <code>', say('cli.owner'))
    .requiredOption('--as <username>', say('cli.as'))
    .option('--dry-run', say('cli.dry-run'))
    .option('--repair', say('cli.repair'))
    .exitOverride()
    .showHelpAfterError()
    .action(async (files: string[], options: ImportDocumentsOptions) => {
      // Payload and all that comes with it are loaded only now: --help stays quick.
      const [{ withPayload }, { importDocuments }] = await Promise.all([import('../withPayload'), import('../import/documents')]);
      process.exitCode = await withPayload((payload) => importDocuments(payload, files, options));
    });
};
