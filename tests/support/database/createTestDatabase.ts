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

/** A fresh copy of the migrated template, for one test file. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const superUrl = fromSetup('HANDBOOK_TEST_SUPER_URL');
  const name = newTestName();
  await asSuperuser(superUrl, async (client) => {
    await client.query(`create database "${name}" template "${fromSetup('HANDBOOK_TEST_TEMPLATE')}" owner ${OWNER} strategy file_copy`);
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
