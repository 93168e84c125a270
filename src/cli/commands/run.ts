import type { Command } from 'commander';
import { standardInput } from '../accounts/standardInput';
import { words } from '../accounts/words';
import { withPayload } from '../withPayload';

type Options = { input: string; as: string; dryRun?: boolean; key?: string };

export const register = (program: Command): void => {
  program
    .command('run')
    .description(words('run'))
    .argument('<command>', words('run.command'))
    .requiredOption('--as <username>', words('run.as'))
    .option('--input <json>', words('run.input'), '{}')
    .option('--dry-run', words('run.dry-run'))
    .option('--key <key>', words('run.key'))
    .action(async (command: string, { input, ...options }: Options) => {
      const { objectOf, runByName } = await import('../accounts/runByName');
      const given = objectOf(input === '-' ? await standardInput() : input);
      await withPayload(async (payload) => {
        const result = await runByName(payload, { command, input: given, ...options });
        process.stdout.write(`${JSON.stringify(result ?? null, null, 2)}\n`);
        if (options.dryRun) process.stderr.write(`${words('run.tried')}\n`);
      });
    });
};
