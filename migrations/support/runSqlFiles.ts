import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres';

/** Runs files of migrations/sql in order, in the migration's own transaction. They stand beside the bundle, under the working folder. */
export const runSqlFiles = async (db: MigrateUpArgs['db'], files: readonly string[]): Promise<void> => {
  for (const file of files) {
    const text = await readFile(path.resolve('migrations', 'sql', file), 'utf8');
    await db.execute(sql.raw(text));
  }
};
