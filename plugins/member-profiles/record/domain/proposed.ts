import { KINDS, type Kind } from '../../history/domain/kinds';
import { kindLabel } from '../../history/translations';
import { fieldLabel } from '../translations';
import type { FieldName } from './fields';

/** An entry of a member's history, as a proposal names it. */
export type HistoryField = `history.${Kind}`;
/** What a proposal is about: fields of the record, or one entry of the history. */
export type ProposedField = FieldName | HistoryField;

export const isHistoryField = (name: ProposedField): name is HistoryField => name.startsWith('history.');
export const proposedLabel = (name: ProposedField): { vi: string; en: string } => (isHistoryField(name) ? kindLabel(KINDS.find((kind) => name === `history.${kind}`) ?? 'party-post') : fieldLabel(name));
