import type { PayloadRequest } from 'payload';
import { fail, vietnamDay } from '../../../kernel';
import type { Explained } from '../../../rule-register';
import type { MemberStatus } from '../../domain/status';
import { monthsAfter } from '../../domain/monthsAfter';
import { monthsBetween, unpaid, type Month } from '../domain/arrears';
import type { Dues, Missing } from '../domain/monthlyDues';
import { splitUpward } from '../domain/splitUpward';
import { cellPeople, linesOfYear, type DatedSituation, type DuesPerson, type Line, type YearLine } from './cellPeople';
import { duesOf, situationIn } from './duesOf';
import { duesRulesOf, type MonthRules } from './duesRules';

export type DuesRow = {
  member: string;
  name: string;
  status: MemberStatus;
  situation: DatedSituation | null;
  /** Null: something is missing. */
  dues: Explained<Dues> | null;
  missing: Missing | null;
  line: Omit<Line, 'member' | 'cell' | 'month'> | null;
  /** Đồng that these months amount to, by the rules. */
  arrears: number;
  /** Months of the year, before this one's end, that are owed and not collected. */
  unpaid: Explained<{ months: Month[]; warn: boolean }>;
};

export type CellMonth = {
  month: Month;
  rows: DuesRow[];
  /** What this cell collected for the month of people who have moved on since. */
  moved: { name: string; amount: number; receipt: string }[];
  owed: number;
  collected: number;
  /** Null where no rule says what a cell keeps. */
  split: Explained<{ kept: number; up: number }> | null;
};

const monthOf = (day: string): Month => `${day.slice(0, 7)}-01`;

/** The rules of each month of a year, up to one of them. */
const rulesUntil = async (req: PayloadRequest, month: Month): Promise<Map<Month, MonthRules>> => {
  const rulesOf = new Map<Month, MonthRules>();
  for (const each of monthsBetween(`${month.slice(0, 4)}-01-01`, month)) rulesOf.set(each, await duesRulesOf(req, each));
  return rulesOf;
};

const monthWith = (cell: string, month: Month, now: Date, { people, lines, rulesOf }: { people: readonly DuesPerson[]; lines: readonly YearLine[]; rulesOf: ReadonlyMap<Month, MonthRules> }): CellMonth => {
  const rules = rulesOf.get(month);
  const collected = new Map(lines.map((line) => [`${line.member} ${line.month}`, line]));
  // A month is open for arrears once it is over.
  const over = monthsAfter(monthOf(vietnamDay(now)), -1);
  const rows = people
    .filter(({ since }) => since <= month)
    .map((person): DuesRow => {
      const { member, name, status, since } = person;
      const dues = rules ? duesOf(person, month, rules) : 'rule';
      const line = collected.get(`${member} ${month}`);
      const owed = [...rulesOf].flatMap(([each, of]): { each: Month; amount: number }[] => {
        if (each < since || each > over || collected.has(`${member} ${each}`)) return [];
        const then = duesOf(person, each, of);
        return typeof then !== 'string' && then.value.required > 0 ? [{ each, amount: then.value.required }] : [];
      });
      return {
        member, name, status,
        situation: situationIn(person, month),
        dues: typeof dues === 'string' ? null : dues,
        missing: typeof dues === 'string' ? dues : null,
        line: line ? { id: line.id, amount: line.amount, voluntary: line.voluntary, collectedOn: line.collectedOn, receipt: line.receipt } : null,
        unpaid: unpaid(owed.map(({ each }) => each), rules?.unpaidMonths),
        arrears: owed.reduce((sum, { amount }) => sum + amount, 0),
      };
    });
  const here = lines.filter((line) => line.cell === cell && line.month === month);
  const known = new Set(people.map(({ member }) => member));
  const total = here.reduce((sum, { amount }) => sum + amount, 0);
  return {
    month,
    rows,
    moved: here.filter(({ member }) => !known.has(member)).map(({ name, amount, receipt }) => ({ name, amount, receipt })),
    owed: rows.reduce((sum, { dues, line }) => sum + (line ? line.amount : (dues?.value.amount ?? 0)), 0),
    collected: total,
    split: rules?.split && rules.rounding ? splitUpward(total, rules.split, rules.rounding) : null,
  };
};

/** Dues of a month of each of these cells: who owes what and why, what came in, what is left open this year. Nothing is written. */
export const cellMonths = async (req: PayloadRequest, cells: readonly string[], month: Month, now: Date): Promise<Map<string, CellMonth>> => {
  const [people, lines, rulesOf] = [await cellPeople(req, ...cells), await linesOfYear(req, cells, Number(month.slice(0, 4))), await rulesUntil(req, month)];
  return new Map(cells.map((cell) => [
    cell,
    monthWith(cell, month, now, { people: people.filter((person) => person.cell === cell), lines: lines.filter((line) => line.cell === cell || line.home === cell), rulesOf }),
  ]));
};

/** A cell's dues of a month. */
export const cellMonth = async (req: PayloadRequest, cell: string, month: Month, now: Date): Promise<CellMonth> => {
  const made = (await cellMonths(req, [cell], month, now)).get(cell);
  if (!made) throw fail(req, 'not-found');
  return made;
};
