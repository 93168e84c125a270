import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { listRecordings, recordingsFolder, removeRecording } from '../recording/folder';

/** A file just put there, whose record is being written, is none. */
const YOUNG_MS = 10 * 60_000;

/**
 * Files that no record knows go; records whose file is gone go too, and what they said is recorded anew. Without the folder nothing goes:
 * a volume that is not mounted is no reason to say everything once more.
 */
export const sweepFiles = async (payload: Payload): Promise<void> => {
  // The records first: a file that is put there between the two is young.
  const rows = await queryPool<{ recipe: string; file: string }>(payload, sql`select recipe, file from handbook.recordings`);
  const names = await listRecordings();
  if (!names) {
    if (rows.length > 0) payload.logger.error({ recordings: rows.length }, 'listen: the folder of recordings is not there (a volume that is not mounted?); an empty one has them all made anew');
    return;
  }
  const there = new Set(names);
  const known = new Set(rows.map(({ file }) => file));
  for (const { recipe, file } of rows) {
    if (there.has(file)) continue;
    await queryPool(payload, sql`update handbook.spoken_items set text_at = null where recipe = ${recipe}`);
    await queryPool(payload, sql`delete from handbook.recordings where recipe = ${recipe}`);
  }
  for (const name of names) {
    if (known.has(name)) continue;
    const about = await stat(path.join(recordingsFolder(), name)).catch(() => undefined);
    if (about && Date.now() - about.mtimeMs > YOUNG_MS) await removeRecording(name);
  }
};
