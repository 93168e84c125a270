import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { buildCity } from '../city/buildCity';
import type { CitySizes } from '../city/citySizes';
import type { SyntheticCity } from '../city/SyntheticCity';
import type { BenchDatabase } from './openBenchPostgres';
import { BENCH_SEAL_KEYS } from '../sealKeys';

/** The product's own way: its role for migrations, then the rights of the other role. */
const migrate = ({ appUrl, ownerUrl }: BenchDatabase, folder: string, secret: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.mjs'), 'migrate'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', LOG_LEVEL: 'warn', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: folder, PAYLOAD_SECRET: secret, SEAL_KEYS: BENCH_SEAL_KEYS },
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`handbook migrate ended with ${code}`))));
  });

type Note = { mark?: string; city?: SyntheticCity };

const noteFile = (folder: string, name: string): string => path.join(folder, `city-${name}.json`);
const noteOf = async (folder: string, name: string): Promise<Note> => JSON.parse(await readFile(noteFile(folder, name), 'utf8').catch(() => '{}')) as Note;

/** A kept city is good only for the schema and the sizes it was built for. */
const fingerprint = async (sizes: CitySizes, readers: number): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify([sizes, readers]));
  const sources = await Promise.all(
    ['migrations', 'migrations/sql', 'bench/city'].map(async (folder) => (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => path.join(folder, name))),
  );
  for (const file of sources.flat().sort()) hash.update(await readFile(file));
  return hash.digest('hex');
};

/** Sessions of a kept city may have run out meanwhile. */
const renewSessions = async (superUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  await client.query(`update users_sessions set expires_at = now() + interval '12 hours'`).finally(() => client.end());
};

export type PrepareOptions = { sizes: CitySizes; readers: number; folder: string; name: string; secret: string; tell: (step: string) => void };

/** Removes what an earlier run kept when it is another city by now. To be called before PostgreSQL runs there. */
export const dropStale = async (folder: string, name: string, sizes: CitySizes, readers: number): Promise<void> => {
  const { mark } = await noteOf(folder, name);
  if (mark !== (await fingerprint(sizes, readers))) await rm(folder, { recursive: true, force: true });
};

/** A migrated database with the city in it; one kept by an earlier run is taken when nothing it depends on has changed. */
export const prepareCity = async (database: BenchDatabase, { sizes, readers, folder, name, secret, tell }: PrepareOptions): Promise<SyntheticCity> => {
  const mark = await fingerprint(sizes, readers);
  const kept = await noteOf(folder, name);
  if (kept.mark === mark && kept.city) {
    tell('taken as it was kept');
    await renewSessions(database.superUrl);
    return kept.city;
  }
  tell('migrations');
  await migrate(database, folder, secret);
  const city = await buildCity(database.superUrl, sizes, readers, tell);
  await writeFile(noteFile(folder, name), JSON.stringify({ mark, city }));
  return city;
};
