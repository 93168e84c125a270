import { asAnyExportKind, noteExport } from '../../exports';
import { clock, fail, query, sql, vietnamDate, startOfVietnamDay, type Language } from '../../kernel';
import { fieldOf } from '../record/domain/fields';
import { restrictedMembers } from '../restrictions';
import { choiceLabel } from '../record/translations';
import { label } from '../translations';
import type { MemberStatus } from '../domain/status';
import { FIRST_COLUMNS, isField, ROSTER_COLUMNS, type RosterColumn } from './domain/columns';
import { rosterFilters, type RosterFilters } from './domain/filters';
import { rosterRows } from './data/rosterRows';
import { rosterScope } from './data/rosterScope';
import { rosterWhere } from './data/rosterWhere';
import { columnLabel, roster, rosterLabel } from './translations';

const PAGE = 500;

/** A value as people write it in a sheet. */
export const shownValue = (language: Language, column: RosterColumn, value: string | number | null | undefined): string | number | null => {
  if (value === null || value === undefined || value === '') return null;
  if (column === 'status') return label(`status.${value as MemberStatus}`)[language];
  if (column === 'account') return roster(language, value === 'yes' ? 'account.yes' : 'account.no');
  if (column === 'eligible') return roster(language, value === 'yes' ? 'eligible.yes' : 'eligible.no');
  if (column === 'cellSince' || (isField(column) && fieldOf(column).kind === 'day')) return vietnamDate(startOfVietnamDay(String(value)));
  return isField(column) && fieldOf(column).kind === 'choice' ? choiceLabel(column, String(value))[language] : value;
};

/** The filters in Vietnamese words: who approves reads them, and everybody in the file. Words that somebody typed are named, not repeated. */
const shownFilters = (place: string | undefined, { organization: _, ...filters }: RosterFilters): string => {
  const narrowed = Object.entries(filters).flatMap(([name, value]) => (value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [roster('vi', `filter.${name as keyof typeof filters}`)]));
  return [place ?? roster('vi', 'export.all'), ...(narrowed.length > 0 ? [roster('vi', 'export.by', { filters: narrowed.join(', ') })] : [])].join('; ').slice(0, 500);
};

/** The list as a workbook, through the export room: with a reason, a second person above the rule's number, and a line for everybody in it. */
export const rosterExport = asAnyExportKind({
  key: 'members.roster',
  name: rosterLabel('export.name'),
  criteria: rosterFilters,
  columns: ROSTER_COLUMNS,
  plan: async (req, criteria) => {
    const scope = await rosterScope(req, criteria.organization, clock.now());
    const organization = scope.place?.id ?? scope.power.mandates.find(({ path }) => scope.tops.includes(path))?.organization;
    if (organization === undefined) throw fail(req, 'auth.forbidden');
    const [found] = await query<{ all: number; out: number }>(req, sql`select count(*)::int as "all", (count(*) filter (where m.id in ${restrictedMembers}))::int as out from members m where ${rosterWhere(scope, criteria)}`);
    const leftOut = found?.out ?? 0;
    return { organization, count: (found?.all ?? 0) - leftOut, leftOut, shown: shownFilters(scope.place?.name, criteria) };
  },
  async *rows(req, { id, criteria, columns: asked, language }) {
    const scope = await rosterScope(req, criteria.organization, clock.now());
    const columns = asked.length > 0 ? ROSTER_COLUMNS.filter((name) => asked.includes(name)) : FIRST_COLUMNS;
    yield [roster(language, 'view.number'), roster(language, 'view.name'), ...columns.map((name) => columnLabel(name)[language])];
    const where = sql`${rosterWhere(scope, criteria)} and m.id not in ${restrictedMembers}`;
    let [number, after]: [number, { key: string; id: string } | undefined] = [0, undefined];
    for (;;) {
      const rows = await rosterRows(req, scope, where, { columns, after, limit: PAGE });
      await noteExport(req, id, rows.map((row) => row.id));
      for (const { name, values } of rows) yield [(number += 1), name, ...columns.map((column) => shownValue(language, column, values[column]))];
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) return;
      after = { key: last.key, id: last.id };
    }
  },
});
