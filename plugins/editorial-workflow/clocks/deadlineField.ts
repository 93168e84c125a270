import type { Field } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { label } from '../translations';

const never = (): boolean => false;

/**
 * Until when the item must be published, worked out at each save from what the item says (`dueDeadline`). Not part of the
 * hashed content. For those who work here: readers are told nothing of it.
 */
export const deadlineField: Field = {
  name: 'deadline',
  type: 'group',
  label: label('field.deadline'),
  access: { create: never, update: never, read: async ({ req }) => (await powerOf(req)).mandates.length > 0 },
  admin: { readOnly: true, hidden: true },
  fields: [
    { name: 'countedFromAt', type: 'date', label: label('field.countedFromAt') },
    { name: 'dueAt', type: 'date', label: label('field.dueAt') },
    { name: 'rules', type: 'json', label: label('field.dueRules') },
  ],
};
