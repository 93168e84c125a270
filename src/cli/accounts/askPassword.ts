import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandFailed } from '../CommandFailed';
import { standardInput } from './standardInput';
import { words } from './words';

/** Asks on the terminal; what is typed does not appear. */
const askOnce = async (question: string): Promise<string> => {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};

/** A password from PASSWORD, from what is piped in, or typed twice unseen. Never from the command's arguments: others could read those. */
export const askPassword = async (): Promise<string> => {
  const given = process.env.PASSWORD ?? (process.stdin.isTTY ? undefined : await standardInput());
  if (given !== undefined) {
    if (given === '') throw new CommandFailed(words('password.missing'));
    return given.normalize('NFC');
  }
  const typed = await askOnce(words('password.ask'));
  if (typed === '') throw new CommandFailed(words('password.missing'));
  if ((await askOnce(words('password.again'))) !== typed) throw new CommandFailed(words('password.differs'));
  return typed.normalize('NFC');
};
