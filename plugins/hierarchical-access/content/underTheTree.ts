import type { CollectionConfig } from 'payload';
import { contentAccess } from '../access/contentAccess';
import type { HierarchicalAccessOptions } from '../options';
import { checkOwner, suggestOwner } from './checkOwner';
import { ownedFields } from './ownedFields';

/** A content collection with owner, audience, their checks and its access; nothing of the given one is changed in place. */
export const underTheTree = (collection: CollectionConfig, { organizations, lent }: HierarchicalAccessOptions): CollectionConfig => ({
  ...collection,
  lockDocuments: false,
  disableDuplicate: true,
  access: contentAccess({
    owner: 'owner',
    ownerPath: 'ownerPath',
    audience: 'audience',
    audiencePath: 'audiencePath',
    ...(lent ? { lent: (req) => lent(req, collection.slug) } : {}),
  }),
  fields: [...collection.fields, ...ownedFields(organizations)],
  hooks: {
    ...collection.hooks,
    beforeValidate: [suggestOwner, ...(collection.hooks?.beforeValidate ?? [])],
    beforeChange: [checkOwner, ...(collection.hooks?.beforeChange ?? [])],
  },
});
