import type { Command } from 'commander';
import { askPassword } from '../accounts/askPassword';
import { words } from '../accounts/words';
import { withPayload } from '../withPayload';

type Options = { username: string; name: string; email?: string; rootName?: string; decisionNumber?: string; decisionDate?: string; forceAdditional?: boolean };

export const register = (program: Command): void => {
  program
    .command('create-admin')
    .description(words('create-admin'))
    .requiredOption('--username <username>', words('create-admin.username'))
    .requiredOption('--name <name>', words('create-admin.name'))
    .option('--email <email>', words('create-admin.email'))
    .option('--root-name <name>', words('create-admin.root-name'))
    .option('--decision-number <number>', words('create-admin.decision-number'))
    .option('--decision-date <day>', words('create-admin.decision-date'))
    .option('--force-additional', words('create-admin.force-additional'))
    .addHelpText('after', words('create-admin.help'))
    .action(async (options: Options) => {
      const password = await askPassword();
      await withPayload(async (payload) => {
        const { bootstrapAdmin } = await import('../accounts/bootstrapAdmin');
        const { root } = await bootstrapAdmin(payload, { ...options, password });
        process.stdout.write(`${words('create-admin.done', { username: options.username, root: root.name })}\n`);
      });
    });
};
