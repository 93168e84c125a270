import path from 'node:path';

import { startEmbeddedPostgres } from '../../../src/server/embedded-postgres';
import { dropLeftovers } from './dropLeftovers';
import { ensureTemplate } from './ensureTemplate';
import { asSuperuser } from './superuser';

/** Evidence of a crash is no use here, speed is. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  shared_buffers: '256MB',
  autovacuum: 'off',
};

/**
 * Starts PostgreSQL for this run (or joins the one another run started), and sees to it that the template is there.
 * Test workers learn of it through the environment.
 */
export const prepare = async (migrateScript: string): Promise<{ stop: () => Promise<void> }> => {
  const { superUrl, ownerUrl, appUrl, stop } = await startEmbeddedPostgres({ dataDir: path.resolve('.cache/test-postgres'), settings });
  try {
    await asSuperuser(superUrl, async (client) => {
      await dropLeftovers(client);
      const template = await ensureTemplate(client, { ownerUrl, migrateScript });
      Object.assign(process.env, {
        HANDBOOK_TEST_SUPER_URL: superUrl,
        HANDBOOK_TEST_OWNER_URL: ownerUrl,
        HANDBOOK_TEST_APP_URL: appUrl,
        HANDBOOK_TEST_TEMPLATE: template,
      });
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
};
