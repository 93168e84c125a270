import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, plain, query, sql } from '../../../kernel';
import { keepsCell } from '../../commands/support/cell';
import { seenMember } from '../../commands/support/member';
import { parentPath } from '../data/destination';
import { committeeOver } from '../data/sides';
import { TRANSFER_KINDS } from '../domain/kinds';
import { label } from '../translations';

type Found = { id: string; name: string; above: string | null };

/** `%`, `_` and `\` mean themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * Where a member's transfer may go: committees of the whole city by name (an introduction paper is addressed to one, whoever keeps it),
 * of an internal transfer the cells of the same committee. Names alone, to whoever may prepare that member's transfer.
 */
export const destinations = defineCommand({
  name: 'transfers.destinations',
  summary: label('command.destinations'),
  input: z.object({ member: z.guid(), kind: z.enum(TRANSFER_KINDS), q: z.string().trim().min(2).max(100), limit: z.coerce.number().int().min(1).max(50).default(20) }),
  rest: { method: 'get', path: '/transfers/destinations' },
  kind: 'read',
  authorize: async ({ req }, { member: id }) => {
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, id);
    if (!keepsCell(power, { id: cell, path }) && !committeeOver(power, path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { member: id, kind, q, limit }) => {
    const { cell, path } = await seenMember(req, await powerOf(req), id);
    const near = parentPath(path);
    const where =
      kind === 'internal'
        ? sql`o.form = 'cell' and o.id <> ${cell}::uuid and o.path >= ${near} and o.path < handbook.subtree_end(${near})`
        : sql`o.form = 'committee' and o.kind = 'party' and not starts_with(${path}, o.path)`;
    const found = await query<Found>(
      req,
      sql`select o.id, o.name, above.name as above from organizations o left join organizations above on above.id = o.parent_id
          where o.valid_to is null and o.name_plain like ${`%${literal(plain(q))}%`} and ${where}
          order by length(o.path), o.short_name collate handbook.vietnamese, o.id limit ${limit}`,
    );
    return { found };
  },
});
