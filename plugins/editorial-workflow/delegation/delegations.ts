import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, among, any, BOARD, denyAll, derivedPath, heldAt, heldOver, powerOf, under } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { DELEGATIONS } from '../slugs';
import { label } from './translations';

/**
 * Who hands their deciding at one organisation to whom, from when to when; without a delegate: who is away. Written by
 * commands only; a row is only ever ended, never rewritten, and one person has one of them at a place at any instant.
 */
export const delegations = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: DELEGATIONS,
  labels: { singular: label('delegation.one'), plural: label('delegation.many') },
  graphQL: { singularName: 'ApprovalDelegation', pluralName: 'ApprovalDelegations' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-validFrom',
  admin: { group: false, hideAPIURL: true, defaultColumns: ['principal', 'delegate', 'organization', 'validFrom', 'validTo'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(
        among('organization', heldAt(power, BOARD)),
        under('organizationPath', heldOver(power, ADMINS)),
        power.user ? among('principal', [power.user]) : false,
        power.user ? among('delegate', [power.user]) : false,
      );
    },
  },
  fields: [
    { name: 'principal', type: 'relationship', relationTo: users as CollectionSlug, required: true, index: true, label: label('field.principal') },
    { name: 'delegate', type: 'relationship', relationTo: users as CollectionSlug, index: true, label: label('field.delegate') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', required: true, label: label('field.validTo') },
    { name: 'reason', type: 'text', label: label('field.reason') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
