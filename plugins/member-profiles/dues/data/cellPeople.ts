import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../kernel';
import type { Day } from '../../../working-calendar';
import { breaksOf } from '../../badges/data/partyAgeSql';
import type { Break } from '../../badges/domain/partyAge';
import type { MemberStatus } from '../../domain/status';
import type { Month } from '../domain/arrears';
import type { Situation } from '../domain/monthlyDues';

/** `decision`: by which the committee above agreed to more than the rule asks. */
export type DatedSituation = Situation & { id: string; from: Month; decision: string | null; decisionDate: Day | null };
export type Line = { id: string; member: string; cell: string; month: Month; amount: number; voluntary: number; collectedOn: Day; receipt: string };
/** `home`: the cell of the member now. */
export type YearLine = Line & { name: string; home: string };
export type DuesPerson = {
  member: string;
  name: string;
  cell: string;
  status: MemberStatus;
  /** First month in which they owe here: that in which they came. */
  since: Month;
  bornOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  /** Times outside the Party. */
  breaks: Break[];
  sex: 'male' | 'female' | null;
  /** The latest first. */
  situations: DatedSituation[];
};

const day = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

/** Who belongs to these cells now, with everything their dues are counted from. */
export const cellPeople = (req: PayloadRequest, ...cells: readonly string[]): Promise<DuesPerson[]> =>
  query<DuesPerson>(
    req,
    sql`select m.id as member, m.full_name as name, m.cell_id as cell, m.status, to_char(date_trunc('month', m.cell_since at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD') as since,
          ${day('m.born_on')} as "bornOn", ${day('m.admitted_on')} as "admittedOn", ${day('m.official_on')} as "officialOn", m.sex, ${breaksOf} as breaks,
          coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'base', s.base, 'region', s.region, 'exemption', s.exemption, 'from', s.from_month, 'voluntary', s.voluntary, 'decision', s.voluntary_decision, 'decisionDate', s.voluntary_date) order by s.from_month desc)
            from handbook.dues_situations s where s.member_id = m.id and s.superseded_at is null), '[]') as situations
        from members m where m.cell_id = any(${uuidArray(cells)}) and handbook.belongs(m.status) order by m.full_name, m.id`,
  );

/** What was collected in a year of those who belong to these cells now, wherever; and what the cells collected of others. */
export const linesOfYear = (req: PayloadRequest, cells: readonly string[], year: number): Promise<YearLine[]> =>
  query<YearLine>(
    req,
    sql`select l.id, l.member_id as member, l.cell_id as cell, l.month::text as month, l.amount::float8 as amount, l.voluntary::float8 as voluntary, l.collected_on::text as "collectedOn", l.receipt_number || '/' || l.receipt_year as receipt, m.full_name as name, m.cell_id as home
        from handbook.dues_lines l join members m on m.id = l.member_id
        where l.voided_at is null and l.month >= make_date(${year}, 1, 1) and l.month <= make_date(${year}, 12, 1) and l.id in (
          select d.id from members p join handbook.dues_lines d on d.member_id = p.id where p.cell_id = any(${uuidArray(cells)})
          union select d.id from handbook.dues_lines d where d.cell_id = any(${uuidArray(cells)}))`,
  );
