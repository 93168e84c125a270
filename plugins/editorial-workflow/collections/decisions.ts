import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath } from '../../hierarchical-access';
import { RETURN_KINDS } from '../domain/returnKinds';
import { caseAccess } from '../access/caseAccess';
import type { EditorialWorkflowOptions } from '../options';
import { CASES, DECISIONS } from '../slugs';
import { label as delegationLabel } from '../delegation/translations';
import { label } from '../translations';

const principalLabel = delegationLabel('field.principal');

/** One person's decision at one stage, bound to the hash they saw. Only ever added; the publication trigger counts these. */
export const decisions = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: DECISIONS,
  labels: { singular: label('decision.one'), plural: label('decision.many') },
  graphQL: { singularName: 'ApprovalDecision', pluralName: 'ApprovalDecisions' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { group: false, defaultColumns: ['case', 'decider', 'decision', 'stage', 'at'] },
  access: caseAccess('decider', 'organization'),
  fields: [
    { name: 'case', type: 'relationship', relationTo: CASES as CollectionSlug, required: true, index: true, label: label('field.case') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'stage', type: 'number', required: true, label: label('field.stage') },
    { name: 'decider', type: 'relationship', relationTo: users as CollectionSlug, required: true, index: true, label: label('field.decider') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, label: label('field.organization') },
    { name: 'decision', type: 'select', required: true, label: label('field.decision'), options: (['approve', 'return'] as const).map((value) => ({ value, label: label(`decision.${value}`) })) },
    { name: 'hash', type: 'text', required: true, label: label('field.hash') },
    { name: 'reason', type: 'textarea', label: label('field.reason') },
    { name: 'reasonKind', type: 'select', label: label('field.reasonKind'), options: RETURN_KINDS.map((value) => ({ value, label: label(`return.${value}`) })) },
    /** Whose deciding it was, when a delegate decided. */
    { name: 'principal', type: 'relationship', relationTo: users as CollectionSlug, label: principalLabel },
    { name: 'secondPerson', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.confirmedBy') },
    { name: 'at', type: 'date', required: true, label: label('field.at') },
  ],
});
