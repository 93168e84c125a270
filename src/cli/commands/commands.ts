import type { Command } from 'commander';
import { words } from '../accounts/words';
import { withPayload } from '../withPayload';

export const register = (program: Command): void => {
  program
    .command('commands')
    .description(words('commands'))
    .option('--json', words('commands.json'))
    .action(async ({ json }: { json?: boolean }) => {
      await withPayload(async (payload) => {
        const [{ registeredCommands }, { z }] = await Promise.all([import('../accounts/runByName'), import('zod')]);
        const commands = [...registeredCommands(payload)].sort((a, b) => a.name.localeCompare(b.name, 'en'));
        if (json) {
          const described = commands.map(({ name, summary, kind, rest, input }) => ({
            name,
            summary: summary.vi,
            kind,
            method: rest.method,
            path: `/api${rest.path}`,
            input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
          }));
          process.stdout.write(`${JSON.stringify(described, null, 2)}\n`);
          return;
        }
        const width = Math.max(...commands.map(({ name }) => name.length));
        for (const { name, summary } of commands) process.stdout.write(`${name.padEnd(width)}  ${summary.vi}\n`);
      });
    });
};
