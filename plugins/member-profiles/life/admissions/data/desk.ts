import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, type Power } from '../../../../hierarchical-access';
import { query, sql, uuidArray, type SQL } from '../../../../kernel';
import { MEMBER_READERS } from '../../../collections/members';
import { admissionColumns, admissionFrom, type AdmissionRow } from './admissionRow';

/** An admission as the desk shows it; names of people and places for who may see it. */
export type AdmissionDeskRow = Omit<AdmissionRow, 'memberUser' | 'broughtBy'> & { cellName: string; sponsorNames: { name: string; since: string | null }[]; closedAt: string | null };

const below = (column: SQL, tops: readonly string[]): SQL =>
  tops.length === 0 ? sql`false` : sql`(${sql.join(tops.map((top) => sql`(${column} >= ${top} and ${column} < handbook.subtree_end(${top}))`), sql` or `)})`;

/** What lies below one of the places where this person reads the register; `o` is the cell. */
export const visibleCells = (power: Power): SQL => below(sql`o.path`, heldOver(power, MEMBER_READERS));

/** Of it, what this person's own places have part in: their cell, their committee's cells, the cells of the grassroots committees below. */
export const ownCells = (power: Power): SQL => {
  const committees = heldAt(power, [...ADMINS, 'committee-secretary']);
  const ids = uuidArray([...committees, ...heldAt(power, ['cell-secretary', 'cell-deputy-secretary'])]);
  const parents = uuidArray(committees);
  return sql`(o.id = any(${ids}) or o.parent_id = any(${parents}) or (p.level = 'grassroots' and p.parent_id = any(${parents})))`;
};

/** What is due soonest stands first. */
const due = sql`case a.state when 'decided' then a.ceremony_by when 'probation' then a.probation_until when 'reviewed' then a.review_by else a.certificate_until end`;

export const admissionRows = (req: PayloadRequest, where: SQL, limit: number, offset: number): Promise<(AdmissionDeskRow & AdmissionRow)[]> =>
  query<AdmissionDeskRow & AdmissionRow>(
    req,
    sql`select ${admissionColumns}, o.name as "cellName", to_char(a.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closedAt",
          coalesce((select json_agg(json_build_object('name', coalesce(sm.full_name, s.value ->> 'organization'), 'since', s.value ->> 'since') order by s.ordinality)
            from jsonb_array_elements(a.sponsors) with ordinality s left join members sm on sm.id = (s.value ->> 'member')::uuid), '[]') as "sponsorNames"
        from ${admissionFrom} where ${where} order by a.closed_at desc nulls first, ${due} nulls last, a.created_at desc, a.id limit ${limit} offset ${offset}`,
  );
