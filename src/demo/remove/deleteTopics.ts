import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../plugins/kernel';

/** The demonstration's topics that nothing is filed under any more. @returns how many stay */
export const deleteTopics = async (req: PayloadRequest, ids: readonly string[]): Promise<number> => {
  const gone = await query(
    req,
    sql`delete from topics t where t.id = any(${uuidArray(ids)})
          and not exists (select 1 from news where topic_id = t.id) and not exists (select 1 from _news_v where version_topic_id = t.id)
          and not exists (select 1 from documents where topic_id = t.id) and not exists (select 1 from _documents_v where version_topic_id = t.id)
        returning t.id`,
  );
  return ids.length - gone.length;
};
