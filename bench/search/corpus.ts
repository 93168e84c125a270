import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { citySizes } from '../city/citySizes';
import { insertOrganizations } from '../city/organizations';
import { insertMandates, insertPeople, insertSessions } from '../city/people';
import type { Person } from '../city/SyntheticCity';
import type { BenchDatabase } from '../database/openBenchPostgres';
import { insertItems } from './items';
import { BENCH_SEAL_KEYS } from '../sealKeys';

/** The product's command line, on this database. */
const handbook = (args: readonly string[], { appUrl, ownerUrl }: BenchDatabase, folder: string, secret: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.mjs'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', LOG_LEVEL: 'warn', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: folder, PAYLOAD_SECRET: secret, SEAL_KEYS: BENCH_SEAL_KEYS },
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`handbook ${args[0]} ended with ${code}`))));
  });

const SMALL = { members: 400, organizations: 60 };
const LARGE = { members: 60_000, organizations: 20_000 };

export type PrepareOptions = { corpus: string; texts: readonly string[]; items: number; folder: string; secret: string; tell: (step: string) => void };

/**
 * A migrated database with a city, the corpus imported by `handbook import documents` in the name of a contributor, live for
 * everybody, and items beside it. Approval is not what is measured: what was imported is published by SQL, which the product's triggers see.
 * @returns a plain member who is signed in
 */
export const prepareCorpus = async (database: BenchDatabase, { corpus, texts, items, folder, secret, tell }: PrepareOptions): Promise<Person> => {
  tell('migrations');
  await handbook(['migrate'], database, folder, secret);
  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  try {
    tell('people');
    const sizes = citySizes(items > 0 ? LARGE : SMALL);
    await client.query(`set work_mem = '128MB'; set maintenance_work_mem = '512MB'`);
    await insertOrganizations(client, sizes);
    await client.query(`analyze organizations; set session_replication_role = 'replica'`);
    await insertPeople(client, sizes.members);
    await insertMandates(client);
    await insertSessions(client);
    const { rows: [writer] } = await client.query<{ username: string }>(
      `select u.username from mandates m join users u on u.id = m.user_id join organizations o on o.id = m.organization_id where m.role = 'contributor' and o.code = 'ROOT' limit 1`);
    tell('import of the corpus');
    await handbook(['import', 'documents', corpus, '--owner', 'ROOT', '--as', writer?.username ?? ''], database, folder, secret);
    tell('publication');
    await client.query(`set session_replication_role = 'origin'; alter table documents disable trigger p_publication`);
    await client.query(`update documents set _status = 'published', published_at = now(), audience_id = owner_id where owner_id is not null`);
    await client.query(`alter table documents enable trigger p_publication`);
    if (items > 0) {
      tell(`${items} items`);
      await client.query(`set session_replication_role = 'replica'`);
      await insertItems(client, items, texts, database.superUrl);
    }
    for (;;) {
      const { rows: [row] } = await client.query<{ taken: number }>('select handbook.search_fold_pending(400) as taken');
      if ((row?.taken ?? 0) < 400) break;
    }
    await client.query('vacuum (analyze)');
    const { rows: [member] } = await client.query<Person>(
      `select p.user_id as user, s.id as session from person p join users_sessions s on s._parent_id = p.user_id
       where not exists (select 1 from mandates m where m.user_id = p.user_id) order by p.n limit 1`);
    if (!member) throw new Error('nobody reads in this city');
    return member;
  } finally {
    await client.end();
  }
};
