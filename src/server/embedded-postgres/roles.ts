import pg from 'pg';

import { withClient, type Address } from './connect';
import type { Passwords } from './passwords';

export const DATABASE = 'handbook';
export const OWNER = 'handbook_owner';
export const APP = 'handbook_app';

/** "roles" as a number. */
const LOCK = 0x726f6c6573;

const q = pg.escapeIdentifier;

const ensureRole = async (client: pg.Client, role: string, password: string) => {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${q(role)} login password ${pg.escapeLiteral(password)}`);
};

/**
 * Two roles (DECISIONS.md 6): the owner migrates, the product works without DDL.
 * The extensions the migrations create are all trusted ones, so that owning the database is enough.
 * Rights on tables are given by `handbook.grant_application` after each migration, evidence excepted.
 */
export const ensureRoles = async (superuser: Address, passwords: Passwords): Promise<void> => {
  await withClient(superuser, async (client) => {
    // Two processes that start together would write the same rows of the catalogue: "tuple concurrently updated".
    // Held to the end of this connection, over the second one too: advisory locks are a database's own.
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureRole(client, OWNER, passwords.owner);
    await ensureRole(client, APP, passwords.app);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) {
      await client.query(`create database ${q(DATABASE)} owner ${q(OWNER)}`);
      await client.query(`revoke all on database ${q(DATABASE)} from public`);
      await client.query(`grant connect on database ${q(DATABASE)} to ${q(APP)}`);
    }
    // Safe to repeat; a start that was killed between the two halves is made whole.
    await withClient({ ...superuser, database: DATABASE }, async (inside) => {
      await inside.query(`alter schema public owner to ${q(OWNER)}`);
      await inside.query('revoke create on schema public from public');
      await inside.query(`grant usage on schema public to ${q(APP)}`);
    });
  });
};
