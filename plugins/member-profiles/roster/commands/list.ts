import { z } from 'zod';
import { defineCommand, fail } from '../../../kernel';
import { explain } from '../../../rule-register';
import { opensRecords } from '../../record/access/keepers';
import { FIRST_COLUMNS, isRosterColumn, type RosterColumn } from '../domain/columns';
import { readCursor, writeCursor } from '../domain/cursor';
import { rosterFilters } from '../domain/filters';
import { rosterCount, rosterRows } from '../data/rosterRows';
import { rosterScope } from '../data/rosterScope';
import { rosterWhere } from '../data/rosterWhere';
import { rosterLabel } from '../translations';

/** Counted row by row up to here; above, "more than". */
export const COUNTED = 10_000;

export const columnsInput = z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(z.string().refine(isRosterColumn)).max(60)).optional();

/** Members of what one oversees, in the order of Vietnamese lists, page by page; only what is not sealed. */
export const listRoster = defineCommand({
  name: 'roster.list',
  summary: rosterLabel('command.roster.list'),
  input: rosterFilters.extend({
    /** Words of the name, with marks or without. */
    q: z.string().max(200).optional(),
    columns: columnsInput,
    /** `next` of the page before. */
    after: z.string().max(4000).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  rest: { method: 'get', path: '/roster' },
  kind: 'read',
  authorize: async ({ req, now }, { organization }) => void (await rosterScope(req, organization, now)),
  run: async ({ req, now }, { q, columns: asked, after, limit, ...filters }) => {
    const scope = await rosterScope(req, filters.organization, now);
    const cursor = after === undefined ? undefined : readCursor(after);
    if (after !== undefined && !cursor) throw fail(req, 'not-found');
    const columns = (asked as RosterColumn[] | undefined) ?? [...FIRST_COLUMNS];
    const where = rosterWhere(scope, filters, q);
    const found = await rosterRows(req, scope, where, { columns, after: cursor, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const counted = await rosterCount(req, where, COUNTED + 1);
    return {
      organization: scope.place ? { id: scope.place.id, name: scope.place.name } : null,
      columns,
      rows: rows.map(({ key: _, path, user, cell, ...row }) => ({ ...row, cell, edits: user !== scope.power.user && opensRecords(scope.power, { cell, path }) })),
      next: last ? writeCursor({ key: last.key, id: last.id }) : null,
      total: Math.min(counted, COUNTED),
      more: counted > COUNTED,
      partyAge: explain(null, scope.partyAge?.from, scope.partyAge?.interruption).rules,
    };
  },
});
