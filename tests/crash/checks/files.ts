import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Rows } from '../sql';

type Row = { id: string; filename: string; sha256: string; sizes: string[] };

/** Every record's file is there, whole, with its smaller sizes. @param since only records made after this instant of the database */
export const checkFiles = async (rows: Rows, folder: string, since: string): Promise<string[]> => {
  const records = await rows<Row>(
    `select id, filename, sha256, array_remove(array[sizes_thumbnail_filename, sizes_card_filename, sizes_wide_filename], null) as sizes from media where created_at >= $1::timestamptz - interval '1 minute'`,
    [since],
  );
  const complaints: string[] = [];
  for (const { id, filename, sha256, sizes } of records) {
    const bytes = await readFile(path.join(folder, filename)).catch(() => undefined);
    if (!bytes) complaints.push(`media ${id}: its file ${filename} is missing`);
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) complaints.push(`media ${id}: half a file (${bytes.length} bytes)`);
    for (const name of sizes) {
      const found = await stat(path.join(folder, name)).catch(() => undefined);
      if (!found || found.size === 0) complaints.push(`media ${id}: its size ${name} is missing or empty`);
    }
  }
  return complaints;
};
