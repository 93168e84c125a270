import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { applyProposed } from '../../history/data/applyProposed';
import { MEMBERS } from '../../slugs';
import { decider, type Decider } from '../access/decider';
import { mine } from '../access/mine';
import { applyChanges } from '../data/applyChanges';
import { askedBy, askedEntry, lockedProposal, type ProposalState } from '../data/proposals';
import { isHistoryField } from '../domain/proposed';
import { recordFail } from '../errors';
import { tellDecided } from '../notices/tellProposal';
import { recordLabel } from '../translations';

type Outcome = { id: string; state: Exclude<ProposalState, 'proposed'>; decider: string | null; reason?: string };

const close = ({ req, now, command }: CommandContext, { id, state, decider: by, reason }: Outcome): Promise<unknown> =>
  withTicket(req, `${command}:${id}`, () =>
    query(req, sql`update handbook.member_proposals set state = ${state}, decider_id = ${by}::uuid, decided_at = ${now.toISOString()}::timestamptz, reason = ${reason ?? null} where id = ${id}::uuid`),
  );

const open = (ctx: CommandContext, { proposal }: Pick<Decider, 'proposal'>): void => {
  if (proposal.state !== 'proposed') throw recordFail(ctx.req, 'proposal.decided');
};

const told = async ({ req, now, command }: CommandContext, { member, proposal }: Decider, more: object): Promise<void> =>
  recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: member.id, detail: { proposal: proposal.id, fields: proposal.fields, ...more } });

/** Confirms what a member asked for: it stands in the record from now on. */
export const confirmProposal = defineCommand({
  name: 'members.confirm-proposal',
  summary: recordLabel('command.members.confirm-proposal'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/members/proposals/:id/confirm' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await decider(req, id)),
  run: async (ctx, { id }) => {
    const found = await decider(ctx.req, id);
    open(ctx, found);
    const { power, user, member, proposal } = found;
    const ofHistory = proposal.fields.some(isHistoryField);
    if (ofHistory) await applyProposed(ctx.req, { member, proposal: { ...proposal, asked: askedEntry(proposal) }, by: user, now: ctx.now });
    const { fields, warnings } = ofHistory
      ? { fields: proposal.fields, warnings: [] }
      : await applyChanges(ctx.req, { member, power, asked: askedBy(proposal), command: ctx.command, by: user, now: ctx.now, proposal: id });
    await close(ctx, { id, state: 'confirmed', decider: user });
    await told(ctx, found, { changed: fields });
    await tellDecided(ctx.req, { member: member.id, cell: member.cell, proposedBy: proposal.proposedBy, state: 'confirmed' });
    return { id, state: 'confirmed', fields, warnings };
  },
});

/** Refuses what a member asked for, with a reason that the member reads. */
export const rejectProposal = defineCommand({
  name: 'members.reject-proposal',
  summary: recordLabel('command.members.reject-proposal'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(1).max(1000) }),
  rest: { method: 'post', path: '/members/proposals/:id/reject' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await decider(req, id)),
  run: async (ctx, { id, reason }) => {
    const found = await decider(ctx.req, id);
    open(ctx, found);
    await close(ctx, { id, state: 'rejected', decider: found.user, reason });
    await told(ctx, found, {});
    await tellDecided(ctx.req, { member: found.member.id, cell: found.member.cell, proposedBy: found.proposal.proposedBy, state: 'rejected' });
    return { id, state: 'rejected' };
  },
});

/** Takes one's own proposal back, as long as nobody has decided. */
export const withdrawProposal = defineCommand({
  name: 'members.withdraw-proposal',
  summary: recordLabel('command.members.withdraw-proposal'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/members/proposals/:id/withdraw' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const { id: member } = await mine(req);
    const proposal = await lockedProposal(req, id);
    if (proposal?.member !== member) throw fail(req, 'not-found');
  },
  run: async (ctx, { id }) => {
    const proposal = await lockedProposal(ctx.req, id);
    if (proposal?.state !== 'proposed') throw recordFail(ctx.req, 'proposal.decided');
    const { cell, id: member } = await mine(ctx.req);
    await close(ctx, { id, state: 'withdrawn', decider: null });
    await recordEvent(ctx.req, { action: ctx.command, organization: cell, at: ctx.now, collection: MEMBERS, documentId: member, detail: { proposal: id } });
    return { id, state: 'withdrawn' };
  },
});
