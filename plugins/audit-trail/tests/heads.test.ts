import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Payload, SendEmailOptions } from 'payload';
import { configuredSinks } from '../heads/configuredSinks';
import { fileSink } from '../heads/fileSink';
import { httpSink } from '../heads/httpSink';
import { mailSink } from '../heads/mailSink';
import { newestHeads, readHeads } from '../heads/readHeads';
import type { Head } from '../domain/types';
import { CHAIN } from './chain';

const head = (seq: number, at = '2026-11-22T03:00:00.000Z', chain = CHAIN): Head => ({ chain, seq, hash: String(seq % 10).repeat(64), at });
const all = async (folder: string): Promise<Head[]> => {
  const heads: Head[] = [];
  for await (const each of readHeads(folder)) heads.push(each);
  return heads;
};

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'handbook-heads-')), 'audit-heads');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

describe('the folder of heads', () => {
  it('is added to, one file a Vietnamese day, readable by its owner only', async () => {
    const sink = fileSink(folder);
    await sink.write([head(1), head(2, '2026-11-22T17:00:00.000Z')]);
    await sink.write([head(3)]);
    expect((await readdir(folder)).sort()).toEqual(['heads-2026-11-22.jsonl', 'heads-2026-11-23.jsonl', 'heads.json']);
    expect((await readFile(path.join(folder, 'heads-2026-11-22.jsonl'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line))).toEqual([head(1), head(3)]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(folder, 'heads.json'))).mode & 0o777).toBe(0o600);
  });

  it('never lets heads.json go back to a lower link', async () => {
    await fileSink(folder, { newestEvery: 0 }).write([head(7)]);
    const other = fileSink(folder, { newestEvery: 0 });
    await other.write([head(3)]);
    await other.write([head(4)]);
    expect(JSON.parse(await readFile(path.join(folder, 'heads.json'), 'utf8'))).toEqual([head(7)]);
    expect((await newestHeads(folder)).get(CHAIN)).toEqual(head(7));
  });

  it('rewrites heads.json once a while, also when nothing new came meanwhile', async () => {
    let now = 0;
    const sink = fileSink(folder, { newestEvery: 60_000, now: () => now });
    await sink.write([head(1)]);
    await sink.write([head(2)]);
    const newest = async (): Promise<unknown> => JSON.parse(await readFile(path.join(folder, 'heads.json'), 'utf8'));
    expect(await newest()).toEqual([head(1)]);
    now = 60_000;
    await sink.write([]);
    expect(await newest()).toEqual([head(2)]);
  });

  it('survives a line cut short by a crash, and a broken heads.json', async () => {
    await fileSink(folder).write([head(1)]);
    await appendFile(path.join(folder, 'heads-2026-11-22.jsonl'), '{"chain":"1111');
    await writeFile(path.join(folder, 'heads.json'), '[{"ch');
    await fileSink(folder).write([head(2)]);
    // Both lines, then what heads.json says again.
    expect(await all(folder)).toEqual([head(1), head(2), head(2)]);
  });

  it('is empty when it is not there', async () => {
    expect(await all(folder)).toEqual([]);
  });
});

describe('heads sent elsewhere', () => {
  let server: Server;
  let answer = 204;
  const received: { type: string | undefined; body: string }[] = [];
  const textOf = async (request: IncomingMessage): Promise<string> => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return text;
  };
  beforeEach(async () => {
    received.length = 0;
    server = createServer((request, response) => {
      void textOf(request).then((body) => {
        received.push({ type: request.headers['content-type'], body });
        response.writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/heads`;

  it('go to a server line by line', async () => {
    answer = 204;
    await httpSink(url()).write([head(1), head(2)]);
    expect(received).toEqual([{ type: 'application/x-ndjson', body: `${JSON.stringify(head(1))}\n${JSON.stringify(head(2))}\n` }]);
  });

  it.each([500, 302, 404])('are not taken for kept when the server answers %i', async (status) => {
    answer = status;
    await expect(httpSink(url()).write([head(1)])).rejects.toThrow();
  });

  it('go by mail once a day, all of them, and not again after a restart', async () => {
    await fileSink(folder).write([head(1), head(2), head(5, undefined, '22222222-2222-4222-8222-222222222222')]);
    const mails: SendEmailOptions[] = [];
    let now = Date.now();
    const sink = () => mailSink('kiemtra@thanhuy.vn', folder, (mail) => Promise.resolve(mails.push(mail)), () => new Date(now));
    await sink().write([head(2)]);
    await sink().write([head(2)]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'kiemtra@thanhuy.vn' });
    const lines = String((mails[0]?.attachments as { content: string }[])[0]?.content).trimEnd().split('\n').map((line) => JSON.parse(line) as Head);
    expect(lines.map(({ seq }) => seq)).toEqual([2, 5]);
    now += 25 * 3600 * 1000;
    await sink().write([head(2)]);
    expect(mails).toHaveLength(2);
  });

  it('go nowhere unless a place was configured', () => {
    const names = (variables: Record<string, string>): string[] => {
      const before = { ...process.env };
      Object.assign(process.env, { SMTP_URL: '', AUDIT_HEADS_MAIL: '', AUDIT_HEADS_URL: '' }, variables);
      const sinks = configuredSinks({} as Payload, folder).map(({ name }) => name);
      process.env = before;
      return sinks;
    };
    expect(names({})).toEqual([]);
    expect(names({ AUDIT_HEADS_MAIL: 'a@b.vn' })).toEqual([]);
    expect(names({ AUDIT_HEADS_MAIL: 'a@b.vn', SMTP_URL: 'smtp://mail:25', AUDIT_HEADS_URL: 'https://x.vn' })).toEqual(['mail', 'http']);
  });
});
