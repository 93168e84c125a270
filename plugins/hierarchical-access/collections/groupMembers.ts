import type { CollectionConfig, CollectionSlug } from 'payload';
import { registerAccess } from '../access/registerAccess';
import { derivedPath } from '../fields/derivedPath';
import type { HierarchicalAccessOptions } from '../options';
import { GROUP_MEMBERS, GROUPS } from '../slugs';
import { label } from '../translations';

/** One user in one group for a time: two foreign keys, never an array (TRAPS.md 26). */
export const groupMembers = ({ organizations, users }: HierarchicalAccessOptions): CollectionConfig => ({
  slug: GROUP_MEMBERS,
  labels: { singular: label('group-member.one'), plural: label('group-member.many') },
  graphQL: { singularName: 'GroupMember', pluralName: 'GroupMembers' },
  lockDocuments: false,
  disableDuplicate: true,
  // Read on the screens of what it belongs to, not by itself: kept out of the navigation.
  admin: { group: false, defaultColumns: ['group', 'user', 'validFrom', 'validTo'] },
  access: registerAccess({ path: 'organizationPath', readers: ['system-admin', 'organization-admin'], self: 'user' }),
  fields: [
    { name: 'group', type: 'relationship', relationTo: GROUPS as CollectionSlug, required: true, index: true, label: label('group.one') },
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, required: true, index: true, label: label('field.user') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'decisionNumber', type: 'text', label: label('field.decisionNumber') },
    { name: 'decisionDate', type: 'date', label: label('field.decisionDate') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
