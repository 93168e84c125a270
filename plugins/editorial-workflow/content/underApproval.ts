import type { CollectionConfig } from 'payload';
import { publicationField, publishedAtField } from './publicationField';

/** A content collection that only approval publishes; nothing of the given one is changed in place. */
export const underApproval = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  versions: { drafts: { autosave: { interval: 2000 }, validate: false, schedulePublish: false }, maxPerDoc: 0 },
  fields: [...collection.fields, publishedAtField, publicationField],
});
