import path from 'node:path';

import { Command, CommanderError } from 'commander';

import { say } from '../server/say';
import { commands } from './commands';

// Exit codes of the whole command line.
const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

// Files named on the command line are meant from where the person stands; everything else from the project.
process.env.HANDBOOK_CALLED_FROM ??= process.cwd();
process.chdir(path.resolve(import.meta.dirname, '..'));

const program = new Command('handbook').description(say('cli.description')).showHelpAfterError().exitOverride();
for (const register of commands) register(program);
// Subcommands do not inherit this by themselves.
for (const command of program.commands) command.exitOverride().showHelpAfterError();

try {
  if (process.argv.length <= 2) program.help();
  await program.parseAsync();
  process.exit(process.exitCode ?? DONE);
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? DONE : WRONG_USAGE);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(FAILED);
}
