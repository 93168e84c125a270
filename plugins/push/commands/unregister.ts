import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { label } from '../translations';
import { authorizeMe, me } from './me';

/** Of one's own devices, by the id of the list or by the endpoint or token; another's is passed over, as if it were not there. */
export const unregister = defineCommand({
  name: 'push.unregister',
  summary: label('command.unregister'),
  input: z
    .object({ id: z.guid().optional(), token: z.string().min(12).max(4096).optional() })
    .refine(({ id, token }) => (id === undefined) !== (token === undefined)),
  rest: { method: 'post', path: '/push/unregister' },
  kind: 'write',
  authorize: authorizeMe,
  run: async (ctx, { id, token }) => {
    const which = id === undefined ? sql`token = ${token}` : sql`id = ${id}::uuid`;
    const gone = await query(ctx.req, sql`delete from handbook.push_devices where ${which} and user_id = ${await me(ctx)}::uuid returning id`);
    return { removed: gone.length };
  },
});
