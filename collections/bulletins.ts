import type { CollectionConfig, CollectionSlug } from 'payload';
import { BULLETIN_KINDS, keepSeries } from '../plugins/bulletins';
import { credits } from './fields/credits';
import { ensureNfc } from './hooks/ensureNfc';
import { BULLETINS, DOCUMENTS, NEWS } from './slugs';
import { label } from './translations';

const never = (): boolean => false;

/** Numbered issues made of items: the internal bulletin, and the bulletin for a cell's meeting. Published like everything else. */
export const bulletins: CollectionConfig = {
  slug: BULLETINS,
  labels: { singular: label('bulletin.one'), plural: label('bulletin.many') },
  graphQL: { singularName: 'Bulletin', pluralName: 'Bulletins' },
  admin: { group: label('section.content'), useAsTitle: 'title', defaultColumns: ['title', 'kind', 'issueNumber', 'period', 'owner', '_status'] },
  hooks: { beforeValidate: [ensureNfc, keepSeries] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, label: label('field.title') },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, label: label('bulletin.kind'), options: BULLETIN_KINDS.map((value) => ({ value, label: label(`bulletin.kind.${value}`) })) },
        { name: 'period', type: 'text', required: true, label: label('bulletin.period'), admin: { placeholder: '2026-11', description: label('bulletin.period.help') } },
        // Given by the database when it is published first (migrations/sql/221).
        { name: 'issueNumber', type: 'number', label: label('bulletin.number'), access: { create: never, update: never }, admin: { readOnly: true } },
      ],
    },
    { name: 'introduction', type: 'textarea', maxLength: 5000, label: label('bulletin.introduction') },
    {
      name: 'items',
      type: 'array',
      labels: { singular: label('bulletin.item'), plural: label('bulletin.items') },
      label: label('bulletin.items'),
      maxRows: 100,
      admin: { description: label('bulletin.items.help') },
      fields: [
        { name: 'news', type: 'relationship', relationTo: NEWS as CollectionSlug, label: label('news.one') },
        { name: 'document', type: 'relationship', relationTo: DOCUMENTS as CollectionSlug, label: label('document.one') },
        { name: 'heading', type: 'text', maxLength: 300, label: label('bulletin.heading') },
        { name: 'text', type: 'textarea', maxLength: 5000, label: label('bulletin.text') },
      ],
    },
    credits,
  ],
};
