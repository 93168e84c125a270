import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath } from '../../hierarchical-access';
import { caseAccess } from '../access/caseAccess';
import type { EditorialWorkflowOptions } from '../options';
import { CASES, OVERRIDES } from '../slugs';
import { label } from '../translations';

/** A contributor asks to decide all the same, with a reason; it counts only once a second person has confirmed it. */
export const overrides = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: OVERRIDES,
  labels: { singular: label('override.one'), plural: label('override.many') },
  graphQL: { singularName: 'ApprovalOverride', pluralName: 'ApprovalOverrides' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { group: false, defaultColumns: ['case', 'requestedBy', 'confirmedBy', 'requestedAt'] },
  access: caseAccess('requestedBy', 'case.decidingOrganization'),
  fields: [
    { name: 'case', type: 'relationship', relationTo: CASES as CollectionSlug, required: true, index: true, label: label('field.case') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'stage', type: 'number', required: true, label: label('field.stage') },
    { name: 'hash', type: 'text', required: true, label: label('field.hash') },
    { name: 'reason', type: 'textarea', required: true, label: label('field.reason') },
    { name: 'requestedBy', type: 'relationship', relationTo: users as CollectionSlug, required: true },
    { name: 'requestedAt', type: 'date', required: true },
    { name: 'confirmedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.confirmedBy') },
    { name: 'confirmedAt', type: 'date' },
  ],
});
