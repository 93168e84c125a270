import type { CollectionConfig, CollectionSlug } from 'payload';
import { denyAll, derivedPath } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { MEDIA_USES } from '../slugs';
import { label } from '../translations';

/** Which live item shows which medium to which audience: what makes a file readable (DECISIONS.md 4). */
export const mediaUses = ({ organizations, media }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: MEDIA_USES,
  labels: { singular: label('media-use.one'), plural: label('media-use.many') },
  // Without a GraphQL type of its own the join `media.uses` breaks the whole schema; nothing can be asked or changed.
  graphQL: { singularName: 'MediaUse', pluralName: 'MediaUses', disableQueries: true, disableMutations: true },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hidden: true },
  access: denyAll,
  fields: [
    { name: 'media', type: 'relationship', relationTo: media as CollectionSlug, required: true, index: true, label: label('field.media') },
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'audience', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true },
    derivedPath('audiencePath'),
  ],
});
