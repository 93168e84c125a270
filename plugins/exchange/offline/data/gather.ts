import type { PayloadRequest } from 'payload';
import { contributionsOf, query, runCommand, sql, vietnamDay } from '../../../kernel';
import { openRecords } from '../../../member-profiles';
import { columnOf, fieldOf } from '../../../member-profiles/pure';
import { OFFLINE_FIELDS, type OfflineField } from '../domain/offlineFields';
import type { PackContent, PackMember } from '../domain/packContent';

type Opening = { path: string; pack: string; why: string; organization: string; now: Date };
type Row = { id: string; name: string; cell: string; cellName: string; status: string; born: string | null } & Partial<Record<OfflineField, string | null>>;
type DuesOf = { rows: { member: string; dues: { value: { amount: number } } | null; line: { receipt: string } | null }[] };

/** Months of dues in a pack: the one before this one, and this one. */
const monthsOf = (today: string): string[] => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
  return [before, today.slice(0, 7)];
};

const plainFields = OFFLINE_FIELDS.filter((name) => !fieldOf(name).sealed);

/** Who is under a path, with the fields of a pack that stand in the clear. */
const people = (req: PayloadRequest, path: string): Promise<Row[]> =>
  query<Row>(
    req,
    sql`select m.id, m.full_name as name, m.cell_id as cell, o.name as "cellName", m.status::text as status, to_char(m.born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as born,
          ${sql.join(plainFields.map((name) => sql`m.${sql.identifier(columnOf(name))}::text as ${sql.identifier(name)}`), sql`, `)}
        from members m join organizations o on o.id = m.cell_id
        where m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path}) and handbook.belongs(m.status::text) order by o.name, m.name_key, m.id`,
  );

/** Dues of a cell's month by the register's own command, so that what stands in a pack is what stands on the screen. */
const duesOf = async (req: PayloadRequest, cell: string, month: string): Promise<DuesOf> => {
  const command = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'dues.month');
  if (!command) throw new Error('the register has no dues.month');
  return (await runCommand(command, req, { cell, month })) as DuesOf;
};

/** What goes into a pack; each member in it is told, in this transaction. */
export const gather = async (req: PayloadRequest, { path, pack, why, organization, now }: Opening): Promise<Pick<PackContent, 'members' | 'cells' | 'months'>> => {
  const rows = await people(req, path);
  const opened = await openRecords(req, { members: rows.map(({ id }) => id), reader: String(req.user?.id), organization, way: 'offline', why, exportId: pack });
  const cells = [...new Map(rows.map(({ cell, cellName }) => [cell, cellName]))].map(([id, name]) => ({ id, name }));
  const months = monthsOf(vietnamDay(now));
  const dues = new Map<string, PackMember['dues']>();
  for (const { id } of cells) {
    for (const month of months) {
      for (const { member, dues: owed, line } of (await duesOf(req, id, month)).rows) {
        dues.set(member, { ...dues.get(member), [month]: line ? { receipt: line.receipt } : { amount: owed?.value.amount ?? null } });
      }
    }
  }
  const members = rows.map((row): PackMember => {
    const record = { ...row, ...opened.get(row.id) };
    return { id: row.id, name: row.name, cell: row.cell, status: row.status, born: row.born, fields: Object.fromEntries(OFFLINE_FIELDS.map((name) => [name, record[name] ?? null])), dues: dues.get(row.id) ?? {} };
  });
  return { members, cells, months };
};
