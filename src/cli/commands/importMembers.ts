import { InvalidArgumentError, type Command } from 'commander';

import { vietnamDay } from '../../../plugins/kernel/client';
import { memberImportText } from '../../../plugins/member-import/client';
import type { ImportMembersOptions } from '../import/members';

const say = (key: Parameters<typeof memberImportText>[1]): string => memberImportText('vi', key);

const day = (value: string): string => {
  const parsed = new Date(`${value}T00:00:00Z`);
  // 30 February parses, as 2 March.
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value || value > vietnamDay(new Date())) throw new InvalidArgumentError(say('cli.not-a-day'));
  return value;
};

const batch = (value: string): string => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) throw new InvalidArgumentError(say('cli.not-a-batch'));
  return value;
};

/** `handbook import members FILE`. Exit codes: 0 all in, 1 nothing could be done, 3 some rows refused (or staying, when taken back). */
export const register = (program: Command): void => {
  const group = program.commands.find((each) => each.name() === 'import') ?? program.command('import');
  group
    .command('members')
    .description(say('cli.members'))
    .argument('[file]', say('cli.file'))
    .requiredOption('--as <username>', say('cli.as'))
    .option('--since <day>', say('cli.since'), day)
    .option('--dry-run', say('cli.dry-run'))
    .option('--errors <file>', say('cli.errors'))
    .option('--json', say('cli.json'))
    .option('--undo <batch>', say('cli.undo'), batch)
    .option('--resume <batch>', say('cli.resume'), batch)
    .exitOverride()
    .showHelpAfterError()
    .action(async (file: string | undefined, options: ImportMembersOptions) => {
      // Payload and all that comes with it are loaded only now: --help stays quick.
      const [{ withPayload }, { importMembersByCommandLine }] = await Promise.all([import('../withPayload'), import('../import/members')]);
      process.exitCode = await withPayload((payload) => importMembersByCommandLine(payload, file, options));
    });
};
