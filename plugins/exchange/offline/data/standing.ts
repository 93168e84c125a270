import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../kernel';
import { openRecords } from '../../../member-profiles';
import { columnOf, fieldOf } from '../../../member-profiles/pure';
import { OFFLINE_FIELDS, type OfflineField } from '../domain/offlineFields';
import type { PackItem } from '../domain/packContent';
import { KEEPERS } from './packRow';
import { heldOver, powerOf } from '../../../hierarchical-access';

export type Collected = { receipt: string; on: string };
/** What stands in the register of the members that a pack speaks of; of those who are not in one's care (any more) nothing. */
export type Standing = {
  name: (member: string) => string | undefined;
  cell: (member: string) => string | undefined;
  field: (member: string, field: OfflineField) => string | null;
  dues: (member: string, month: string) => Collected | undefined;
};

type Row = { id: string; name: string; cell: string } & Partial<Record<OfflineField, string | null>>;
type Line = Collected & { member: string; month: string };

const plainFields = OFFLINE_FIELDS.filter((name) => !fieldOf(name).sealed);

/** Reads what stands now. Where a sealed value is asked for, the record is opened, and that is written down. */
export const standingOf = async (req: PayloadRequest, items: readonly PackItem[], { pack, why, organization }: { pack: string; why: string; organization: string }): Promise<Standing> => {
  const ids = [...new Set(items.map(({ member }) => member))];
  const tops = heldOver(await powerOf(req), KEEPERS);
  const rows = await query<Row>(
    req,
    sql`select m.id, m.full_name as name, m.cell_id as cell, ${sql.join(plainFields.map((name) => sql`m.${sql.identifier(columnOf(name))}::text as ${sql.identifier(name)}`), sql`, `)}
        from members m where m.id = any(${uuidArray(ids)}) and (${sql.join([sql`false`, ...tops.map((top) => sql`(m.cell_path >= ${top} and m.cell_path < handbook.subtree_end(${top}))`)], sql` or `)})`,
  );
  const members = new Map(rows.map((row) => [row.id, row]));
  const sealed = [...new Set(items.flatMap((item) => (item.kind === 'field' && fieldOf(item.field).sealed && members.has(item.member) ? [item.member] : [])))];
  const opened = sealed.length === 0 ? undefined : await openRecords(req, { members: sealed, reader: String(req.user?.id), organization, way: 'offline', why, exportId: pack });
  const lines = await query<Line>(
    req,
    sql`select l.member_id as member, to_char(l.month, 'YYYY-MM') as month, l.receipt_number || '/' || l.receipt_year as receipt, l.collected_on::text as "on"
        from handbook.dues_lines l where l.voided_at is null and l.member_id = any(${uuidArray([...members.keys()])})`,
  );
  const collected = new Map(lines.map(({ member, month, receipt, on }) => [`${member} ${month}`, { receipt, on }]));
  return {
    name: (member) => members.get(member)?.name,
    cell: (member) => members.get(member)?.cell,
    field: (member, field) => (fieldOf(field).sealed ? opened?.get(member)?.[field] : members.get(member)?.[field]) ?? null,
    dues: (member, month) => collected.get(`${member} ${month}`),
  };
};
