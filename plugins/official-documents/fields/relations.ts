import type { CollectionSlug, Field } from 'payload';
import { RELATION_KINDS } from '../domain/standing';
import { label } from '../translations';

/** What this document does to earlier ones. Part of the text that is approved; seen from the other side when it is live. */
export const relationsField = (collection: string): Field => ({
  name: 'relations',
  type: 'array',
  maxRows: 50,
  label: label('field.relations'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, label: label('field.relation'), options: RELATION_KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
        { name: 'document', type: 'relationship', relationTo: collection as CollectionSlug, index: true, label: label('field.document') },
      ],
    },
    { name: 'otherTitle', type: 'text', maxLength: 500, label: label('field.otherTitle'), admin: { description: label('field.otherTitle.help'), condition: (_, row: { document?: unknown }) => !row?.document } },
    {
      type: 'row',
      fields: [
        { name: 'part', type: 'text', maxLength: 300, label: label('field.part'), admin: { description: label('field.part.help') } },
        { name: 'from', type: 'date', label: label('field.from') },
      ],
    },
  ],
});
