import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { EXPIRY_CHOICES } from '../domain/expiry';
import { CASE_STATES } from '../domain/states';
import { ADMINS, among, any, BOARD, denyAll, derivedPath, heldAt, heldOver, powerOf, under, WRITERS } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { CASES, DEFINITIONS } from '../slugs';
import { label } from '../translations';

const at = (name: string): string => `/plugins/editorial-workflow/components/${name}#${name}`;

/** What a case is made of, in the order of the list's column chooser. */
const columns = (organizations: string, users: string): Field[] => [
  { name: 'collection', type: 'text', required: true, index: true, label: label('field.collection') },
  { name: 'documentId', type: 'text', required: true, index: true, label: label('field.documentId') },
  { name: 'title', type: 'text', required: true, label: label('field.title') },
  { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.owner') },
  derivedPath('ownerPath'),
  { name: 'audience', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, label: label('field.audience') },
  { name: 'definition', type: 'relationship', relationTo: DEFINITIONS as CollectionSlug, required: true, label: label('field.definition') },
  { name: 'stages', type: 'json', required: true, label: label('field.stages'), admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'state', type: 'select', required: true, index: true, label: label('field.state'), options: CASE_STATES.map((value) => ({ value, label: label(`state.${value}`) })) },
  { name: 'stage', type: 'number', required: true, defaultValue: 0, label: label('field.stage') },
  { name: 'decidingOrganization', type: 'relationship', relationTo: organizations as CollectionSlug, index: true, label: label('field.organization') },
  { name: 'hash', type: 'text', required: true, label: label('field.hash') },
  { name: 'baseHash', type: 'text', label: label('field.baseHash') },
  { name: 'snapshot', type: 'json', required: true, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'contributors', type: 'json', required: true, label: label('field.contributors'), admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'note', type: 'textarea', label: label('field.note') },
  { name: 'submittedBy', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('field.submittedBy') },
  { name: 'submittedAt', type: 'date', required: true, index: true, label: label('field.submittedAt') },
  { name: 'claimedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.claimedBy') },
  { name: 'claimedAt', type: 'date', label: label('field.claimedAt') },
  { name: 'approvedAt', type: 'date', label: label('field.approvedAt') },
  { name: 'scheduledFor', type: 'date', label: label('field.scheduledFor') },
  { name: 'scheduledBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.scheduledBy') },
  { name: 'publishedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.publishedBy') },
  { name: 'publishedAt', type: 'date', label: label('field.publishedAt') },
  { name: 'closedAt', type: 'date', label: label('field.closedAt') },
  { name: 'closedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.closedBy') },
  { name: 'reason', type: 'textarea', label: label('field.reason') },
  { name: 'dueKind', type: 'text', label: label('field.dueKind') },
  { name: 'countedFromAt', type: 'date', label: label('field.countedFromAt') },
  { name: 'dueAt', type: 'date', index: true, label: label('field.dueAt') },
  { name: 'dueRules', type: 'json', label: label('field.dueRules'), admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'expiresAt', type: 'date', label: label('field.expiresAt') },
  { name: 'expirySetBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.expirySetBy') },
  { name: 'expiryChoice', type: 'select', label: label('field.expiryChoice'), options: EXPIRY_CHOICES.map((value) => ({ value, label: label(`expiry.${value}`) })) },
  { name: 'supersededBy', type: 'relationship', relationTo: CASES as CollectionSlug, label: label('field.supersededBy') },
  { name: 'revision', type: 'number', required: true, defaultValue: 0, label: label('field.revision') },
];

/** Columns stay in the list and its filters; on the case's own page `CaseSummary` says them in words. */
const unseen = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: at('Nothing') } } }) as Field;

/**
 * One run of approval: a frozen snapshot, its hash, and where it stands. Written by commands only.
 * Boards see the cases of their organisation and those below that may come up to them; admins their subtree.
 */
export const cases = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: CASES,
  labels: { singular: label('case.one'), plural: label('case.many') },
  graphQL: { singularName: 'ApprovalCase', pluralName: 'ApprovalCases' },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-submittedAt',
  admin: { group: label('section'), useAsTitle: 'title', hideAPIURL: true, defaultColumns: ['title', 'owner', 'state', 'submittedAt', 'dueAt', 'publishedAt'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(
        among('owner', heldAt(power, WRITERS)),
        among('decidingOrganization', heldAt(power, BOARD)),
        under('ownerPath', heldOver(power, ADMINS)),
      );
    },
  },
  fields: [
    { name: 'summary', type: 'ui', admin: { disableListColumn: true, components: { Field: at('CaseSummary') } } },
    ...columns(organizations, users).map(unseen),
  ],
});
