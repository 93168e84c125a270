import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createLocalReq, getPayload, type Endpoint, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload';

import { closePayload } from '../../src/server/database/pool';
import { createClient, ORIGIN, type Client } from './client';
import { createTestDatabase, type TestDatabase } from './database/createTestDatabase';
import { openSqlDoors, type SqlDoors } from './database/sqlDoors';
import { openSession } from './sessions';
import { TEST_SEAL_KEYS } from './sealKeys';

export type House = Client &
  SqlDoors & {
    payload: Payload;
    config: SanitizedConfig;
    database: TestDatabase;
    /** Signs in through the real door, password and all. */
    login: (username: string, password: string) => Promise<{ token: string; as: Client }>;
    /** A client with an open session of this user, by user name; quick. */
    as: (username: string) => Promise<Client>;
    /** A client with this token. */
    withToken: (token: string) => Client;
    /** A request in process: of this user (id), or of nobody. Each call gives a fresh one. */
    systemReq: (userId?: string) => Promise<PayloadRequest>;
    close: () => Promise<void>;
  };

export type HouseOptions = {
  /** Doors of the test's own, beside the product's. */
  endpoints?: Endpoint[];
  /** Given the built configuration, returns another. */
  configure?: (config: SanitizedConfig) => SanitizedConfig | Promise<SanitizedConfig>;
  /** Name of a database to begin with. @default the migrated template */
  template?: string | undefined;
};

/**
 * The whole product without a port: a database of its own, Payload on it under the product's role, and clients.
 * One per test file (Payload keeps one instance per process): in `beforeAll`, closed in `afterAll`.
 */
export const startHouse = async ({ endpoints = [], configure = (built) => built, template }: HouseOptions = {}): Promise<House> => {
  // Uploads lie here, and go with the house; a file that chose a folder of its own keeps it.
  const ownData = process.env.DATA_DIR === undefined ? await mkdtemp(path.join(tmpdir(), 'handbook-house-')) : undefined;
  if (ownData !== undefined) process.env.DATA_DIR = ownData;
  const database = await createTestDatabase(template);
  Object.assign(process.env, { DATABASE_URL: database.appUrl, PAYLOAD_SECRET: 'test'.repeat(10), SEAL_KEYS: TEST_SEAL_KEYS, PUBLIC_URL: ORIGIN });
  const imported = await import('../../payload.config');
  const config = Promise.resolve(imported.default).then(
    // Payload types built endpoints as having every optional member.
    (built) => configure({ ...built, endpoints: [...built.endpoints, ...(endpoints as typeof built.endpoints)] }),
  );
  const payload = await getPayload({ config, disableOnInit: true });
  payload.logger.level = 'silent';
  const { closeSql, ...doors } = openSqlDoors(database);
  const withToken = (token: string): Client => createClient(config, token);

  return {
    ...createClient(config),
    ...doors,
    payload,
    config: await config,
    database,
    withToken,
    login: async (username, password) => {
      const answer = await createClient(config).post('/api/users/login', { username, password });
      if (answer.status !== 200) throw new Error(`sign-in of ${username} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      const { token } = answer.body as { token: string };
      return { token, as: withToken(token) };
    },
    as: async (username) => {
      const [user] = await doors.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
      if (!user) throw new Error(`no user ${username} in this test's database`);
      return withToken(await openSession(payload, doors.ownerSql, user));
    },
    systemReq: async (userId) => {
      const user = userId ? await payload.findByID({ collection: 'users', id: userId, depth: 0, overrideAccess: true }) : undefined;
      return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload);
    },
    close: async () => {
      await closePayload(payload);
      await closeSql();
      await database.drop();
      if (ownData !== undefined) await rm(ownData, { recursive: true, force: true });
    },
  };
};
