import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../plugins/kernel';

export type DeletedMedia = { count: number; kept: number; files: string[] };

/** Everything that still stands, drafts and versions included, as one text: a medium whose id is in it is in use. */
const REMAINING = sql`
  select hero_id::text || coalesce(body::text, '') as content from news union all select coalesce(body::text, '') from news
  union all select coalesce(version_hero_id::text, '') || coalesce(version_body::text, '') from _news_v
  union all select coalesce(body::text, '') from pages union all select coalesce(version_body::text, '') from _pages_v
  union all select coalesce(media_id::text, '') from documents_rels union all select coalesce(media_id::text, '') from _documents_v_rels`;

/** The demonstration's pictures that nothing else shows. Their files are named for the caller to delete after the commit. */
export const deleteMedia = async (req: PayloadRequest, ids: readonly string[]): Promise<DeletedMedia> => {
  const rows = await query<{ files: (string | null)[] }>(
    req,
    sql`with remaining as (${REMAINING})
        delete from media m where m.id = any(${uuidArray(ids)})
          and not exists (select 1 from media_uses u where u.media_id = m.id)
          and not exists (select 1 from remaining where content like '%' || m.id::text || '%')
        returning json_build_array(filename, sizes_thumbnail_filename, sizes_card_filename, sizes_wide_filename) as files`,
  );
  return { count: rows.length, kept: ids.length - rows.length, files: rows.flatMap(({ files }) => files).filter((file) => file !== null) };
};
