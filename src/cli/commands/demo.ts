import type { Command } from 'commander';

import { t } from '../../demo/translations';

/** `handbook demo remove --yes`: takes the demonstration away. */
export const register = (program: Command): void => {
  program
    .command('demo')
    .description(t('vi', 'cli.demo'))
    .command('remove')
    .description(t('vi', 'cli.remove'))
    .option('--yes', t('vi', 'cli.remove.yes'))
    .exitOverride()
    .showHelpAfterError()
    .action(async ({ yes }: { yes?: boolean }) => {
      const { removeByCommandLine } = await import('../demo/remove');
      process.exitCode = await removeByCommandLine(yes === true);
    });
};
