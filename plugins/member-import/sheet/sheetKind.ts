import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { asAnyExportKind, type ExportCell, type ExportPlan } from '../../exports';
import { ADMINS, heldAt, holdsOver, powerOf, visibleOrganization, type Power } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';
import { openRecords, restrictedMembers } from '../../member-profiles';
import { columnOf, FIELD_NAMES, fieldOf, type Changes, type FieldName } from '../../member-profiles/pure';
import { sheetValue } from './sheetValue';
import { sheetText, type SheetKey } from './translations';

/** The sheet of RULES.md 4, in its order; the first and the last are no fields of the record. */
export const SHEET_FIELDS: readonly FieldName[] = [
  'fullName', 'otherNames', 'sex', 'bornOn', 'ethnicity', 'religion', 'personalNumber', 'personalNumberIssuedOn', 'personalNumberIssuedBy', 'cardNumber', 'cardIssuedOn', 'cardIssuedBy', 'birthplace', 'homeTown', 'residence',
  'presentAddress', 'admittedOn', 'admittedAt', 'officialOn', 'officialAt', 'partyPost', 'generalEducation', 'qualification', 'speciality', 'politicalTheory', 'languages', 'occupation', 'workplace', 'workPost', 'telephone', 'email',
];
const COLUMNS = ['ordinal', ...SHEET_FIELDS, 'cellCode'];
const PAGE = 500;
const PLAIN = FIELD_NAMES.filter((name) => !fieldOf(name).sealed);

type Place = { id: string; path: string; name: string };

/** Whole records leave the house for who may open them one by one: administrators and the committee's secretary over the place, a cell's own leaders. */
const mayTake = (power: Power, { id, path }: Place): boolean => holdsOver(power, [...ADMINS, 'committee-secretary'], path) || heldAt(power, ['cell-secretary', 'cell-deputy-secretary']).includes(id);

const placeOf = async (req: PayloadRequest, organization: string): Promise<Place> => {
  const power = await powerOf(req);
  const [place] = await query<Place>(req, sql`select id, path, name from organizations where id = ${organization}::uuid`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!mayTake(power, place)) throw fail(req, 'auth.forbidden');
  return place;
};

const under = (path: string) => sql`m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path}) and handbook.belongs(m.status::text)`;

const plan = async (req: PayloadRequest, { organization }: { organization: string }): Promise<ExportPlan> => {
  const { id, path, name } = await placeOf(req, organization);
  const [row] = await query<{ all: number; out: number }>(req, sql`select count(*)::integer as "all", (count(*) filter (where m.id in ${restrictedMembers}))::integer as out from members m where ${under(path)}`);
  const leftOut = row?.out ?? 0;
  return { organization: id, count: (row?.all ?? 0) - leftOut, leftOut, shown: sheetText('vi', 'shown', { place: name }) };
};

type Row = Changes & { id: string; at: string; cellCode: string };
const fields = sql.join(
  PLAIN.map((name) => {
    const column = sql`m.${sql.identifier(columnOf(name))}`;
    return fieldOf(name).kind === 'day' ? sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as ${sql.identifier(name)}` : sql`${column}::text as ${sql.identifier(name)}`;
  }),
  sql`, `,
);

/** The members of a place in the 33 columns that the import reads; whoever stands in it is told, as of any opening of a record. */
export const sheetKind = asAnyExportKind({
  key: 'members.sheet',
  name: { vi: sheetText('vi', 'name'), en: 'Members in the sheet of 33 columns' },
  criteria: z.object({ organization: z.guid() }),
  columns: COLUMNS,
  widths: COLUMNS.map((name) => (name === 'fullName' || fieldKind(name) === 'place' ? 32 : 16)),
  plan,
  rows: async function* (req, { id: exportId, criteria, columns, why, organization }): AsyncGenerator<ExportCell[]> {
    const { path } = await placeOf(req, criteria.organization);
    yield columns.map((name) => sheetText('vi', `head.${name}` as SheetKey));
    let ordinal = 0;
    for (let after = { path: '', id: '00000000-0000-0000-0000-000000000000' }; ; ) {
      const page = await query<Row>(
        req,
        sql`select m.id, m.cell_path as at, o.code as "cellCode", ${fields} from members m join organizations o on o.id = m.cell_id
            where ${under(path)} and m.id not in ${restrictedMembers} and (m.cell_path, m.id) > (${after.path}, ${after.id}::uuid) order by m.cell_path, m.id limit ${PAGE}`,
      );
      const opened = await openRecords(req, { members: page.map(({ id }) => id), reader: String(req.user?.id), organization, way: 'export', why, exportId });
      for (const row of page) {
        const record: Changes = { ...row, ...opened.get(row.id) };
        ordinal += 1;
        yield columns.map((name) => (name === 'ordinal' ? ordinal : name === 'cellCode' ? row.cellCode : sheetValue(name as FieldName, record)));
        after = { path: row.at, id: row.id };
      }
      if (page.length < PAGE) return;
    }
  },
});

function fieldKind(name: string): string | undefined {
  return (FIELD_NAMES as readonly string[]).includes(name) ? fieldOf(name as FieldName).kind : undefined;
}
