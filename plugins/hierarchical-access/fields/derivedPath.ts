import type { TextField } from 'payload';

/** A path column that the database computes (migrations/sql/030). People neither send nor see it. */
export const derivedPath = (name: string): TextField => ({
  name,
  type: 'text',
  access: { create: () => false, update: () => false, read: () => true },
  admin: { hidden: true, readOnly: true, disableListColumn: true, disableListFilter: true },
});
