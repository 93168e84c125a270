import { z } from 'zod';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail, plain, query, sql } from '../../kernel';
import { visibleSql } from '../access';
import type { Form, Kind, Level } from '../domain/kinds';
import { label } from '../translations';

type Found = {
  id: string;
  code: string;
  name: string;
  shortName: string;
  level: Level;
  form: Form;
  kind: Kind;
  /** From the root down to its parent. */
  ancestors: { id: string; name: string; shortName: string }[];
};

/** `%`, `_` and `\` mean themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * Finds organisations by any part of the name, typed with or without marks ("hoan kiem"), or by the whole code.
 * The code's owner first, then names that end so, then the higher in the tree.
 */
export const search = defineCommand({
  name: 'organizations.search',
  summary: label('command.search'),
  input: z.object({
    q: z.string().trim().min(2).max(100),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  rest: { method: 'get', path: '/organizations/search' },
  kind: 'read',
  authorize: async ({ req }) => {
    if ((await powerOf(req)).reach.length === 0) throw fail(req, 'not-found');
  },
  run: async ({ req }, { q, limit }) => {
    const power = await powerOf(req);
    const wanted = plain(q);
    const found = await query<Found>(
      req,
      sql`
      with hit as (
        select o.id, o.code, o.name, o.short_name, o.level, o.form, o.kind, o.path,
          (o.code = ${q})::int * 2 + (o.name_plain like ${`%${literal(wanted)}`})::int as fit
        from organizations o
        where o.valid_to is null and (o.name_plain like ${`%${literal(wanted)}%`} or o.code = ${q}) and ${visibleSql(power, 'o')}
        order by fit desc, length(o.path), o.path
        limit ${limit}
      )
      select h.id, h.code, h.name, h.short_name as "shortName", h.level, h.form, h.kind,
        coalesce((
          select json_agg(json_build_object('id', a.id, 'name', a.name, 'shortName', a.short_name) order by a.path)
          from generate_series(1, length(h.path) / 6 - 1) n join organizations a on a.path = left(h.path, n * 6)
        ), '[]') as ancestors
      from hit h
      order by h.fit desc, length(h.path), h.short_name collate handbook.vietnamese, h.id`,
    );
    return { found };
  },
});
