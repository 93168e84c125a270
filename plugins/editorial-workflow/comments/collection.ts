import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath } from '../../hierarchical-access';
import { caseAccess } from '../access/caseAccess';
import type { EditorialWorkflowOptions } from '../options';
import { CASES, COMMENTS } from '../slugs';
import { EVENT_KINDS } from './domain/threads';
import { label } from './translations';

/**
 * What a board says about a submitted text: bound to a field and to the hash it was said of. Only ever added: an edit, a
 * withdrawal, an answer, "resolved" and "reopened" are rows of their own.
 */
export const comments = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: COMMENTS,
  labels: { singular: label('comment.one'), plural: label('comment.many') },
  graphQL: { singularName: 'ApprovalComment', pluralName: 'ApprovalComments' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-at',
  admin: { group: false, hideAPIURL: true, defaultColumns: ['case', 'kind', 'author', 'field', 'at'] },
  access: caseAccess('author', 'case.decidingOrganization'),
  fields: [
    { name: 'case', type: 'relationship', relationTo: CASES as CollectionSlug, required: true, index: true, label: label('field.case') },
    { name: 'collection', type: 'text', required: true, label: label('field.collection') },
    { name: 'documentId', type: 'text', required: true, label: label('field.documentId') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'hash', type: 'text', required: true, label: label('field.hash') },
    { name: 'kind', type: 'select', required: true, label: label('field.kind'), options: EVENT_KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
    { name: 'thread', type: 'relationship', relationTo: COMMENTS as CollectionSlug, index: true, label: label('field.thread') },
    { name: 'target', type: 'relationship', relationTo: COMMENTS as CollectionSlug, index: true, label: label('field.target') },
    { name: 'field', type: 'text', label: label('field.field') },
    { name: 'quote', type: 'textarea', label: label('field.quote') },
    { name: 'text', type: 'textarea', label: label('field.text') },
    { name: 'blocking', type: 'checkbox', defaultValue: false, label: label('field.blocking') },
    { name: 'mentions', type: 'json', label: label('field.mentions'), admin: { hidden: true } },
    { name: 'author', type: 'relationship', relationTo: users as CollectionSlug, required: true, index: true, label: label('field.author') },
    { name: 'at', type: 'date', required: true, label: label('field.at') },
  ],
});
