import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import { PASSWORD } from '../support/city';
import { startServer } from '../docs/support/liveServer';

const TYPES = 'examples/mobile-client/api.d.ts';
let room: Newsroom;
let server: { url: string; close: () => Promise<void> };
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'handbook-phone-'));
  room = await openNewsroom();
  server = await startServer(room.house);
  await room.publish({ title: 'Chi bộ 1 sinh hoạt chuyên đề' });
});
afterAll(async () => {
  await server?.close();
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number | null; out: string; err: string };
const node = (args: string[], environment: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });
/** In a process of its own, as somebody who copied the example would run it. */
const run = (environment: Record<string, string> = {}): Promise<Ended> => node(['examples/mobile-client/run.mjs'], { BASE: server.url, USERNAME: 'a.member', PASSWORD, KEEP: path.join(folder, 'keep'), ...environment });

describe('examples/mobile-client', () => {
  it('is typed by the API’s own description, as it stands now', async () => {
    const document = (await room.house.get('/api/openapi.json')).body as object;
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(document));
    expect(await node(['node_modules/openapi-typescript/bin/cli.js', file, '-o', TYPES])).toMatchObject({ code: 0 });
    expect(await node(['node_modules/typescript/bin/tsc', '-p', 'examples/mobile-client'])).toEqual({ code: 0, out: '', err: '' });
  }, 60_000);

  it('signs in, synchronises, reads, marks, searches and signs out', async () => {
    const { code, out, err } = await run();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Chi bộ 1 sinh hoạt chuyên đề (tin');
    expect(out).toMatch(/Đồng bộ: [1-9]\d* mục mới/);
    expect(out).toContain('Đồng bộ lần hai: 0 mục thay đổi.');
    expect(out).toContain('Tìm "chi bộ": 1 kết quả.');
    expect(out).toContain('Chủ đề: ');
    expect(existsSync(path.join(folder, 'keep', 'content.json'))).toBe(false);
    const [marked] = await room.house.ownerSql<{ count: string }>('select count(*) from handbook.bookmarks b join users u on u.id = b.user_id where u.username = $1', ['a.member']);
    expect(marked?.count).toBe('1');
    const [left] = await room.house.ownerSql<{ count: string }>('select count(*) from handbook.devices');
    expect(left?.count).toBe('0');
  });

  it('says why in Vietnamese when it is refused', async () => {
    const { code, err } = await run({ PASSWORD: 'Sai-mat-khau-2026', KEEP: path.join(folder, 'wrong') });
    expect(code).toBe(1);
    expect(err).toMatch(/không đúng|chưa đúng/);
    expect(err).toContain('auth.failed');
  });
});
