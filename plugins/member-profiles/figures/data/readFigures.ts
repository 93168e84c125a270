import type { PayloadRequest } from 'payload';
import { query, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { addDays } from '../../../working-calendar';
import { monthsAfter } from '../../domain/monthsAfter';
import { STATUSES } from '../../domain/status';
import { QUALIFICATIONS, SEXES, THEORY_LEVELS } from '../../record/domain/fields';
import { bands } from '../domain/bands';
import { monthsBack } from '../domain/monthsBack';
import { peopleSql, type FiguresQuestion } from './peopleSql';

export type Counted = { value: string; count: number };
export type Branch = { id: string; name: string; form: string; total: number; official: number; probationary: number };
export type Figures = {
  total: number;
  guests: number;
  status: Counted[];
  sex: Counted[];
  /** By the first year of each group, and `?` for who has no day of birth. */
  age: Counted[];
  qualification: Counted[];
  politicalTheory: Counted[];
  /** `YYYY-MM`, twelve of them. */
  admissions: Counted[];
  branches: Branch[];
};

/** Unknown, in every count. */
export const UNKNOWN = '?';

type Row = { what: 'status' | 'sex' | 'age' | 'qualification' | 'politicalTheory' | 'admissions' | 'branch' | 'total' | 'guests'; value: string | null; status: string | null; count: number };
type Place = { id: string; name: string; form: string };

/** As forms have them; what is unknown last. */
const inOrder = (counted: Counted[], order: readonly string[]): Counted[] => {
  const at = ({ value }: Counted): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return counted.sort((a, b) => at(a) - at(b));
};

/** All counts of one question in one statement: each member is read once. Sex, age and schooling are those of the record today, which keeps no history of them. */
export const readFigures = async (req: PayloadRequest, question: FiguresQuestion): Promise<Figures> => {
  const day = vietnamDay(question.on);
  // Born by when: a comparison for each member, not a computation of their age.
  const bornBy = (years: number): string => startOfVietnamDay(addDays(monthsAfter(day, -12 * years), 1)).toISOString();
  const band = sql`(case when m.born_on is null then ${UNKNOWN} ${sql.join([...bands].reverse().map(({ from }) => sql`when m.born_on < ${bornBy(from)}::timestamptz then ${String(from)}::text`), sql` `)} else ${String(bands[0]?.from ?? 0)} end)`;
  const months = monthsBack(day, 12);
  const begin = sql`(${`${months[0]}-01`}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const rows = await query<Row & { places: Place[] | null }>(
    req,
    sql`${peopleSql(question)},
        told as (
          select m.branch, m.status, coalesce(m.sex::text, ${UNKNOWN}) as sex, ${band} as age, coalesce(m.qualification::text, ${UNKNOWN}) as qualification,
            coalesce(m.political_theory::text, ${UNKNOWN}) as theory, (case when m.admitted_on >= ${begin} and m.admitted_on <= ${question.on.toISOString()}::timestamptz then to_char(m.admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') end) as admitted
          from people m
        ),
        counted as (
          select grouping(t.sex, t.age, t.qualification, t.theory, t.admitted, t.branch, t.status) as g, t.sex, t.age, t.qualification, t.theory, t.admitted, t.branch, t.status, count(*)::int as n
          from told t group by grouping sets ((t.sex), (t.age), (t.qualification), (t.theory), (t.admitted), (t.branch, t.status), (t.status))
        )
        select (case c.g when 63 then 'sex' when 95 then 'age' when 111 then 'qualification' when 119 then 'politicalTheory' when 123 then 'admissions' when 124 then 'branch' else 'status' end) as what,
          (case c.g when 63 then c.sex when 95 then c.age when 111 then c.qualification when 119 then c.theory when 123 then c.admitted when 124 then c.branch::text else c.status end) as value, c.status, c.n as count, null::json as places
        from counted c
        union all select 'guests', null, null, g.n, null from guests g
        union all select 'total', null, null, 0, (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'form', b.form) order by b.path), '[]') from branches b)`,
  );
  const of = (what: Row['what']): Counted[] => rows.flatMap((row) => (row.what === what && row.value !== null ? [{ value: row.value, count: row.count }] : []));
  const places = rows.find(({ what }) => what === 'total')?.places ?? [];
  const inBranch = (id: string, status?: string): number => rows.reduce((sum, row) => (row.what === 'branch' && row.value === id && (status === undefined || row.status === status) ? sum + row.count : sum), 0);
  const admissions = of('admissions');
  return {
    total: of('status').reduce((sum, { count }) => sum + count, 0),
    guests: rows.find(({ what }) => what === 'guests')?.count ?? 0,
    status: inOrder(of('status'), STATUSES), sex: inOrder(of('sex'), SEXES), age: inOrder(of('age'), bands.map(({ from }) => String(from))),
    qualification: inOrder(of('qualification'), QUALIFICATIONS), politicalTheory: inOrder(of('politicalTheory'), THEORY_LEVELS),
    admissions: months.map((value) => ({ value, count: admissions.find((each) => each.value === value)?.count ?? 0 })),
    branches: places.map(({ id, name, form }) => ({ id, name, form, total: inBranch(id), official: inBranch(id, 'official'), probationary: inBranch(id, 'probationary') })),
  };
};
