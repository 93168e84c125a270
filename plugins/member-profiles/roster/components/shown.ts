'use client';
import { typedDay } from '../../../hierarchical-access/client';
import { fieldOf } from '../../record/domain/fields';
import { choiceLabel } from '../../record/translations';
import type { MemberStatus } from '../../domain/status';
import { label } from '../../translations';
import { isField, type RosterColumn } from '../domain/columns';
import { roster } from '../translations';

export type Value = string | number | null | undefined;

/** A value as it stands in the list; empty where there is none. */
export const shown = (language: 'vi' | 'en', column: RosterColumn, value: Value): string => {
  if (value === null || value === undefined || value === '') return '';
  if (column === 'status') return label(`status.${value as MemberStatus}`)[language];
  if (column === 'account') return roster(language, value === 'yes' ? 'account.yes' : 'account.no');
  if (column === 'eligible') return roster(language, value === 'yes' ? 'eligible.yes' : 'eligible.no');
  if (column === 'cellSince' || (isField(column) && fieldOf(column).kind === 'day')) return typedDay(String(value));
  return isField(column) && fieldOf(column).kind === 'choice' ? choiceLabel(column, String(value))[language] : String(value);
};
