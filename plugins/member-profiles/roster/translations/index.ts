import { bilingual, createTranslator } from '../../../kernel/client';
import { fieldLabel } from '../../record/translations';
import type { FieldName } from '../../record/domain/fields';
import type { RosterColumn } from '../domain/columns';
import { en } from './en';
import { vi } from './vi';

export const roster = createTranslator(vi, en);
export const rosterLabel = bilingual(vi, en);

const OWN: Partial<Record<RosterColumn, keyof typeof vi>> = { cell: 'column.cell', cellSince: 'column.cellSince', status: 'column.status', partyAge: 'column.partyAge', account: 'column.account', eligible: 'column.eligible', dossier: 'column.dossier' };

/** What a column is called: as in the record, where it is a field of it. */
export const columnLabel = (column: RosterColumn): { vi: string; en: string } => {
  const own = OWN[column];
  // What is not among the list's own columns is a field.
  return own ? rosterLabel(own) : fieldLabel(column as FieldName);
};
