import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const END_OF_UP = '\n}\n\nexport async function down';

/**
 * Asks Payload for the migration from the last snapshot in `folder` to what the bundled configuration says, and lets it
 * end with the given files of migrations/sql. No database is asked. Payload ends the process by itself when nothing changed.
 * @param {{ bundled: string, folder: string, name: string, sqlFiles: string[] }} what
 * @returns {Promise<string>} the file written
 */
export const writeMigration = async ({ bundled, folder, name, sqlFiles }) => {
  const { default: config } = await import(pathToFileURL(path.resolve(bundled)).href);
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  payload.db.migrationDir = folder;
  const before = new Set(readdirSync(folder));
  await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true });
  const made = readdirSync(folder).find((file) => file.endsWith(`_${name}.ts`) && !before.has(file));
  if (made === undefined) throw new Error(`Payload wrote no migration named ${name}`);
  const file = path.join(folder, made);
  if (sqlFiles.length === 0) return file;
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf(END_OF_UP);
  if (end < 0) throw new Error(`${made} has another shape than expected`);
  const call = `\n  await runSqlFiles(db, [${sqlFiles.map((each) => `'${each}'`).join(', ')}])`;
  writeFileSync(file, `import { runSqlFiles } from './support/runSqlFiles'\n${text.slice(0, end)}${call}${text.slice(end)}`);
  return file;
};
