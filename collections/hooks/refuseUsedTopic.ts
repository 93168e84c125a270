import type { CollectionBeforeDeleteHook } from 'payload';
import { HandbookError, query, sql } from '../../plugins/kernel';
import { t } from '../translations';

/** A group with topics beneath it stays, and so does a topic with content: what is live would lose it without approval, which the database refuses in harsher words. */
export const refuseUsedTopic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [used] = await query<{ count: number }>(
    req,
    sql`select (
      (select count(*) from news where topic_id = ${String(id)}::uuid) + (select count(*) from documents where topic_id = ${String(id)}::uuid)
      + (select count(*) from _news_v v join news n on n.id = v.parent_id where v.latest and v.version_topic_id = ${String(id)}::uuid and n.topic_id is distinct from v.version_topic_id)
      + (select count(*) from _documents_v v join documents d on d.id = v.parent_id where v.latest and v.version_topic_id = ${String(id)}::uuid and d.topic_id is distinct from v.version_topic_id)
    )::int as count`,
  );
  const [beneath] = await query<{ count: number }>(req, sql`select count(*)::int as count from topics where parent_id = ${String(id)}::uuid`);
  if (beneath && beneath.count > 0) throw new HandbookError('topic.has-topics', 409, t(req, 'error.topic.has-topics', { count: beneath.count }));
  if (used && used.count > 0) throw new HandbookError('topic.used', 409, t(req, 'error.topic.used', { count: used.count }));
};
