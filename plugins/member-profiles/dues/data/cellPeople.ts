import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import type { Day } from '../../../working-calendar';
import type { MemberStatus } from '../../domain/status';
import type { Month } from '../domain/arrears';
import type { Situation } from '../domain/monthlyDues';

export type DatedSituation = Situation & { id: string; from: Month };
export type Line = { id: string; member: string; cell: string; month: Month; amount: number; collectedOn: Day; receipt: string };
export type DuesPerson = {
  member: string;
  name: string;
  status: MemberStatus;
  /** First month in which they owe here: that in which they came. */
  since: Month;
  bornOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  sex: 'male' | 'female' | null;
  /** The latest first. */
  situations: DatedSituation[];
};

const day = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

/** Who belongs to a cell now, with everything their dues are counted from. */
export const cellPeople = (req: PayloadRequest, cell: string): Promise<DuesPerson[]> =>
  query<DuesPerson>(
    req,
    sql`select m.id as member, m.full_name as name, m.status, to_char(date_trunc('month', m.cell_since at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD') as since,
          ${day('m.born_on')} as "bornOn", ${day('m.admitted_on')} as "admittedOn", ${day('m.official_on')} as "officialOn", m.sex,
          coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'base', s.base, 'region', s.region, 'exemption', s.exemption, 'from', s.from_month) order by s.from_month desc)
            from handbook.dues_situations s where s.member_id = m.id and s.superseded_at is null), '[]') as situations
        from members m where m.cell_id = ${cell}::uuid and handbook.belongs(m.status) order by m.full_name, m.id`,
  );

/** What was collected in a year of those who belong to a cell now, wherever; and what this cell collected of others. */
export const linesOfYear = (req: PayloadRequest, cell: string, year: number): Promise<(Line & { name: string })[]> =>
  query<Line & { name: string }>(
    req,
    sql`select l.id, l.member_id as member, l.cell_id as cell, l.month::text as month, l.amount::float8 as amount, l.collected_on::text as "collectedOn", l.receipt_number || '/' || l.receipt_year as receipt, m.full_name as name
        from handbook.dues_lines l join members m on m.id = l.member_id
        where l.voided_at is null and l.month >= make_date(${year}, 1, 1) and l.month <= make_date(${year}, 12, 1) and (m.cell_id = ${cell}::uuid or l.cell_id = ${cell}::uuid)`,
  );
