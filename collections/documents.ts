import type { CollectionConfig, CollectionSlug } from 'payload';
import { instantOf, type ClockOf } from '../plugins/editorial-workflow';
import { vietnamDay } from '../plugins/kernel';
import { credits } from './fields/credits';
import { sections } from './fields/sections';
import { checkSections } from './hooks/checkSections';
import { topicField } from './fields/topic';
import { ensureNfc } from './hooks/ensureNfc';
import { fileUnderTopic } from './hooks/fileUnderTopic';
import { DOCUMENTS, MEDIA } from './slugs';
import { label } from './translations';

/** Kinds of documents: of the State, and of the Party by their usual abbreviations (RULES.md 7). */
export const DOCUMENT_TYPES = [
  'constitution', 'law', 'decree', 'circular',
  'NQ', 'QĐ', 'QyĐ', 'CT', 'KL', 'QC', 'TB', 'BC', 'KH', 'CTr', 'TTr', 'CV', 'BB', 'ĐA', 'PA', 'TT', 'HD', 'other',
] as const;

/** What decides until when a document must be posted (Seed 4529, Điều 12.2, 12.3). */
const DEADLINE_KINDS = ['none', 'city-document', 'central-document', 'statistics'] as const;

/** A city document is counted from its issue, a central one from its receipt, statistics from the end of their period. */
export const clockOfDocument: ClockOf = ({ deadlineKind, issuedAt, receivedAt, periodEnd }) => {
  if (deadlineKind === 'statistics') {
    const end = instantOf(periodEnd);
    return end ? { kind: 'statistics', periodEnd: vietnamDay(end) } : { kind: 'statistics', missing: true };
  }
  if (deadlineKind !== 'city-document' && deadlineKind !== 'central-document') return null;
  const at = instantOf(deadlineKind === 'city-document' ? issuedAt : receivedAt);
  return at ? { kind: deadlineKind, at } : { kind: deadlineKind, missing: true };
};

const enumValue = (type: (typeof DOCUMENT_TYPES)[number]): string =>
  ({ QĐ: 'QD', QyĐ: 'QyD', ĐA: 'DA' })[type as string] ?? type;

/** Party and State documents, with sections that can be linked to. */
export const documents: CollectionConfig = {
  slug: DOCUMENTS,
  labels: { singular: label('document.one'), plural: label('document.many') },
  graphQL: { singularName: 'Document', pluralName: 'Documents' },
  admin: { group: label('section.content'), useAsTitle: 'title', listSearchableFields: ['title', 'number', 'symbol'], defaultColumns: ['title', 'number', 'symbol', 'owner', '_status'] },
  hooks: { beforeValidate: [ensureNfc, checkSections], beforeChange: [fileUnderTopic] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 500, label: label('field.title') },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          label: label('field.type'),
          options: DOCUMENT_TYPES.map((type) => ({ value: enumValue(type), label: label(`type.${type}`) })),
        },
        { name: 'number', type: 'text', label: label('field.number') },
        { name: 'symbol', type: 'text', label: label('field.symbol') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'issuer', type: 'text', required: true, label: label('field.issuer') },
        { name: 'dateIssued', type: 'date', index: true, label: label('field.dateIssued') },
        { name: 'inForce', type: 'date', label: label('field.inForce') },
        { name: 'signer', type: 'text', label: label('field.signer') },
      ],
    },
    { name: 'summary', type: 'textarea', required: true, maxLength: 2000, label: label('field.documentSummary') },
    topicField(),
    {
      type: 'collapsible',
      label: label('document.deadline'),
      admin: { description: label('document.deadline.help') },
      fields: [
        {
          name: 'deadlineKind',
          type: 'select',
          defaultValue: 'none',
          label: label('document.deadlineKind'),
          options: DEADLINE_KINDS.map((value) => ({ value, label: label(`deadlineKind.${value}`) })),
        },
        { name: 'issuedAt', type: 'date', label: label('document.issuedAt'), admin: { condition: (_, { deadlineKind }) => deadlineKind === 'city-document' } },
        { name: 'receivedAt', type: 'date', label: label('document.receivedAt'), admin: { condition: (_, { deadlineKind }) => deadlineKind === 'central-document' } },
        { name: 'periodEnd', type: 'date', label: label('document.periodEnd'), admin: { condition: (_, { deadlineKind }) => deadlineKind === 'statistics' } },
      ],
    },
    sections,
    { name: 'files', type: 'upload', relationTo: MEDIA as CollectionSlug, hasMany: true, label: label('field.files') },
    credits,
  ],
};
