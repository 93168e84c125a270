import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath, registerAccess } from '../../hierarchical-access';
import type { MemberProfilesOptions } from '../options';
import { MEMBERS, MEMBERSHIPS } from '../slugs';
import { MEMBERSHIP_KINDS } from '../transfers/domain/membershipKinds';
import { label as transferLabel } from '../transfers/translations';
import { label } from '../translations';
import { MEMBER_READERS } from './members';

/**
 * In which cell a member was, from when to when (`validFrom` included, `validTo` excluded), and when we knew it (`recordedAt`,
 * `supersededAt`): a row is superseded, never rewritten. Officially in one cell at any instant, and never in none (migrations/sql/340).
 */
export const memberships = ({ organizations }: MemberProfilesOptions): CollectionConfig => ({
  slug: MEMBERSHIPS,
  labels: { singular: label('membership.one'), plural: label('membership.many') },
  graphQL: { singularName: 'Membership', pluralName: 'Memberships' },
  lockDocuments: false,
  disableDuplicate: true,
  // Read on the screens of what it belongs to, not by itself: kept out of the navigation.
  admin: { group: false, defaultColumns: ['member', 'cell', 'validFrom', 'validTo'] },
  access: registerAccess({ path: 'cellPath', readers: MEMBER_READERS }),
  fields: [
    { name: 'member', type: 'relationship', relationTo: MEMBERS as CollectionSlug, required: true, index: true, label: label('field.member') },
    { name: 'cell', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.cell') },
    derivedPath('cellPath'),
    { name: 'kind', type: 'select', required: true, defaultValue: 'official', label: transferLabel('field.membershipKind'), options: MEMBERSHIP_KINDS.map((value) => ({ value, label: transferLabel(`membership.${value}`) })) },
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
    { name: 'supersededAt', type: 'date', label: transferLabel('field.supersededAt') },
  ],
});
