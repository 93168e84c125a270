import { Writable } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import { HandbookError } from '../../../plugins/kernel';
import { createLog, type Log } from '../log';

const written = (write: (log: Log) => void): { text: string; lines: Record<string, unknown>[] } => {
  let text = '';
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      text += chunk.toString();
      done();
    },
  });
  write(createLog({ LOG_LEVEL: 'info', PROCESS: 'web' }, sink));
  return { text, lines: text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
};

const postgres = Object.assign(new Error('invalid input syntax for type uuid: "Nguyễn Văn Kín"'), { code: '22P02' });
const drizzle = new Error('Failed query: insert into "news" ("title") values ($1)\nparams: Nguyễn Văn Kín,0912345678', { cause: postgres });

describe('a line of the log', () => {
  it.each<[string, (log: Log) => void]>([
    ['alone', (log) => log.error(drizzle)],
    ['under its key', (log) => log.error({ err: drizzle })],
    ['with a sentence', (log) => log.error({ err: drizzle }, 'request failed')],
    ['with its own sentence in it', (log) => log.error({ err: drizzle, msg: 'request failed' })],
    ['beside a sentence', (log) => log.error(drizzle, 'request failed')],
    ['inside GraphQL’s', (log) => log.error({ err: Object.assign(new Error('x'), { originalError: drizzle }) })],
    ['as PostgreSQL’s own', (log) => log.error({ err: postgres })],
  ])('about a failed query tells the query and where, never its values: %s', (_, write) => {
    const { text, lines } = written(write);
    expect(text).not.toMatch(/Nguyễn|0912345678|params/);
    expect(lines[0]?.err).toMatchObject({ code: '22P02', stack: expect.stringContaining('    at ') });
  });

  it('about a body that is no JSON does not repeat it', () => {
    const error = ((): unknown => {
      try {
        return JSON.parse('{"password": "Bí mật');
      } catch (caught) {
        return caught;
      }
    })();
    expect(written((log) => log.error({ err: error })).text).not.toContain('Bí mật');
  });

  it('about a refusal keeps its code, at the level of a day’s work', () => {
    const { text, lines } = written((log) => log.error(new HandbookError('case.claimed', 409, 'Đồng chí Nguyễn Văn Kín đã nhận việc này.')));
    expect(text).not.toContain('Nguyễn');
    expect(lines).toEqual([expect.objectContaining({ level: 'info', err: { type: 'HandbookError', code: 'case.claimed', status: 409 } })]);
  });

  it('is one line, whatever stands in it', () => {
    const { lines } = written((log) => log.warn({ note: 'a\r\n{"level":"info","msg":"forged"}\n' }, 'b\nc'));
    expect(lines).toHaveLength(1);
  });
});
