import { plain, sql, startOfVietnamDay, type SQL } from '../../../kernel';
import { addDays } from '../../../working-calendar';
import { within } from '../../badges/data/candidates';
import { countingOf, partyYearsAtLeast } from '../../badges/data/partyAgeSql';
import { monthsAfter } from '../../domain/monthsAfter';
import type { RosterFilters } from '../domain/filters';
import { dossierIs, eligible } from './dossierSql';
import type { RosterScope } from './rosterScope';

const at = (day: string): SQL => sql`${startOfVietnamDay(day).toISOString()}::timestamptz`;
const yearsBefore = (day: string, years: number): string => monthsAfter(day, -12 * years);
const oneOf = (column: SQL, words: readonly string[]): SQL => sql`${column} in (${sql.join(words.map((word) => sql`${word}`), sql`, `)})`;
/** Words as people type them, without marks: each must begin a word of the name. */
const wordsOf = (typed: string): string[] => plain(typed).split(/[^a-z0-9]+/).filter(Boolean).slice(0, 8);

/** The members `m` of a list. Each condition is one that an index, or a scan of a subtree, answers. */
export const rosterWhere = ({ tops, today, partyAge, papers }: RosterScope, filters: RosterFilters, q = ''): SQL => {
  const { status, sex, ageFrom, ageTo, partyAgeFrom, partyAgeTo, admittedFrom, admittedTo, qualification, politicalTheory, occupation, account, eligible: expected, dossier } = filters;
  const atLeast = (years: number): SQL => (partyAge ? sql`(m.official_on < ${at(addDays(today, 1))} and ${partyYearsAtLeast(countingOf(partyAge), years, today)})` : sql`false`);
  const wanted: (SQL | false | undefined | '')[] = [
    within(sql`m.cell_path`, tops),
    status && status.length > 0 ? oneOf(sql`m.status`, status) : sql`handbook.belongs(m.status)`,
    sex && sql`m.sex = ${sex}`,
    ageFrom !== undefined && sql`m.born_on < ${at(addDays(yearsBefore(today, ageFrom), 1))}`,
    ageTo !== undefined && sql`m.born_on >= ${at(addDays(yearsBefore(today, ageTo + 1), 1))}`,
    // Party age counts only of who is confirmed by today.
    partyAgeFrom !== undefined && atLeast(partyAgeFrom),
    partyAgeTo !== undefined && sql`(${atLeast(0)} and not ${atLeast(partyAgeTo + 1)})`,
    admittedFrom !== undefined && sql`m.admitted_on >= ${at(`${admittedFrom}-01-01`)}`,
    admittedTo !== undefined && sql`m.admitted_on < ${at(`${admittedTo + 1}-01-01`)}`,
    qualification && qualification.length > 0 && oneOf(sql`m.qualification`, qualification),
    politicalTheory && politicalTheory.length > 0 && oneOf(sql`m.political_theory`, politicalTheory),
    occupation && sql`handbook.plain(m.occupation) like ${`%${wordsOf(occupation).join('%')}%`}`,
    account && (account === 'yes' ? sql`m.user_id is not null` : sql`m.user_id is null`),
    expected && (expected === 'yes' ? eligible : sql`not ${eligible}`),
    dossier && dossierIs(papers, dossier),
    ...wordsOf(q).map((word) => sql`handbook.plain(m.full_name) ~ ${`\\m${word}`}`),
  ];
  return sql.join(wanted.filter((each): each is SQL => Boolean(each)), sql` and `);
};
