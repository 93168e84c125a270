import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath, registerAccess, type Role } from '../../hierarchical-access';
import { STATUSES } from '../domain/status';
import type { MemberProfilesOptions } from '../options';
import { MEMBERS } from '../slugs';
import { label } from '../translations';

export const MEMBER_READERS: readonly Role[] = [
  'system-admin',
  'organization-admin',
  'committee-secretary',
  'summary-officer',
  'cell-secretary',
  'cell-deputy-secretary',
];

/** A person's Party record, as small as it can be: the register makes it whole. Not the same thing as a login. */
export const members = ({ organizations, users }: MemberProfilesOptions): CollectionConfig => ({
  slug: MEMBERS,
  labels: { singular: label('member.one'), plural: label('member.many') },
  graphQL: { singularName: 'Member', pluralName: 'Members' },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hideAPIURL: true, group: label('section'), useAsTitle: 'fullName', defaultColumns: ['fullName', 'cell', 'status', 'cellSince'] },
  access: registerAccess({ path: 'cellPath', readers: MEMBER_READERS, self: 'user' }),
  fields: [
    { name: 'fullName', type: 'text', required: true, label: label('field.fullName') },
    { name: 'cell', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.cell') },
    derivedPath('cellPath'),
    { name: 'cellSince', type: 'date', required: true, label: label('field.cellSince') },
    { name: 'status', type: 'select', required: true, label: label('field.status'), options: STATUSES.map((value) => ({ value, label: label(`status.${value}`) })) },
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, unique: true, label: label('field.user') },
  ],
});
