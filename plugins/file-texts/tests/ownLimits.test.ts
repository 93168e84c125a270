import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build, stop } from 'esbuild';

const folder = path.resolve('.cache', `own-limits-${process.pid}`);
/** A program that keeps to the reader's limits, and then does as told without giving anybody a turn. */
const program = async (name: string, code: string): Promise<string> => {
  const outfile = path.join(folder, `${name}.mjs`);
  await build({ stdin: { contents: `import './plugins/file-texts/reader/ownLimits';\n${code}`, resolveDir: process.cwd(), loader: 'ts' }, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' });
  return outfile;
};
const run = async (file: string): Promise<{ signal: string | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    child.once('close', (_, signal) => resolve({ signal, said }));
  });

beforeAll(() => void mkdirSync(folder, { recursive: true }));
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the process that reads files', () => {
  it('ends itself when it holds too much outside of its own objects, however busy it is', async () => {
    // Two gigabytes and an end of its own: a machine is not to be filled when the watch is broken.
    const file = await program('greedy', `const held: Buffer[] = []; const end = Date.now() + 20_000; while (Date.now() < end) if (held.length < 40) held.push(Buffer.alloc(50_000_000, 1)); console.log('still here');`);
    expect(await run(file)).toEqual({ signal: 'SIGKILL', said: '' });
  });

  it('ends by itself when its work is done, and goes first when memory runs out', async () => {
    const file = await program('modest', `import { readFileSync } from 'node:fs'; console.log(process.platform === 'linux' ? readFileSync('/proc/self/oom_score_adj', 'utf8').trim() : '1000');`);
    expect(await run(file)).toEqual({ signal: null, said: '1000\n' });
    expect(existsSync(file)).toBe(true);
  });
});
