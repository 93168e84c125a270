import { z } from 'zod';
import { defineCommand, withTicket, type CommandContext } from '../../../kernel';
import { liftRestriction as lift } from '../../../member-profiles';
import { privacyFail } from '../../errors';
import { label } from '../../translations';
import type { RequestRow } from '../data/requestRow';
import { restricted } from '../data/restricted';
import { ownRequest } from '../data/seen';
import { noteStep } from '../data/writeStep';
import { tellLifted } from '../notices/tell';

/** Kept sealed; whoever may open the record, and the member, read it. */
const reason = z.string().trim().min(10).max(1000);
const id = z.guid();

const over = async ({ req, now, command }: CommandContext, { row, user }: { row: RequestRow; user: string }, why: string): Promise<{ id: string; restricted: false }> => {
  const done = await withTicket(req, `${command}:${row.id}`, () => lift(req, { request: row.id, why, by: user, now }));
  if (!done) throw privacyFail(req, 'privacy.restriction-over');
  await noteStep(req, row, { action: command, step: 'lift', state: row.state, by: user, now });
  return { id: row.id, restricted: false };
};

/** Lifts a restriction, with a reason: who answers for the member's data now. The member is told. */
export const liftRestriction = defineCommand({
  name: 'personal-data.lift-restriction',
  summary: label('command.personal-data.lift-restriction'),
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/personal-data/requests/:id/lift-restriction' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await restricted(req, input.id)),
  run: async (ctx, input) => {
    const found = await restricted(ctx.req, input.id);
    const answer = await over(ctx, found, input.reason);
    await tellLifted(ctx.req, found.row);
    return answer;
  },
});

/** Ends the restriction that one's own request brought about. */
export const withdrawRestriction = defineCommand({
  name: 'personal-data.withdraw-restriction',
  summary: label('command.personal-data.withdraw-restriction'),
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/personal-data/requests/:id/withdraw-restriction' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await ownRequest(req, input.id)),
  run: async (ctx, input) => over(ctx, await ownRequest(ctx.req, input.id), input.reason),
});
