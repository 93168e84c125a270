import { relationship } from 'payload/shared';
import type { CollectionSlug, RelationshipField, SingleRelationshipField, Where } from 'payload';
import { TOPICS } from '../slugs';
import { label } from '../translations';

const chosen = (data: unknown): string[] => {
  const topic: unknown = (data as { topic?: unknown } | undefined)?.topic;
  return typeof topic === 'string' ? [topic] : [];
};

/**
 * What an item is filed under. The form offers no retired topic but the one it has. That is no rule of validation: who publishes
 * by a schedule reads no topics, and fileUnderTopic says it with the reason.
 */
export const topicField = (more: Pick<SingleRelationshipField, 'required'> = {}): RelationshipField => ({
  name: 'topic',
  type: 'relationship',
  relationTo: TOPICS as CollectionSlug,
  index: true,
  label: label('field.topic'),
  ...more,
  filterOptions: ({ data }): Where => ({ or: [{ retiredAt: { exists: false } }, { id: { in: chosen(data) } }] }),
  validate: (value: unknown, { filterOptions: _, ...options }: Parameters<typeof relationship>[1]) => relationship(value as string, options),
});
