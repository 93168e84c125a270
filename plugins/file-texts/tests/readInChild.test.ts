import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { ReaderBusy, readInChild } from '../readInChild';

const folder = path.resolve('.cache', `read-in-child-${process.pid}`);
const reader = process.env.HANDBOOK_READER;
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  // Answers when it has heard everything.
  writeFileSync(path.join(folder, 'reader.mjs'), `for await (const _ of process.stdin); process.stdout.write(JSON.stringify({ state: 'text', content: process.argv[2], truncated: false }));`);
  process.env.HANDBOOK_READER = path.join(folder, 'reader.mjs');
});
afterAll(() => {
  if (reader === undefined) delete process.env.HANDBOOK_READER;
  else process.env.HANDBOOK_READER = reader;
  rmSync(folder, { recursive: true, force: true });
});

it('one person who sends many files leaves room for another, who does not wait for all of them', async () => {
  const done: string[] = [];
  const send = (who: string, n: number): Promise<string> =>
    readInChild(Buffer.from('x'), `${who}${n}`, { who }).then(
      ({ content }) => {
        done.push(content);
        return 'read';
      },
      (error: unknown) => (error instanceof ReaderBusy ? 'busy' : 'wrong'),
    );
  const many = Array.from({ length: 15 }, (_, n) => send('a', n));
  const other = send('b', 0);
  // Two are read, ten wait, the rest come again.
  expect((await Promise.all(many)).filter((told) => told === 'busy')).toHaveLength(3);
  expect(await other).toBe('read');
  expect(done.indexOf('b0')).toBeLessThan(6);
  expect(done).toHaveLength(13);
});
