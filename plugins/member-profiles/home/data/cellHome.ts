import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';

export type CellHome = {
  above: { id: string; name: string } | null;
  strength: { status: string; count: number }[];
  /** Who holds a role of the cell, and who has a post by their record. */
  leaders: { name: string; role: 'cell-secretary' | 'cell-deputy-secretary' | null; post: string | null }[];
  due: { proposals: number; transfers: number; dues: { month: string; count: number; /** Who owes something by what their dues are counted from. */ of: number; /** Of whom nobody said by what. */ unset: number } | null };
};

type Asked = { /** `YYYY-MM-01`. */ month: string; /** Whether what came in is for the asker to see. */ dues: boolean; /** Of the members `m`: exempt by party age. */ exempt: SQL };

/** What the home of a cell says, in one statement of small counts over one cell. */
export const cellHome = async (req: PayloadRequest, cell: string, { month, dues, exempt }: Asked): Promise<CellHome> => {
  const [row] = await query<CellHome & { collected: number; owing: number; unset: number }>(
    req,
    sql`select
          (select json_build_object('id', p.id, 'name', p.name) from organizations o join organizations p on p.id = o.parent_id where o.id = ${cell}::uuid) as above,
          (select coalesce(json_agg(json_build_object('status', s.status, 'count', s.n) order by s.status), '[]')
             from (select m.status, count(*)::int as n from members m where m.cell_id = ${cell}::uuid and handbook.belongs(m.status) group by 1) s) as strength,
          (select coalesce(json_agg(json_build_object('name', l.name, 'role', l.role, 'post', l.post) order by l.role nulls last, l.name), '[]') from (
             select coalesce(m.full_name, u.display_name) as name, min(d.role)::text as role, max(m.party_post) as post
             from mandates d join users u on u.id = d.user_id and u.disabled_at is null left join members m on m.user_id = u.id and m.cell_id = ${cell}::uuid
             where d.organization_id = ${cell}::uuid and d.role in ('cell-secretary', 'cell-deputy-secretary') and d.valid_from <= now() and (d.valid_to is null or d.valid_to > now())
             group by u.id, m.full_name, u.display_name
             union all
             select m.full_name, null, m.party_post from members m where m.cell_id = ${cell}::uuid and handbook.belongs(m.status) and m.party_post <> ''
               and not exists (select 1 from mandates d where d.user_id = m.user_id and d.organization_id = ${cell}::uuid and d.role in ('cell-secretary', 'cell-deputy-secretary') and d.valid_from <= now() and (d.valid_to is null or d.valid_to > now()))) l) as leaders,
          json_build_object(
            'proposals', (select count(*) from handbook.member_proposals r join members m on m.id = r.member_id where m.cell_id = ${cell}::uuid and r.state = 'proposed' and r.decided_by = 'cell'),
            'transfers', (select count(*) from transfers t where (t.origin_id = ${cell}::uuid or t.destination_id = ${cell}::uuid) and t.state in ('prepared', 'sent', 'returned'))) as due,
          (select count(*)::int from handbook.dues_lines l where l.cell_id = ${cell}::uuid and l.month = ${month}::date and l.voided_at is null) as collected,
          (select count(*)::int from members m where m.cell_id = ${cell}::uuid and handbook.belongs(m.status) and not ${exempt} and exists (
             select 1 from handbook.dues_situations s where s.member_id = m.id and s.superseded_at is null and s.from_month <= ${month}::date and s.exemption is null)) as owing,
          (select count(*)::int from members m where m.cell_id = ${cell}::uuid and handbook.belongs(m.status) and not ${exempt} and not exists (
             select 1 from handbook.dues_situations s where s.member_id = m.id and s.superseded_at is null)) as unset`,
  );
  const { above = null, strength = [], leaders = [], due = { proposals: 0, transfers: 0 }, collected = 0, owing = 0, unset = 0 } = row ?? {};
  return { above, strength, leaders, due: { ...due, dues: dues ? { month: month.slice(0, 7), count: collected, of: owing, unset } : null } };
};
