import { z } from 'zod';
import { defineCommand, fail, plain, query, sql } from '../../kernel';
import { ADMINS } from '../domain/roles';
import { powerOf } from '../power/powerOf';
import { heldOver } from '../power/questions';
import { label } from '../translations';

type Person = { id: string; displayName: string; username: string; home: string };

/** `%`, `_` and `\` mean themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Finds active accounts that this person may grant something to, by name (with or without marks) or user name. */
export const findPeople = defineCommand({
  name: 'power.people',
  summary: label('command.power.people'),
  input: z.object({ q: z.string().trim().min(2).max(100) }),
  rest: { method: 'get', path: '/power/people' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (heldOver(await powerOf(req), [...ADMINS, 'committee-secretary']).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { q }) => {
    const tops = heldOver(await powerOf(req), [...ADMINS, 'committee-secretary']);
    const wanted = `%${literal(plain(q))}%`;
    const below = sql.join(
      tops.map((top) => sql`(u.home_path >= ${top} and u.home_path < handbook.subtree_end(${top}))`),
      sql` or `,
    );
    const found = await query<Person>(
      req,
      sql`select u.id, u.display_name as "displayName", u.username, o.short_name as home
          from users u join organizations o on o.id = u.home_id
          where u.disabled_at is null and (${below}) and (handbook.plain(u.display_name) like ${wanted} or u.username like ${wanted})
          order by u.username limit 20`,
    );
    return { found };
  },
});
