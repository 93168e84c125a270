import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath } from '../../hierarchical-access';
import type { EditorialBoardsOptions } from '../options';
import { BOARDS } from '../slugs';
import { label } from '../translations';
import { boardAccess } from './access';

/** "Ban Biên tập tin, bài của cấp ủy do Ban Thường vụ cấp ủy cùng cấp thành lập" (4529, Điều 2.4): one board a time per organisation. Rows only end. */
export const boards = ({ organizations, users }: EditorialBoardsOptions): CollectionConfig => ({
  slug: BOARDS,
  labels: { singular: label('board.one'), plural: label('board.many') },
  graphQL: { singularName: 'EditorialBoard', pluralName: 'EditorialBoards' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hideAPIURL: true, group: false, useAsTitle: 'decisionNumber', defaultColumns: ['organization', 'decisionNumber', 'decisionDate', 'issuer', 'validFrom', 'validTo'] },
  access: boardAccess,
  fields: [
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'decisionNumber', type: 'text', required: true, label: label('field.decisionNumber') },
    { name: 'decisionDate', type: 'date', required: true, label: label('field.decisionDate') },
    { name: 'issuer', type: 'text', required: true, label: label('field.issuer') },
    { name: 'standingOrgan', type: 'relationship', relationTo: organizations as CollectionSlug, label: label('field.standingOrgan') },
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'endDecisionNumber', type: 'text', label: label('field.endDecisionNumber') },
    { name: 'endDecisionDate', type: 'date', label: label('field.endDecisionDate') },
    { name: 'endReason', type: 'textarea', label: label('field.endReason') },
    { name: 'replaces', type: 'relationship', relationTo: BOARDS as CollectionSlug, label: label('field.replaces') },
    { name: 'recordedBy', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('field.recordedBy') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
