import type { CollectionConfig, CollectionSlug } from 'payload';
import { denyAll } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { CONTRIBUTIONS } from '../slugs';
import { label } from '../translations';

/** Who wrote on a document since its last publication: none of them decides on it. Nobody reads or writes this but the engine. */
export const contributions = ({ users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: CONTRIBUTIONS,
  labels: { singular: label('contribution.one'), plural: label('contribution.many') },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hidden: true },
  access: denyAll,
  indexes: [{ fields: ['collection', 'documentId'] }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, required: true },
    { name: 'at', type: 'date', required: true },
    /** Case whose publication closed this contribution; empty while it counts. */
    { name: 'closedByCase', type: 'text' },
  ],
});
