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
    { name: 'case', type: 'text', access: closed, admin: { disableListColumn: true, disableListFilter: true } },
    { name: 'hash', type: 'text', access: closed, admin: { disableListColumn: true, disableListFilter: true } },
  ],
};

/**
 * When the item went live. Obligatory on publication; the feed is ordered by it. No index of its own: PostgreSQL would walk
 * it through every draft first (they have no date) and prefers it to the right ones (migrations/sql/090, 092).
 */
export const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  label: label('field.publishedAt'),
  access: closed,
  admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
};
