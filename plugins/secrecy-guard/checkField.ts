import type { Field, UIField } from 'payload';
import { label } from './translations';

/** What is known of a file. Pictures, sound and films hold no text a program could read: the uploader declares. A picture that looks like a page, and a file without text, must be confirmed. */
export const CHECKS = ['clean', 'declared', 'confirmed', 'unknown'] as const;
export type Check = (typeof CHECKS)[number];

export const checkField: Field = {
  name: 'secrecyCheck',
  type: 'select',
  required: true,
  defaultValue: 'unknown',
  index: true,
  label: label('check.label'),
  access: { update: () => false },
  // Always shown; a field with a condition is not obligatory in GraphQL's input, and this one is filled by the server.
  admin: { readOnly: true, position: 'sidebar', description: label('check.help'), condition: () => true },
  options: CHECKS.map((value) => ({ value, label: label(`check.${value}`) })),
};

/** The button beside it, for a file that is `unknown`. Holds no data. */
export const confirmField: UIField = {
  name: 'secrecyConfirm',
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/plugins/secrecy-guard/components/ConfirmNotSecret#ConfirmNotSecret' } },
};
