import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { withTicket, type CommandContext } from '../../kernel';
import { organizationFail } from '../errors';
import type { PartyOrganizationsOptions } from '../options';
import { ORGANIZATIONS } from '../slugs';
import { assertHolds } from './assertHolds';
import { assertNoRing } from './assertNoRing';
import { assertQuietSince } from './assertQuietSince';
import { assertChangeable, type Decision } from './decision';
import { endMandates } from './endMandates';
import { endOrganization } from './endOrganization';
import { handOverAccounts } from './handOverAccounts';
import { membersOf, transferMembers } from './members';
import { childrenOf, type Organization } from './organization';
import { place } from './place';

type Merge = { source: Organization; target: Organization; receiver: Organization; decision: Decision };
export type Absorbed = { id: string; children: number; members: number; mandates: number; accounts: number };

const detailOf = ({ decisionNumber, decisionDate, from }: Decision) => ({ decisionNumber, decisionDate, from });

/** What stands directly under the source goes under the receiver, each with its own period and event. */
const takeChildren = async ({ req, now, command }: CommandContext, { source, target, receiver, decision }: Merge): Promise<number> => {
  const children = await childrenOf(req, source.id);
  for (const child of children) {
    assertChangeable(req, child, decision.from);
    assertHolds(req, receiver, child);
    await assertNoRing(req, child, receiver, decision.from);
    await place(req, child.id, { parent: receiver.id, level: child.level, form: child.form, change: 'merge', decision, recordedAt: now });
    const detail = { ...detailOf(decision), merged: source.id, into: target.id, parent: { before: source.id, after: receiver.id } };
    await recordEvent(req, { action: command, organization: child.id, at: now, collection: ORGANIZATIONS, documentId: child.id, detail });
  }
  return children.length;
};

const takeMembers = async (req: PayloadRequest, options: PartyOrganizationsOptions, { source, receiver, decision }: Merge, now: Date): Promise<number> => {
  const count = await membersOf(req, options, source.id);
  if (count === 0) return 0;
  if (receiver.form !== 'cell') throw organizationFail(req, 'organization.merge-members', { name: source.name, count, receiver: receiver.name });
  return transferMembers(req, options, { source: source.id, target: receiver.id, from: decision.from, recordedAt: now });
};

/** Ends the source in favour of the target: children, members and accounts go over, mandates end. */
export const absorb = async (ctx: CommandContext, options: PartyOrganizationsOptions, merge: Merge): Promise<Absorbed> => {
  const { req, now, command } = ctx;
  const { source, target, receiver, decision } = merge;
  assertChangeable(req, source, decision.from);
  await assertQuietSince(req, options, source, decision.from);
  const children = await withTicket(req, `${command}:${source.id}`, () => takeChildren(ctx, merge));
  const members = await takeMembers(req, options, merge, now);
  await options.ended?.(ctx, { id: source.id, from: decision.from, target: target.id, receiver: receiver.id });
  const accounts = await handOverAccounts(req, options, source.id, target.id);
  await withTicket(req, `${command}:${source.id}`, () =>
    endOrganization(req, { id: source.id, mergedInto: target.id, decision, recordedAt: now }),
  );
  const endedMandates = await endMandates(req, source.id, now);
  const detail = { ...detailOf(decision), into: target.id, receiver: receiver.id, children, members, accounts, endedMandates };
  await recordEvent(req, { action: command, organization: source.id, at: now, collection: ORGANIZATIONS, documentId: source.id, detail });
  return { id: source.id, children, members, mandates: endedMandates.length, accounts };
};
