import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { derivedPath, registerAccess, type Role } from '../../hierarchical-access';
import { STATUSES } from '../domain/status';
import type { MemberProfilesOptions } from '../options';
import { FIELD_NAMES, fieldOf, type FieldName } from '../record/domain/fields';
import { choiceLabel, fieldLabel } from '../record/translations';
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

/** How a field of the record that is not sealed stands in the list of members. */
const listed = (name: FieldName): Field => {
  const { kind, choices = [] } = fieldOf(name);
  const shared = { name, label: fieldLabel(name) };
  if (kind === 'day') return { ...shared, type: 'date' };
  return kind === 'choice' ? { ...shared, type: 'select', options: choices.map((value) => ({ value, label: choiceLabel(name, value) })) } : { ...shared, type: 'text', ...(name === 'fullName' ? { required: true } : {}) };
};

/** A person's Party record: what lists, scopes and figures need. What identifies them is sealed beside it (record/). Not the same thing as a login. */
export const members = ({ organizations, users }: MemberProfilesOptions): CollectionConfig => ({
  slug: MEMBERS,
  labels: { singular: label('member.one'), plural: label('member.many') },
  graphQL: { singularName: 'Member', pluralName: 'Members' },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hideAPIURL: true, group: label('section'), useAsTitle: 'fullName', defaultColumns: ['fullName', 'cell', 'status', 'bornOn', 'officialOn', 'cellSince'] },
  access: registerAccess({ path: 'cellPath', readers: MEMBER_READERS, self: 'user' }),
  fields: [
    listed('fullName'),
    { name: 'cell', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.cell') },
    derivedPath('cellPath'),
    { name: 'cellSince', type: 'date', required: true, label: label('field.cellSince') },
    { name: 'status', type: 'select', required: true, label: label('field.status'), options: STATUSES.map((value) => ({ value, label: label(`status.${value}`) })) },
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, unique: true, label: label('field.user') },
    ...FIELD_NAMES.filter((name) => name !== 'fullName' && !fieldOf(name).sealed).map(listed),
  ],
});
