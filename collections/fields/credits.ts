import type { Field } from 'payload';
import { label } from '../translations';

/** Author, source and licence: on every item and every medium, shown to the reader (Seed 4529, Điều 11.3). */
export const credits: Field = {
  type: 'row',
  fields: [
    { name: 'author', type: 'text', required: true, label: label('field.author') },
    { name: 'source', type: 'text', required: true, label: label('field.source') },
    { name: 'licence', type: 'text', required: true, label: label('field.licence') },
  ],
};
