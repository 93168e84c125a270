import type { CollectionConfig, CollectionSlug } from 'payload';
import { registerAccess } from '../access/registerAccess';
import { derivedPath } from '../fields/derivedPath';
import type { HierarchicalAccessOptions } from '../options';
import { GROUPS } from '../slugs';
import { label } from '../translations';

/** A named group of users that mandates may be given to; it belongs to the organisation that keeps it. */
export const groups = ({ organizations }: HierarchicalAccessOptions): CollectionConfig => ({
  slug: GROUPS,
  labels: { singular: label('group.one'), plural: label('group.many') },
  graphQL: { singularName: 'Group', pluralName: 'Groups' },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hideAPIURL: true, group: label('section.power'), useAsTitle: 'name', defaultColumns: ['name', 'organization'] },
  access: registerAccess({ path: 'organizationPath', readers: ['system-admin', 'organization-admin'] }),
  fields: [
    { name: 'name', type: 'text', required: true, label: label('field.name') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
  ],
});
