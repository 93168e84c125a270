import type { CollectionConfig, CollectionSlug } from 'payload';
import { among, any, denyAll, derivedPath, heldOver, OVERSEERS, powerOf, under } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { TOMBSTONES, WITHDRAWAL_ORDERS } from '../slugs';
import { label } from '../translations';

/** What readers still learn of a withdrawn item: that it was there, and is gone. Its reason is for the board (the case holds it). */
export const tombstones = ({ organizations }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: TOMBSTONES,
  labels: { singular: label('tombstone.one'), plural: label('tombstone.many') },
  graphQL: { singularName: 'Tombstone', pluralName: 'Tombstones' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-withdrawnAt',
  admin: { group: false, useAsTitle: 'title', defaultColumns: ['title', 'collection', 'owner', 'withdrawnAt'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(among('audience', power.reach), under('ownerPath', heldOver(power, OVERSEERS)));
    },
  },
  fields: [
    { name: 'collection', type: 'text', required: true, label: label('field.collection') },
    { name: 'documentId', type: 'text', required: true, index: true, label: label('field.documentId') },
    { name: 'title', type: 'text', required: true, label: label('field.title') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'audience', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.audience') },
    derivedPath('audiencePath'),
    /** `expired`: its own end had come; nobody took it down. */
    { name: 'kind', type: 'select', required: true, defaultValue: 'withdrawn', label: label('field.tombstoneKind'), options: (['withdrawn', 'expired'] as const).map((value) => ({ value, label: label(`tombstone.${value}`) })) },
    { name: 'withdrawnAt', type: 'date', required: true, index: true, label: label('field.at') },
    /** The order it was taken down by, where there was one; who may not read the order sees its id alone. */
    { name: 'withdrawalOrder', type: 'relationship', relationTo: WITHDRAWAL_ORDERS as CollectionSlug, label: label('order.one') },
  ],
});
