import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import { holdSignIn } from '../data/seenSignIns';
import { signInFail } from '../errors';
import { label } from '../translations';

/** An administrator says that they looked into an unusual sign-in, and what they found. Nobody does it of their own. */
export const lookIntoSignIn = defineCommand({
  name: 'sign-ins.look-into',
  summary: label('command.look-into'),
  input: z.object({ id: z.string().regex(/^\d{1,18}$/), note: z.string().trim().min(1).max(1000) }),
  rest: { method: 'post', path: '/sign-ins/:id/look-into' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const { user, power } = await holdSignIn(req, id);
    if (user !== null && user === power.user) throw signInFail(req, 'sign-in.own');
  },
  run: async ({ req, now, command }, { id, note }) => {
    const { user, home, reasons, looked, power } = await holdSignIn(req, id);
    if (reasons.length === 0) throw signInFail(req, 'sign-in.not-unusual');
    if (looked) throw signInFail(req, 'sign-in.looked');
    await query(req, sql`update handbook.sign_ins set looked_at = ${now.toISOString()}::timestamptz, looked_by = ${power.user}::uuid, look_note = ${note} where id = ${id}::bigint`);
    const [root] = home === null ? await query<{ id: string }>(req, sql`select id from organizations where parent_id is null`) : [{ id: home }];
    await recordEvent(req, { action: command, organization: root?.id ?? '', at: now, ...(user === null ? {} : { collection: 'users', documentId: user }), detail: { signIn: id, reasons: reasons.map(({ kind }) => kind), note } });
    return { id };
  },
});
