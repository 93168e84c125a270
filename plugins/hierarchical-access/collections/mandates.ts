import type { CollectionConfig, CollectionSlug } from 'payload';
import { registerAccess } from '../access/registerAccess';
import { ROLES } from '../domain/roles';
import { derivedPath } from '../fields/derivedPath';
import type { HierarchicalAccessOptions } from '../options';
import { GROUPS, MANDATES } from '../slugs';
import { label } from '../translations';

/**
 * Who may do what, where, from when to when, by which decision (Seed 4529, Điều 6.7). Written by commands
 * only; the database refuses everything else. A mandate is never changed in place but for its end:
 * limiting or widening ends one and begins another that `replaces` it.
 */
export const mandates = ({ organizations, users }: HierarchicalAccessOptions): CollectionConfig => ({
  slug: MANDATES,
  labels: { singular: label('mandate.one'), plural: label('mandate.many') },
  graphQL: { singularName: 'Mandate', pluralName: 'Mandates' },
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: label('section.power'),
    // A role would stand there by its key.
    useAsTitle: 'decisionNumber',
    listSearchableFields: ['decisionNumber', 'reason'],
    hideAPIURL: true,
    defaultColumns: ['user', 'group', 'role', 'organization', 'validFrom', 'validTo', 'decisionNumber'],
  },
  access: registerAccess({ path: 'organizationPath', readers: ['system-admin', 'organization-admin', 'committee-secretary'], self: 'user' }),
  fields: [
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.user'), index: true },
    { name: 'group', type: 'relationship', relationTo: GROUPS as CollectionSlug, label: label('field.group'), index: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      enumName: 'role',
      label: label('field.role'),
      options: ROLES.map((value) => ({ value, label: label(`role.${value}`) })),
    },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'decisionNumber', type: 'text', required: true, label: label('field.decisionNumber') },
    { name: 'decisionDate', type: 'date', required: true, label: label('field.decisionDate') },
    { name: 'grantedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.grantedBy') },
    { name: 'reason', type: 'text', label: label('field.reason') },
    { name: 'replaces', type: 'relationship', relationTo: MANDATES as CollectionSlug, label: label('field.replaces') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
