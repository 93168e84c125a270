import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath, registerAccess } from '../../hierarchical-access';
import type { MemberProfilesOptions } from '../options';
import { MEMBERS, MEMBERSHIPS } from '../slugs';
import { label } from '../translations';
import { MEMBER_READERS } from './members';

/** In which cell a member was, from when to when; one at any instant (an exclusion constraint holds it). */
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
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
