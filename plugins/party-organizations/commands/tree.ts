import { z } from 'zod';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../kernel';
import { visibleSql } from '../access';
import { seen } from '../data/authorize';
import { asOfInput, assertAsOf, standingSql } from '../data/standing';
import type { Form, Kind, Level } from '../domain/kinds';
import { label } from '../translations';

type Row = { id: string; parent: string | null; depth: number; code: string; name: string; shortName: string; level: Level; form: Form; kind: Kind };

/** More nodes than a city has; beyond it the answer says that it is cut. */
const MOST = 25_000;

/**
 * The tree of a day, flat (each node names its parent of that day, with the name of that day), as far as the caller may
 * see. A node whose parent lies outside of that stands at the top.
 */
export const tree = defineCommand({
  name: 'organizations.tree',
  summary: label('command.tree'),
  input: z.object({
    /** Only this organisation and what stood below it. */
    root: z.uuid().optional(),
    /** How many levels, the top included. */
    levels: z.coerce.number().int().min(1).max(12).default(12),
    ...asOfInput,
  }),
  rest: { method: 'get', path: '/organizations/tree' },
  kind: 'read',
  authorize: async ({ req }, { root }) => {
    if ((await powerOf(req)).reach.length === 0) throw fail(req, 'not-found');
    if (root) await seen(req, root);
  },
  run: async ({ req, now }, { root, levels, ...asked }) => {
    const asOf = { ...asked, asOf: assertAsOf(req, asked, now) };
    const power = await powerOf(req);
    const rows = await query<Row>(
      req,
      sql`
      with recursive standing as materialized (${standingSql(asOf, now)}),
      seen as materialized (select s.* from standing s where ${visibleSql(power, 's')}),
      down as (
        select s.id, 1 as depth from seen s
        where ${root ? sql`s.id = ${root}::uuid` : sql`not exists (select 1 from seen above where above.id = s.parent_id)`}
        union all select s.id, down.depth + 1 from down join seen s on s.parent_id = down.id where down.depth < ${levels}
      )
      select s.id, case when down.depth = 1 then null else s.parent_id end as parent, down.depth, s.code, s.name,
        s.short_name as "shortName", s.level, s.form, s.kind
      from down join seen s on s.id = down.id
      order by down.depth, s.kind = 'party', s.level, s.short_name collate handbook.vietnamese, s.code limit ${MOST + 1}`,
    );
    return { asOf: asOf.asOf, truncated: rows.length > MOST, nodes: rows.slice(0, MOST) };
  },
});
