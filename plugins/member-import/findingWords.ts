import type { Language } from '../kernel/client';
import { FIELD_NAMES, fieldLabel, type FieldName } from '../member-profiles/pure';
import type { FindingCode } from './domain/findingCodes';
import type { Target } from './domain/types';
import { t, type ImportKey } from './translations';

const isField = (target: Target): target is FieldName => (FIELD_NAMES as readonly string[]).includes(target);

/** What a column is called in the words of form 7-HSĐV. */
export const targetWords = (language: Language, target: Target): string => (isField(target) ? fieldLabel(target)[language] : t(language, `target.${target}`));

export type KeptFinding = { line: number; field: Target; code: FindingCode; grave: boolean; shown: string; params: Record<string, string> };

const fixKey = (code: FindingCode, meant: string | undefined): ImportKey => (code !== 'cell-unknown' ? `fix.${code}` : meant ? 'fix.cell-unknown.near' : 'fix.cell-unknown.none');

/** One finding as sentences: column, reason, suggestion. */
export const findingWords = (language: Language, { field, code, params }: Pick<KeptFinding, 'field' | 'code' | 'params'>): { column: string; reason: string; fix: string } => {
  const said = { ...params, ...(params.before ? { before: targetWords(language, params.before as Target) } : {}) };
  return { column: targetWords(language, field), reason: t(language, `finding.${code}`, said), fix: t(language, fixKey(code, params.meant), said) };
};
