import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { settle } from '../recording/folder';
import type { Recording } from '../recording/record';

const ENDING: Readonly<Record<string, string>> = { 'audio/mpeg': 'mp3', 'audio/wav': 'wav' };

/** First the file, then its record: a record without a file is never there, a file without a record does no harm and is swept. */
export const keepRecording = async (payload: Payload, recipe: string, { file, mimeType, bytes, sha256, seconds, chapters }: Recording): Promise<void> => {
  const name = `${recipe}.${ENDING[mimeType] ?? 'bin'}`;
  await settle(file, name);
  await queryPool(
    payload,
    sql`insert into handbook.recordings (recipe, file, mime_type, bytes, sha256, seconds, chapters)
        values (${recipe}, ${name}, ${mimeType}, ${bytes}, ${sha256}, ${seconds}, ${JSON.stringify(chapters)}::jsonb)
        on conflict (recipe) do update set file = excluded.file, mime_type = excluded.mime_type, bytes = excluded.bytes, sha256 = excluded.sha256,
          seconds = excluded.seconds, chapters = excluded.chapters, made_at = now()`,
  );
};

/** Whether these very words were recorded already, by this or another item; it counts as made now, so that it is not swept meanwhile. */
export const isRecorded = async (payload: Payload, recipe: string): Promise<boolean> =>
  (await queryPool(payload, sql`update handbook.recordings set made_at = now() where recipe = ${recipe} returning 1 as there`)).length > 0;
