import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { ADMINS } from '../../domain/roles';
import { powerOf } from '../../power/powerOf';
import { heldOver } from '../../power/questions';
import { label } from '../translations';

/** A group with how many are in it and how many mandates it holds, now. */
export type KeptGroup = { id: string; name: string; organization: string; people: number; mandates: number };

const MOST = 300;

/** The groups kept by what one administers, by the organisation and their name. */
export const listGroups = defineCommand({
  name: 'groups.list',
  summary: label('command.list'),
  input: z.object({}),
  rest: { method: 'get', path: '/kept-groups' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (heldOver(await powerOf(req), ADMINS).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }): Promise<{ groups: KeptGroup[] }> => {
    const tops = heldOver(await powerOf(req), ADMINS);
    const below = sql.join(tops.map((top) => sql`(g.organization_path >= ${top} and g.organization_path < handbook.subtree_end(${top}))`), sql` or `);
    const groups = await query<KeptGroup>(
      req,
      sql`select g.id, g.name, o.name as organization,
            (select count(*)::integer from group_members m where m.group_id = g.id and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))) as people,
            (select count(*)::integer from mandates m where m.group_id = g.id and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))) as mandates
          from groups g join organizations o on o.id = g.organization_id where ${below} order by g.organization_path, g.name limit ${MOST}`,
    );
    return { groups };
  },
});
