import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded-postgres';
import { removePostmasterFile } from '../embedded-postgres/postmasterFile';
import { isAlive, startMark } from '../embedded-postgres/processes';

const settings = { fsync: 'off' };
let dataDir: string;
let running: EmbeddedPostgres | undefined;

const start = async () => (running = await startEmbeddedPostgres({ dataDir, settings }));
const pidFile = () => path.join(dataDir, 'postgres', 'data', 'postmaster.pid');
const postmasterPid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  // What ends a connection reaches the query as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
};

const untilDead = async (pid: number) => {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Asks until there is an answer; the test's own patience is the limit. */
const untilAnswered = async (url: string, sql: string): Promise<unknown[]> => {
  for (;;) {
    const answer = await ask(url, sql).catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-pg-'));
  // mkdtemp makes 0700, which another account cannot pass when the tests run as root.
  await chmod(dataDir, 0o755);
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('embedded PostgreSQL', () => {
  it('starts in UTF-8 with scram, and gives an owner and a product role', async () => {
    const { ownerUrl, appUrl, superUrl } = await start();
    expect(await ask(superUrl, `select setting from pg_settings where name = 'listen_addresses'`)).toEqual(['127.0.0.1']);
    expect(await ask(superUrl, `select distinct auth_method from pg_hba_file_rules`)).toEqual(['scram-sha-256']);
    expect(await ask(ownerUrl, `select lower('ĐẢNG')`)).toEqual(['đảng']);
    expect(await ask(ownerUrl, `select x from unnest(array['E','Đ','D']) x order by x collate "vi-x-icu"`)).toEqual([
      'D',
      'Đ',
      'E',
    ]);
    expect(await ask(appUrl, 'select current_user')).toEqual(['handbook_app']);
  });

  it('lets the owner create every extension the product uses', async () => {
    const { ownerUrl } = await start();
    for (const name of ['unaccent', 'pg_trgm', 'btree_gist', 'pgcrypto', 'ltree'])
      await ask(ownerUrl, `create extension if not exists ${name}`);
    expect(await ask(ownerUrl, `select count(*)::int from pg_extension`)).toEqual([6]);
  });

  it('lets the product role have what the owner grants, and no DDL', async () => {
    const { ownerUrl, appUrl } = await start();
    await ask(ownerUrl, 'create table if not exists note (id serial primary key, words text)');
    await ask(ownerUrl, 'grant insert, select on note to handbook_app');
    await ask(ownerUrl, 'grant usage on note_id_seq to handbook_app');
    expect(await ask(appUrl, `insert into note (words) values ('x') returning words`)).toEqual(['x']);
    await expect(ask(appUrl, 'create table other (id int)')).rejects.toThrow(/permission denied/);
    await expect(ask(appUrl, 'drop table note')).rejects.toThrow(/must be owner/);
    await expect(ask(appUrl, 'create schema mine')).rejects.toThrow(/permission denied/);
  });

  it('refuses a wrong password', async () => {
    const { appUrl } = await start();
    const url = new URL(appUrl);
    url.password = 'guess';
    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps its passwords from other accounts', async () => {
    await start();
    expect((await stat(path.join(dataDir, 'postgres-passwords.json'))).mode & 0o777).toBe(0o600);
  });

  it('keeps the data over a stop and a start', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'create table kept (id int)');
    const pid = await postmasterPid();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, `select to_regclass('kept')::text`)).toEqual(['kept']);
  });

  it('adopts the PostgreSQL of a process that was killed', async () => {
    // The killed Node is imitated by forgetting the handle: its guest line then belongs to a dead process.
    const first = await start();
    const pid = await postmasterPid();
    await rm(path.join(dataDir, 'postgres-guests'), { recursive: true });
    const second = await start();
    expect(second.adopted).toBe(true);
    expect(await postmasterPid()).toBe(pid);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
    await first.stop();
  });

  it('starts it again, at the same address, when it was killed', async () => {
    const { ownerUrl, appUrl } = await start();
    await ask(ownerUrl, 'create table committed as select 7 as n');
    await ask(ownerUrl, 'grant select on committed to handbook_app');
    const pid = await postmasterPid();
    process.kill(pid, 'SIGKILL');
    await untilDead(pid);
    expect(await untilAnswered(appUrl, 'select n from committed')).toEqual([7]);
    expect(await postmasterPid()).not.toBe(pid);
  });

  it('replaces one whose folder has lost its name, and takes no other for the one it started', async () => {
    const said: string[] = [];
    const { appUrl } = (running = await startEmbeddedPostgres({ dataDir, settings, log: (words) => said.push(words) }));
    const pid = await postmasterPid();
    await rm(pidFile());
    await untilDead(pid);
    expect(await untilAnswered(appUrl, 'select n from committed')).toEqual([7]);
    expect(isAlive(await postmasterPid())).toBe(true);
    expect(said.filter((words) => words.includes('chạy lại sau')).length).toBeLessThanOrEqual(1);
  });

  it('takes away what a dead process left, and never the name of one that was started meanwhile', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'handbook-pid-'));
    const left = path.join(folder, 'postmaster.pid');
    await removePostmasterFile(folder, 41);
    await writeFile(left, '42\n');
    await removePostmasterFile(folder, 41);
    expect(await readdir(folder)).toEqual(['postmaster.pid']);
    await removePostmasterFile(folder, 42);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('starts it again while a connection of the killed one still computes, and lets nothing of that come in', async () => {
    const { ownerUrl } = await start();
    await ask(ownerUrl, 'create table if not exists busy (n int)');
    // plpgsql that never waits never learns that its parent is gone.
    const computing = ask(ownerUrl, `do $$ begin insert into busy values (1); loop perform 1; end loop; end $$`).then(
      () => 'done',
      () => 'cut off',
    );
    while (Number((await ask(ownerUrl, `select count(*)::int from pg_stat_activity where query like 'do $$%' and state = 'active'`))[0]) === 0) continue;
    process.kill(await postmasterPid(), 'SIGKILL');
    expect(await untilAnswered(ownerUrl, 'select count(*)::int from busy')).toEqual([0]);
    expect(await computing).toBe('cut off');
  });

  it('lets two processes that start together prepare the roles in turn', async () => {
    await start();
    const places = await Promise.all(Array.from({ length: 8 }, () => startEmbeddedPostgres({ dataDir, settings })));
    expect(await Promise.all(places.map(({ appUrl }) => ask(appUrl, 'select 1')))).toEqual(places.map(() => [1]));
    for (const { stop } of places) await stop();
  });

  it('starts although the number in its file now belongs to another program, and leaves that one alone', async () => {
    await (await start()).stop();
    const stranger: ChildProcess = spawn('sleep', ['60']);
    try {
      await writeFile(pidFile(), `${stranger.pid}\n${path.dirname(pidFile())}\n0\n1\n\n127.0.0.1\n0 0\nready\n`);
      const { appUrl, adopted } = await start();
      expect(adopted).toBe(false);
      expect(await ask(appUrl, 'select 1')).toEqual([1]);
      expect(stranger.exitCode).toBeNull();
      expect(isAlive(Number(stranger.pid))).toBe(true);
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  it('goes on while another process of ours still uses it', async () => {
    const first = await start();
    const pid = await postmasterPid();
    const other = spawn('sleep', ['60']);
    const guest = path.join(dataDir, 'postgres-guests', String(other.pid));
    await writeFile(guest, await startMark(Number(other.pid)));
    await first.stop();
    expect(isAlive(pid)).toBe(true);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    await (await start()).stop();
    expect(isAlive(pid)).toBe(false);
  });
});
