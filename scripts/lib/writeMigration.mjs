import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const END_OF_UP = '\n}\n\nexport async function down';

const sqlOnly = (call) => `import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { runSqlFiles } from './support/runSqlFiles'

export async function up({ db }: MigrateUpArgs): Promise<void> {${call}
}

export async function down(): Promise<void> {
  throw new Error('this migration is not taken back: restore the backup instead')
}
`;

/** Each snapshot has an id of its own. */
const schemaOf = (file) => JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), id: '', prevId: '' });

/**
 * Asks Payload for the migration from the last snapshot in `folder` to what the bundled configuration says, and lets it
 * end with the given files of migrations/sql; when they are all there is to it, no second copy of the snapshot is kept.
 * No database is asked. Payload ends the process by itself when nothing changed and no file is given.
 * @param {{ bundled: string, folder: string, name: string, sqlFiles: string[] }} what
 * @returns {Promise<string>} the file written
 */
export const writeMigration = async ({ bundled, folder, name, sqlFiles }) => {
  const { default: config } = await import(pathToFileURL(path.resolve(bundled)).href);
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  payload.db.migrationDir = folder;
  const before = new Set(readdirSync(folder));
  await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true, forceAcceptWarning: sqlFiles.length > 0 });
  const made = readdirSync(folder).find((file) => file.endsWith(`_${name}.ts`) && !before.has(file));
  if (made === undefined) throw new Error(`Payload wrote no migration named ${name}`);
  const file = path.join(folder, made);
  if (sqlFiles.length === 0) return file;
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf(END_OF_UP);
  if (end < 0) throw new Error(`${made} has another shape than expected`);
  const call = `\n  await runSqlFiles(db, [${sqlFiles.map((each) => `'${each}'`).join(', ')}])`;
  const last = [...before].filter((each) => /^\d.*\.json$/.test(each)).sort().at(-1);
  const snapshot = file.replace(/\.ts$/, '.json');
  if (last !== undefined && schemaOf(path.join(folder, last)) === schemaOf(snapshot)) {
    rmSync(snapshot);
    writeFileSync(file, sqlOnly(call));
    return file;
  }
  writeFileSync(file, `import { runSqlFiles } from './support/runSqlFiles'\n${text.slice(0, end)}${call}${text.slice(end)}`);
  return file;
};
