import type { Field } from 'payload';
import { label } from '../translations';

const never = (): boolean => false;
const closed = { create: never, update: never };

/**
 * Who and which organ is answerable for approving and for posting (notice 1048, II.2). Written by
 * publication only; not part of the hashed content. Text, so that readers need no access to accounts.
 */
export const publicationField: Field = {
  name: 'publication',
  type: 'group',
  label: label('field.publication'),
  access: closed,
  admin: { readOnly: true, hidden: true },
  fields: [
    { name: 'approvedByName', type: 'text', access: closed, label: label('field.approvedByName') },
    { name: 'approvedByOrgan', type: 'text', access: closed, label: label('field.approvedByOrgan') },
    { name: 'approvedAt', type: 'date', access: closed, label: label('field.approvedAt') },
    { name: 'publishedByName', type: 'text', access: closed, label: label('field.publishedByName') },
    { name: 'publishedByOrgan', type: 'text', access: closed, label: label('field.publishedByOrgan') },
    { name: 'case', type: 'text', access: closed },
    { name: 'hash', type: 'text', access: closed },
  ],
};

/** When the item went live. Obligatory on publication; the feed is ordered by it. */
export const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: label('field.publishedAt'),
  access: closed,
  admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
};
