import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath } from '../../hierarchical-access';
import { FUNCTIONS } from '../domain/functions';
import type { EditorialBoardsOptions } from '../options';
import { BOARDS, SEATS } from '../slugs';
import { label } from '../translations';
import { boardAccess } from './access';

/** Who sat on a board, in which function, from when to when, by which decision. Its fields stand in `handbook.board_fields`. Gives no power. */
export const seats = ({ organizations, users }: EditorialBoardsOptions): CollectionConfig => ({
  slug: SEATS,
  labels: { singular: label('seat.one'), plural: label('seat.many') },
  graphQL: { singularName: 'BoardSeat', pluralName: 'BoardSeats' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hideAPIURL: true, group: false, useAsTitle: 'decisionNumber', defaultColumns: ['user', 'function', 'organization', 'validFrom', 'validTo', 'decisionNumber'] },
  access: boardAccess,
  fields: [
    { name: 'board', type: 'relationship', relationTo: BOARDS as CollectionSlug, required: true, index: true, label: label('board.one') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, required: true, index: true, label: label('field.user') },
    { name: 'function', type: 'select', required: true, label: label('field.function'), options: FUNCTIONS.map((value) => ({ value, label: label(`function.${value}`) })) },
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'decisionNumber', type: 'text', required: true, label: label('field.decisionNumber') },
    { name: 'decisionDate', type: 'date', required: true, label: label('field.decisionDate') },
    { name: 'endDecisionNumber', type: 'text', label: label('field.endDecisionNumber') },
    { name: 'endDecisionDate', type: 'date', label: label('field.endDecisionDate') },
    { name: 'endReason', type: 'textarea', label: label('field.endReason') },
    { name: 'recordedBy', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('field.recordedBy') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
