import { z } from 'zod';
import { nfc } from '../../../kernel/pure';
import { KINDS, kindOf, PROBATIONARY_DISCIPLINES, type Kind } from './kinds';

const words = (most: number) => z.string().trim().max(most).transform(nfc);
const maybe = (most: number) => words(most).nullish().transform((text) => text || null);

/** What is said of an entry in words; sealed as a whole. */
const said = {
  /** Post, name of the commendation, what a discipline was for, subject of a training. */
  title: words(300).pipe(z.string().min(1)),
  /** Where a post was held, which organ decided on a commendation, school. */
  place: maybe(300),
  /** Degree or certificate. */
  degree: maybe(300),
  decisionNumber: maybe(100),
  decisionOrgan: maybe(300),
  note: maybe(1000),
};

/** One entry as people write it down. Days as `YYYY-MM-DD` of Viet Nam; `to` is the first day it holds no more. */
export const entrySchema = z.strictObject({
  kind: z.enum(KINDS),
  form: z.string().max(40).nullish().transform((form) => form || null),
  /** An organisation of the tree, for posts held there. */
  organization: z.guid().nullish().transform((id) => id ?? null),
  from: z.iso.date(),
  to: z.iso.date().nullish().transform((day) => day ?? null),
  precision: z.enum(['day', 'month', 'year']).default('day'),
  decidedOn: z.iso.date().nullish().transform((day) => day ?? null),
  ...said,
});

export type Entry = z.output<typeof entrySchema>;
export const SAID = Object.keys(said) as (keyof typeof said)[];
export type Said = Pick<Entry, (typeof SAID)[number]>;
export const saidIn = (entry: Entry): Said => Object.fromEntries(SAID.map((name) => [name, entry[name]])) as Said;

/** What an entry is held against: today, the day of birth, and how the member stood on the day it begins. */
export type Held = { today: string; bornOn: string | null; probationary: boolean };
export type EntryFault = 'form' | 'lasts' | 'order' | 'future' | 'before-birth' | 'decision' | 'probationary' | 'organization';

const early = (first: string | null, second: string | null): boolean => first !== null && second !== null && first < second;
const formFits = (kind: Kind, form: string | null): boolean => {
  const { forms } = kindOf(kind);
  return forms.length === 0 ? form === null : form !== null && forms.includes(form);
};

/** The first thing that cannot be; undefined where it can. */
export const entryFault = (entry: Entry, { today, bornOn, probationary }: Held): EntryFault | undefined => {
  const { kind, form, from, to, decidedOn, decisionNumber, decisionOrgan } = entry;
  const { lasts, endsAhead, decided } = kindOf(kind);
  if (!formFits(kind, form)) return 'form';
  if (entry.organization !== null && kind !== 'party-post') return 'organization';
  if (!lasts && to !== null) return 'lasts';
  if (to !== null && to <= from) return 'order';
  if (from > today || (decidedOn !== null && decidedOn > today) || (to !== null && to > today && !endsAhead)) return 'future';
  if (early(from, bornOn) || early(decidedOn, bornOn)) return 'before-birth';
  if (decided && !(decidedOn && decisionNumber && decisionOrgan)) return 'decision';
  if (kind === 'discipline' && probationary && !PROBATIONARY_DISCIPLINES.includes(form ?? '')) return 'probationary';
  return undefined;
};
