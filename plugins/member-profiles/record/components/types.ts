import type { PlaceChoice } from '../../history/components/types';
import type { FieldName } from '../domain/fields';
import type { Restriction } from '../../restrictions';
import type { Shown } from '../domain/shown';
import type { KnownCommunes } from './Communes';

export type Warned = { field: FieldName; message: string };
export type OpenedRecord = { id: string; fields: Shown; warnings: Warned[] };

export type Subject = { id: string; fullName: string; cell: string; status: string; own: boolean; committee: boolean; /** What restricts it now. */ restrictions: readonly Restriction[]; places: readonly PlaceChoice[]; communes?: KnownCommunes | undefined };
