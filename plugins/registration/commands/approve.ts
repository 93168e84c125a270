import { z } from 'zod';
import { contributionsOf, defineCommand, query, runCommand, sql, type CommandContext } from '../../kernel';
import { countCells } from '../data/countCells';
import { issueLink } from '../data/links';
import { makeAccount } from '../data/makeAccount';
import { openPapers } from '../data/papers';
import { requireMember, type Registration } from '../data/registration';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { registrationFail } from '../errors';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';

const input = z.object({
  id: z.guid(),
  /** How the activation link reaches the person. */
  way: z.enum(['mail', 'slip']),
  /** With the account, the office of the cell's secretary or deputy (Seed 4529, khoản 1 Điều 10, điểm 1.3). */
  role: z.enum(['cell-secretary', 'cell-deputy-secretary']).optional(),
  decisionNumber: z.string().trim().min(1).max(100).optional(),
  decisionDate: z.iso.date().optional(),
});

/** By the room of mandates, as the person who approves: what they may not grant there, they do not grant here. */
const grant = async ({ req }: CommandContext, { role, decisionNumber, decisionDate }: z.output<typeof input>, organization: string, user: string): Promise<void> => {
  if (!role) return;
  if (!decisionNumber || !decisionDate) throw registrationFail(req, 'registration.grant');
  const command = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'mandates.grant');
  if (!command) throw new TypeError('no command mandates.grant');
  await runCommand(command, req, { user, role, organization, decisionNumber, decisionDate });
};

/** The account there is, or a new one. One that was made and never activated goes on; one that is off is an administrator's matter. */
const accountFor = async (ctx: CommandContext, row: Registration, email: string | null, given: z.output<typeof input>): Promise<string> => {
  if (row.user === null) {
    return (await makeAccount(ctx.req, { member: row.member, name: row.memberName, cell: row.cell, email, at: ctx.now, command: ctx.command, before: (user) => grant(ctx, given, row.cell, user) })).id;
  }
  if (row.activated) throw registrationFail(ctx.req, row.accountOff ? 'registration.account-off' : 'registration.has-account');
  if (given.role) throw registrationFail(ctx.req, 'registration.grant-later');
  const [has] = await query<{ email: string | null }>(ctx.req, sql`select email from users where id = ${row.user}::uuid`);
  if (given.way === 'mail' && has?.email !== email) throw registrationFail(ctx.req, 'registration.no-email');
  return row.user;
};

/** The committee's word: an account that is off until its holder activates it, linked to the member, with an office where one is given. */
export const approve = defineCommand({
  name: 'registrations.approve',
  summary: label('command.approve'),
  input,
  rest: { method: 'post', path: '/registrations/:id/approve' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await stepOn(req, id, 'approve')),
  run: async (ctx, given) => {
    const { req, now, command } = ctx;
    const { row, to, user: by } = await stepOn(req, given.id, 'approve');
    requireMember(req, row);
    const email = (await openPapers(req, given.id, by))?.typed.email ?? null;
    if (given.way === 'mail' && email === null) throw registrationFail(req, 'registration.no-email');
    const user = await accountFor(ctx, row, given.way === 'mail' ? email : null, given);
    await writeStep(req, row, { action: command, step: 'approve', to, now, set: sql`approved_by = ${by}::uuid, approved_at = ${now.toISOString()}::timestamptz, user_id = ${user}::uuid, due_on = null`, detail: { member: row.member, user, way: given.way } });
    await issueLink(req, { user, way: given.way, by, command });
    await countCells(req, [row.cell]);
    await tellStep(req, row, 'approve');
    return { id: given.id, state: to, user };
  },
});
