import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { SanitizedConfig } from 'payload';

import { APP } from '../../../src/server/embedded-postgres/roles';
import { startHouse, type House } from '../../support/house';
import { blockOf } from './markdown.mjs';

export const PAGE = 'docs/extending.md';
export const SQL_FILE = 'migrations/sql/200-notices.sql';

/** A process of its own: Payload writes migrations by the instance it is, and ends the process when there is nothing to write. */
const build = (folder: string): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=production', 'tests/docs/support/buildNotices.mjs', folder], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'x'.repeat(40), PAYLOAD_MIGRATING: 'true' },
  });
  if (status !== 0) throw new Error(`the product of ${PAGE} could not be built:\n${stdout}${stderr}`);
  const file = readdirSync(folder).find((name) => name.endsWith('_notices.ts'));
  return readFileSync(path.join(folder, file ?? ''), 'utf8');
};

/** The statements of the generated migration's `up`. */
const statementsOf = (migration: string): string => {
  const [, up = ''] = /async function up[\s\S]*?sql`([\s\S]*?)`\)/u.exec(migration) ?? [];
  return up.replaceAll('\\`', '`');
};

export type ExtendedHouse = { house: House; migration: string };

/** The house with the collection of docs/extending.md, on a database that the page's own migration brought there. */
export const startExtendedHouse = async (): Promise<ExtendedHouse> => {
  const folder = path.resolve(`.cache/tests/extending-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const migration = build(folder);
    const configure = async (): Promise<SanitizedConfig> => {
      // Only now: it reads the database's address while it is evaluated.
      const { default: config } = (await import(pathToFileURL(path.join(folder, 'config.mjs')).href)) as { default: Promise<SanitizedConfig> };
      return config;
    };
    const house = await startHouse({ configure });
    await house.ownerSql(statementsOf(migration));
    await house.ownerSql(blockOf(PAGE, SQL_FILE));
    // As `handbook migrate` ends: the product's role gets its rights on what came new.
    await house.ownerSql('select handbook.grant_application($1)', [APP]);
    return { house, migration };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
