import pg from 'pg';

import { APP, OWNER } from '../../../src/server/embedded-postgres/roles';
import { newTestName, withDatabase } from './names';
import { asSuperuser } from './superuser';

export type TestDatabase = {
  name: string;
  /** The product's role: no DDL, no change of evidence. */
  appUrl: string;
  /** The role that owns the schema. */
  ownerUrl: string;
  drop: () => Promise<void>;
};

const fromSetup = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: name the file *.integration.test.ts, so that jest starts the database`);
  return value;
};

/**
 * A fresh copy of the migrated template, for one test file.
 * @param template name of another one (`keepAsTemplate`)
 */
export const createTestDatabase = async (template = fromSetup('HANDBOOK_TEST_TEMPLATE')): Promise<TestDatabase> => {
  const superUrl = fromSetup('HANDBOOK_TEST_SUPER_URL');
  const name = newTestName();
  await asSuperuser(superUrl, async (client) => {
    await client.query(`create database "${name}" template "${template}" owner ${OWNER} strategy file_copy`);
    await client.query(`revoke all on database ${pg.escapeIdentifier(name)} from public`);
    await client.query(`grant connect on database ${pg.escapeIdentifier(name)} to ${APP}`);
  });
  return {
    name,
    appUrl: withDatabase(fromSetup('HANDBOOK_TEST_APP_URL'), name),
    ownerUrl: withDatabase(fromSetup('HANDBOOK_TEST_OWNER_URL'), name),
    drop: () => asSuperuser(superUrl, async (client) => void (await client.query(`drop database if exists "${name}" with (force)`))),
  };
};

/** A copy of a test's database as it stands, for others to begin with. Its connections are cut for it; pools open new ones. @returns its name; the next run drops it */
export const keepAsTemplate = async ({ name }: TestDatabase): Promise<string> => {
  const copy = newTestName();
  await asSuperuser(fromSetup('HANDBOOK_TEST_SUPER_URL'), async (client) => {
    await client.query(`alter database "${name}" allow_connections false`);
    try {
      await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);
      await client.query(`create database "${copy}" template "${name}" owner ${OWNER} strategy file_copy`);
    } finally {
      await client.query(`alter database "${name}" allow_connections true`);
    }
  });
  return copy;
};
