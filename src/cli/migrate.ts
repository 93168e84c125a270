import type { Migration } from 'payload';
import pg from 'pg';

import { closePayload } from '../server/database/pool';
import { importPayload } from '../server/importPayload';
import { createLog } from '../server/log';

/** Two processes that start together must not migrate together: the second waits, then finds nothing to do. */
const LOCK = 0x736f7461792d;

const underLock = async (ownerUrl: string, work: (client: pg.Client) => Promise<void>) => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await work(client);
  } finally {
    await client.end();
  }
};

const applyPending = async () => {
  const { getPayload, config } = await importPayload();
  const { migrations } = await import('../../migrations');
  const payload = await getPayload({ config, disableOnInit: true });
  payload.logger = createLog({ LOG_LEVEL: 'warn', PROCESS: 'all' });
  // Each adapter types the arguments of its own migrations more narrowly than Payload's common interface.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
  await closePayload(payload);
};

/**
 * Applies what is pending under the owner's role, one transaction a migration, then gives the product's role
 * its rights on what came new. Payload ends the process with 1 when a migration fails.
 */
export const migrate = async (ownerUrl: string, appUrl: string): Promise<void> => {
  const [owner, app] = [ownerUrl, appUrl].map((url) => decodeURIComponent(new URL(url).username));
  // payload.config.ts connects with this one.
  process.env.DATABASE_URL = ownerUrl;
  await underLock(ownerUrl, async (client) => {
    await applyPending();
    if (app !== owner) await client.query('select handbook.grant_application($1)', [app]);
  });
};
