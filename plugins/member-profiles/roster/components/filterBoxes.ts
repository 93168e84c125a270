import { QUALIFICATIONS, SEXES, THEORY_LEVELS } from '../../record/domain/fields';
import { DOSSIERS } from '../domain/filters';
import { STATUSES } from '../../domain/status';

/** The boxes by which a list is narrowed, in their order: a choice of one, a whole number, or words. Names are those of `rosterFilters`. */
export const FILTER_BOXES = [
  { name: 'status', choices: STATUSES },
  { name: 'sex', choices: SEXES },
  { name: 'ageFrom' },
  { name: 'ageTo' },
  { name: 'partyAgeFrom' },
  { name: 'partyAgeTo' },
  { name: 'admittedFrom' },
  { name: 'admittedTo' },
  { name: 'qualification', choices: QUALIFICATIONS },
  { name: 'politicalTheory', choices: THEORY_LEVELS },
  { name: 'occupation', words: true },
  { name: 'account', choices: ['yes', 'no'] },
  { name: 'eligible', choices: ['yes', 'no'] },
  { name: 'dossier', choices: DOSSIERS },
] as const satisfies readonly { name: string; choices?: readonly string[]; words?: true }[];

export type FilterName = (typeof FILTER_BOXES)[number]['name'];
export type Filters = Partial<Record<FilterName, string>>;
export const FILTER_NAMES: readonly FilterName[] = FILTER_BOXES.map(({ name }) => name);
