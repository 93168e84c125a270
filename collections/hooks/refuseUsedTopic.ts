import type { CollectionBeforeDeleteHook } from 'payload';
import { HandbookError, query, sql } from '../../plugins/kernel';
import { t } from '../translations';

/** A topic with content stays: what is live would lose it without approval, which the database refuses in harsher words. */
export const refuseUsedTopic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [used] = await query<{ count: number }>(
    req,
    sql`select (
      (select count(*) from news where topic_id = ${String(id)}::uuid) + (select count(*) from documents where topic_id = ${String(id)}::uuid)
      + (select count(*) from _news_v v join news n on n.id = v.parent_id where v.latest and v.version_topic_id = ${String(id)}::uuid and n.topic_id is distinct from v.version_topic_id)
      + (select count(*) from _documents_v v join documents d on d.id = v.parent_id where v.latest and v.version_topic_id = ${String(id)}::uuid and d.topic_id is distinct from v.version_topic_id)
    )::int as count`,
  );
  if (used && used.count > 0) throw new HandbookError('topic.used', 409, t(req, 'error.topic.used', { count: used.count }));
};
