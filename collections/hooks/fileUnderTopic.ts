import type { CollectionBeforeChangeHook } from 'payload';
import { HandbookError, query, sql } from '../../plugins/kernel';
import { t } from '../translations';

const idOf = (value: unknown): string | undefined => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof id === 'string' ? id : undefined;
};

type Stored = { topic?: unknown; owner?: unknown } | undefined;

/**
 * What somebody files an item under is in use, and its owner's or of those above. What was filed under a topic before it
 * was retired stays there, and what was approved there is published.
 */
export const fileUnderTopic: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as Stored;
  const topic = idOf(data.topic);
  const owner = idOf(data.owner) ?? idOf(before?.owner);
  if (!topic || topic === idOf(before?.topic) || data._status === 'published') return data as unknown;
  const [found] = await query<{ name: string; retired: boolean; foreign: boolean }>(
    req,
    sql`select t.name, t.retired_at is not null as retired, not starts_with(coalesce(o.path, ''), t.owner_path) as foreign
        from topics t left join organizations o on o.id = ${owner ?? null}::uuid where t.id = ${topic}::uuid`,
  );
  const name = found?.name ?? '';
  const beside = (message: string) => ({ fields: [{ path: 'topic', message }] });
  // Code and status stand in each as they are: docs/api.md lists them from here.
  if (found?.retired) throw new HandbookError('topic.retired', 409, t(req, 'error.topic.retired', { name }), beside(t(req, 'error.topic.retired', { name })));
  if (found?.foreign) throw new HandbookError('topic.foreign', 409, t(req, 'error.topic.foreign', { name }), beside(t(req, 'error.topic.foreign', { name })));
  return data as unknown;
};
