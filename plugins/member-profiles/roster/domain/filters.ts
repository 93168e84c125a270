import { z } from 'zod';
import { QUALIFICATIONS, SEXES, THEORY_LEVELS } from '../../record/domain/fields';
import { STATUSES } from '../../domain/status';

/** One or more of a few words: `official,probationary`, or a list. */
const some = <T extends string>(words: readonly T[]) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(z.enum(words as [T, ...T[]])).max(words.length)).optional();
const years = z.coerce.number().int().min(0).max(130).optional();
const year = z.coerce.number().int().min(1900).max(2200).optional();

export const DOSSIERS = ['complete', 'partly', 'none'] as const;

/** By what a list is narrowed; none of it is a value of one person. */
export const rosterFilters = z.object({
  /** This organisation and those below it; all that is in one's care when left out. */
  organization: z.guid().optional(),
  /** Who belongs to a cell, when left out. */
  status: some(STATUSES),
  sex: z.enum(SEXES).optional(),
  /** Whole years today, both ends included. */
  ageFrom: years,
  ageTo: years,
  /** Whole years of party age today, at least. */
  partyAgeFrom: years,
  partyAgeTo: years,
  /** Years of admission, both ends included. */
  admittedFrom: year,
  admittedTo: year,
  qualification: some(QUALIFICATIONS),
  politicalTheory: some(THEORY_LEVELS),
  /** Part of it, with marks or without. */
  occupation: z.string().trim().max(100).optional(),
  account: z.enum(['yes', 'no']).optional(),
  /** Whether an account is expected of them (đủ điều kiện). */
  eligible: z.enum(['yes', 'no']).optional(),
  /** Papers of the dossier that are needed of them: all there, some, or none written down. */
  dossier: z.enum(DOSSIERS).optional(),
});

export type RosterFilters = z.output<typeof rosterFilters>;
