import { statfs } from 'node:fs/promises';

import { migrationState, type Queryable } from '../database/migrationState';

export type Check = 'database' | 'migrations' | 'disk';
export type Readiness = { ready: boolean; checks: Record<Check, 'ok' | 'failed'> };

const LIMIT_MS = 3000;

const ok = async (check: () => Promise<boolean>): Promise<'ok' | 'failed'> => {
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, LIMIT_MS, false).unref());
  return (await Promise.race([check().catch(() => false), tooLate])) ? 'ok' : 'failed';
};

export type ReadinessOptions = { database: Queryable; migrations: string[]; dataDir: string; diskFreeMb: number };

/** Whether this process can do its work now. Says which part fails, never why: the reader may be anybody. */
export const checkReadiness = async ({ database, migrations, dataDir, diskFreeMb }: ReadinessOptions): Promise<Readiness> => {
  const [databaseState, migrationsState, diskState] = await Promise.all([
    ok(async () => (await database.query('select 1 as one')).rows.length === 1),
    ok(async () => (await migrationState(database, migrations)).pending.length === 0),
    ok(async () => {
      const { bavail, bsize } = await statfs(dataDir);
      return (bavail * bsize) / (1024 * 1024) >= diskFreeMb;
    }),
  ]);
  const checks = { database: databaseState, migrations: migrationsState, disk: diskState };
  return { ready: Object.values(checks).every((state) => state === 'ok'), checks };
};
