import type { Changes } from '../domain/changes';
import type { FieldName } from '../domain/fields';

export type Warned = { field: FieldName; message: string };
export type OpenedRecord = { id: string; fields: Changes; warnings: Warned[] };
export type Subject = { id: string; fullName: string; cell: string; status: string; own: boolean; committee: boolean };
