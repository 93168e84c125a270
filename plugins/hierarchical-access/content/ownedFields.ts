import type { CollectionSlug, Field } from 'payload';
import { derivedPath } from '../fields/derivedPath';
import { label } from '../translations';

/** The two places by which content hangs on the tree: who answers for it, and whose subtree may read it. */
export const ownedFields = (organizations: string): Field[] => [
  {
    name: 'owner',
    type: 'relationship',
    relationTo: organizations as CollectionSlug,
    required: true,
    index: true,
    label: label('field.owner'),
    admin: { position: 'sidebar' },
  },
  derivedPath('ownerPath'),
  {
    name: 'audience',
    type: 'relationship',
    relationTo: organizations as CollectionSlug,
    required: true,
    index: true,
    label: label('field.audience'),
    admin: { position: 'sidebar', description: label('field.audience.help') },
  },
  derivedPath('audiencePath'),
];
