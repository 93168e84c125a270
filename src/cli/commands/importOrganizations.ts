import { InvalidArgumentError, type Command } from 'commander';

import { organizationText } from '../../../plugins/party-organizations/client';
import type { ImportOrganizationsOptions } from '../import/organizations';

const say = (key: Parameters<typeof organizationText>[1]): string => organizationText('vi', key);

const day = (value: string): string => {
  const parsed = new Date(`${value}T00:00:00Z`);
  // 30 February parses, as 2 March.
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) throw new InvalidArgumentError(say('cli.not-a-day'));
  return value;
};

/** `handbook import organizations FILE.csv`. Exit codes: 0 all in, 1 nothing could be done, 3 some rows refused. */
export const register = (program: Command): void => {
  const group = program.commands.find((each) => each.name() === 'import') ?? program.command('import').description(say('cli.import'));
  group
    .command('organizations')
    .description(say('cli.import-organizations'))
    .argument('<file>', say('cli.file'))
    .option('--as <username>', say('cli.as'))
    .option('--root-name <name>', say('cli.root-name'))
    .option('--from <day>', say('cli.from'), day)
    .option('--decision-number <number>', say('cli.decision-number'))
    .option('--decision-date <day>', say('cli.decision-date'), day)
    .option('--dry-run', say('cli.dry-run'))
    .exitOverride()
    .showHelpAfterError()
    .action(async (file: string, options: ImportOrganizationsOptions) => {
      // Payload and all that comes with it are loaded only now: --help stays quick.
      const [{ withPayload }, { importOrganizations }] = await Promise.all([import('../withPayload'), import('../import/organizations')]);
      process.exitCode = await withPayload((payload) => importOrganizations(payload, file, options));
    });
};
