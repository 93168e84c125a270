import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres';

export type BenchDatabase = { appUrl: string; ownerUrl: string; superUrl: string };
export type BenchPostgres = {
  version: string;
  /** Process id of PostgreSQL itself, whose children are the backends. */
  pid: number;
  /** The product's database, and under another name a second one like it. */
  database: (name?: string) => Promise<BenchDatabase>;
  close: () => Promise<void>;
};

/** As `npm start` runs it; only the writing of the city is spared waiting for the disk. */
const SETTINGS = { max_wal_size: '8GB', checkpoint_timeout: '1h', fsync: 'off' };

const at = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
};

/** @param keep whether the folder outlives the run */
export const openBenchPostgres = async (folder: string, keep: boolean): Promise<BenchPostgres> => {
  if (!keep) await rm(folder, { recursive: true, force: true });
  const embedded = await startEmbeddedPostgres({ dataDir: folder, settings: SETTINGS });
  const [server] = await withClient(embedded.superUrl, async (client) => {
    const { rows } = await client.query<{ data: string; version: string }>(
      `select current_setting('data_directory') as data, current_setting('server_version') as version`,
    );
    return rows;
  });
  if (!server) throw new Error('PostgreSQL does not say where its data lies');
  const keeper = spawn(process.execPath, [path.resolve('bench/database/keeper.mjs'), server.data, ...(keep ? [] : [folder])], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => void keeper.once('exit', () => resolve()));
  const pid = Number((await readFile(path.join(server.data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const product = new URL(embedded.appUrl).pathname.slice(1);
  const [owner, app] = [embedded.ownerUrl, embedded.appUrl].map((url) => new URL(url).username);

  const database: BenchPostgres['database'] = async (name = product) => {
    const exists = await withClient(embedded.superUrl, async (client) => (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount);
    if (exists === 0) {
      await withClient(embedded.superUrl, (client) => client.query(`create database ${name} owner ${owner}`));
      await withClient(at(embedded.superUrl, name), (client) =>
        client.query(`alter schema public owner to ${owner}; revoke create on schema public from public; grant usage on schema public to ${app}`),
      );
    }
    return { appUrl: at(embedded.appUrl, name), ownerUrl: at(embedded.ownerUrl, name), superUrl: at(embedded.superUrl, name) };
  };
  return {
    version: server.version,
    pid,
    database,
    close: async () => {
      keeper.stdin?.end();
      await gone;
    },
  };
};
