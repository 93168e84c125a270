import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Chapter } from '../domain/chapters';

/** What stands of an item's recording. `file` only when it says the words that are live now. */
export type Heard = { file: string | null; mimeType: string; bytes: number; sha256: string; seconds: number; chapters: Chapter[]; error: string | null; gaveUp: boolean; voice: string | null };

type Row = { file: string | null; mime_type: string; bytes: string; sha256: string; seconds: number; chapters: Chapter[]; error: string | null; gave_up: boolean | null; voice: string | null };

/** Asked only once it is known that the asker may read the item. @param updatedAt of the live row the asker was shown */
export const heardOf = async (req: PayloadRequest, collection: string, id: string, updatedAt: string): Promise<Heard> => {
  const [row] = await query<Row>(
    req,
    sql`select r.file, r.mime_type, r.bytes, r.sha256, r.seconds, r.chapters, s.error, s.gave_up and s.wanted_at = ${updatedAt}::timestamptz as gave_up,
          (select voice from handbook.speech_voice) as voice
        from (select 1) one
        left join handbook.spoken_items s on s.collection = ${collection} and s.document_id = ${id}::uuid
        left join handbook.recordings r on r.recipe = s.recipe and s.text_at = ${updatedAt}::timestamptz`,
  );
  return {
    file: row?.file ?? null, mimeType: row?.mime_type ?? '', bytes: Number(row?.bytes ?? 0), sha256: row?.sha256 ?? '', seconds: row?.seconds ?? 0, chapters: row?.chapters ?? [],
    error: row?.error ?? null, gaveUp: row?.gave_up ?? false, voice: row?.voice ?? null,
  };
};
