import type { FlattenedField, Payload } from 'payload';

/** Not part of what is approved: bookkeeping that publication itself writes, and what the database derives. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt', 'ownerPath', 'audiencePath', 'publishedAt', 'publication', 'deadline', 'issueNumber']);

/** The fields of a collection whose values are the content, in a fixed order. */
export const contentFields = (payload: Payload, collection: string): FlattenedField[] => {
  const config = payload.collections[collection as keyof typeof payload.collections]?.config;
  if (!config) throw new TypeError(`no such collection: ${collection}`);
  return config.flattenedFields.filter(
    (field) => !BOOKKEEPING.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual),
  );
};
