import { STANDINGS, type Standing } from './words';

/** One who is summoned. `present` is null while nobody noted it: such a one counts as absent. */
export type Summoned = { id: string; standing: Standing; present: boolean | null };

export type Tally = Record<Standing, number>;
/** The count that opens a meeting (RULES.md 5): all, and of them who is there, who is not, and of whom it is not noted. */
export type Count = { all: Tally; present: Tally; absent: Tally; unnoted: number; /** Official members, the exempt and those away among them. */ officials: number; officialsPresent: number };

const tallyOf = (people: readonly Summoned[]): Tally => Object.fromEntries(STANDINGS.map((standing) => [standing, people.filter((one) => one.standing === standing).length])) as Tally;
const isOfficial = ({ standing }: Summoned): boolean => standing === 'official' || standing === 'exempt' || standing === 'away';

export const countOf = (people: readonly Summoned[]): Count => ({
  all: tallyOf(people), present: tallyOf(people.filter(({ present }) => present === true)), absent: tallyOf(people.filter(({ present }) => present !== true)),
  unnoted: people.filter(({ present }) => present === null).length,
  officials: people.filter(isOfficial).length, officialsPresent: people.filter((one) => isOfficial(one) && one.present === true).length,
});

/** What the register's rules say of whom majorities are counted: `meeting.denominator` and `meeting.voters`. */
export type VoterRules = { of: 'summoned' | 'present'; less: readonly ('temporarily-away' | 'exempt-absent')[]; voters: readonly ('official' | 'probationary')[] };
export type LeftOut = 'probationary' | 'guest' | 'away' | 'exempt-absent' | 'absent';

/**
 * Why somebody does not count for a vote; null: they count. A guest's vote is in their own cell, where they are left out as away. An exempt member
 * who came counts like everybody (294-QĐ/TW, 9.3.2).
 */
export const leftOutOf = ({ standing, present }: Summoned, { of, less, voters }: VoterRules): LeftOut | null => {
  if (standing === 'guest') return 'guest';
  if (standing === 'probationary' && !voters.includes('probationary')) return 'probationary';
  if (standing === 'away' && less.includes('temporarily-away')) return 'away';
  if (standing === 'exempt' && present !== true && less.includes('exempt-absent')) return 'exempt-absent';
  return of === 'present' && present !== true ? 'absent' : null;
};

export type Roll = { id: string; leftOut: LeftOut | null }[];
export const rollOf = (people: readonly Summoned[], rules: VoterRules): Roll => people.map((one) => ({ id: one.id, leftOut: leftOutOf(one, rules) }));
export const countedIn = (roll: Roll): number => roll.filter(({ leftOut }) => leftOut === null).length;

/** How many of those who count can raise a hand: they are there. */
export const handsIn = (people: readonly Summoned[], roll: Roll): number => {
  const counts = new Set(roll.filter(({ leftOut }) => leftOut === null).map(({ id }) => id));
  return people.filter(({ id, present }) => present === true && counts.has(id)).length;
};
