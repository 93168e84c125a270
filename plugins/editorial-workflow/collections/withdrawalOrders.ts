import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, among, any, denyAll, derivedPath, heldAt, heldOver, powerOf, under, WRITERS } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { CASES, WITHDRAWAL_ORDERS } from '../slugs';
import { label } from '../translations';

export const ORDER_STATES = ['open', 'done', 'cancelled'] as const;

/**
 * A competent organ's request that a live item come down, with its time (RULES.md 3). The owner's board and administration
 * see it, and the boards above, who may take the item down as well.
 */
export const withdrawalOrders = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: WITHDRAWAL_ORDERS,
  labels: { singular: label('order.one'), plural: label('order.many') },
  graphQL: { singularName: 'WithdrawalOrder', pluralName: 'WithdrawalOrders' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-receivedAt',
  admin: { group: label('section'), useAsTitle: 'title', hideAPIURL: true, defaultColumns: ['title', 'owner', 'issuer', 'number', 'urgent', 'dueAt', 'state'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(among('owner', heldAt(power, WRITERS)), under('ownerPath', heldOver(power, [...ADMINS, 'editorial-approver'])));
    },
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: label('field.title') },
    { name: 'case', type: 'relationship', relationTo: CASES as CollectionSlug, required: true, index: true, label: label('field.case') },
    { name: 'collection', type: 'text', required: true, label: label('field.collection') },
    { name: 'documentId', type: 'text', required: true, index: true, label: label('field.documentId') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'issuer', type: 'text', required: true, label: label('field.issuer') },
    { name: 'number', type: 'text', required: true, label: label('field.number') },
    { name: 'dateIssued', type: 'date', required: true, label: label('field.dateIssued') },
    { name: 'reason', type: 'textarea', required: true, label: label('field.reason') },
    { name: 'urgent', type: 'checkbox', defaultValue: false, label: label('field.urgent') },
    { name: 'receivedAt', type: 'date', required: true, label: label('field.receivedAt') },
    { name: 'dueAt', type: 'date', required: true, index: true, label: label('field.dueAt') },
    { name: 'rules', type: 'json', required: true, label: label('field.dueRules'), admin: { hidden: true } },
    { name: 'state', type: 'select', required: true, index: true, label: label('field.state'), options: ORDER_STATES.map((value) => ({ value, label: label(`order.state.${value}`) })) },
    { name: 'recordedBy', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('field.recordedBy') },
    { name: 'closedAt', type: 'date', label: label('field.closedAt') },
    { name: 'closedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.closedBy') },
    { name: 'closingReason', type: 'textarea', label: label('field.closingReason') },
  ],
});
