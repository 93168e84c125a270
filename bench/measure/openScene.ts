import { randomBytes } from 'node:crypto';
import type { CitySizes } from '../city/citySizes';
import type { Person } from '../city/SyntheticCity';
import type { BenchPostgres } from '../database/openBenchPostgres';
import { prepareCity } from '../database/prepareCity';
import type { Scene } from './Scene';
import { startServer, type BenchServer } from './servers';
import { signingSecret, tokenOf } from './token';
import { BENCH_SEAL_KEYS } from '../sealKeys';

/** 60 for each of 16 connections, and one whom no server has seen. */
export const READERS = 961;
/** What the notes about the product's own database are called. */
export const MAIN = 'city';
/** Both servers write it into addresses of pictures; nobody calls it. */
const PUBLIC_URL = 'http://localhost:3000';

export type SceneOptions = { postgres: BenchPostgres; sizes: CitySizes; folder: string; name?: string; tell: (step: string) => void };

const productOn = (folder: string, name: string, secret: string, { appUrl, ownerUrl }: { appUrl: string; ownerUrl: string }): Promise<BenchServer> =>
  startServer(name, 'dist/server.mjs', '/readyz', { PUBLIC_URL, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: folder, PAYLOAD_SECRET: secret, SEAL_KEYS: BENCH_SEAL_KEYS, PROCESS: 'web', HANDBOOK_DEMO: 'off' }, folder);

/** The city, the product and its two neighbours. All of it goes when the bench goes. */
export const openScene = async ({ postgres, sizes, folder, name, tell }: SceneOptions): Promise<Scene & { close: () => Promise<void> }> => {
  const secret = randomBytes(32).toString('hex');
  const database = await postgres.database(name);
  const city = await prepareCity(database, { sizes, readers: READERS, folder, name: name ?? MAIN, secret, tell });
  tell('servers');
  const product = await productOn(folder, `product-${name ?? MAIN}`, secret, database);
  const JWT_SECRET = signingSecret(secret);
  const bare = await startServer('bare', 'bench/bare/server.mjs', '/healthz', { PUBLIC_URL, DATABASE_URL: database.appUrl, JWT_SECRET }, folder);
  const hello = await startServer('hello', 'bench/bare/hello.mjs', '/', {}, folder);
  const asker = async <P extends Person>(person: P): Promise<P & { token: string }> => ({ ...person, token: await tokenOf(person, JWT_SECRET) });
  const all = await Promise.all(city.readers.map(asker));
  const stranger = all.pop();
  if (!stranger) throw new Error('nobody reads in this city');
  return {
    postgres,
    database,
    city,
    product,
    bare,
    hello,
    askers: { readers: all, admin: await asker(city.admin), wardAdmin: await asker(city.wardAdmin) },
    stranger,
    close: async () => void (await Promise.all([product, bare, hello].map((server) => server.close()))),
  };
};
