import type { CollectionConfig } from 'payload';
import { credits } from './fields/credits';
import { richText } from './fields/richText';
import { ensureNfc } from './hooks/ensureNfc';
import { PAGES } from './slugs';
import { label } from './translations';

/** What the page of an organisation tells of its owner: about it, its tradition and history, its leadership's activity. */
const PAGE_PARTS = ['about', 'tradition', 'leadership'] as const;

/** Standing pages: what the handbook is, how to use it, terms; with a `part`, what the owner's page in the portal says of the owner. */
export const pages: CollectionConfig = {
  slug: PAGES,
  labels: { singular: label('page.one'), plural: label('page.many') },
  graphQL: { singularName: 'Page', pluralName: 'Pages' },
  admin: { group: label('section.content'), useAsTitle: 'title', defaultColumns: ['title', 'slug', 'owner', '_status'] },
  hooks: { beforeValidate: [ensureNfc] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, label: label('field.title') },
    { name: 'slug', type: 'text', required: true, index: true, label: label('field.slug') },
    {
      name: 'part',
      type: 'select',
      label: label('field.part'),
      options: PAGE_PARTS.map((value) => ({ value, label: label(`part.${value}`) })),
      admin: { description: label('field.part.help') },
    },
    { name: 'body', type: 'richText', required: true, editor: richText, label: label('field.body') },
    credits,
  ],
};
