import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { holdsOver, powerOf } from '../../hierarchical-access';
import { defineCommand, fail, inTransaction, lockFor, query, sql, uuidArray, withTicket, type CommandContext } from '../../kernel';
import { countCells } from '../data/countCells';
import { keptCell } from '../data/keptMember';
import { giveSecret, issueLink } from '../data/links';
import { makeAccount } from '../data/makeAccount';
import { COUNTERS } from '../data/place';
import { sidesOf } from '../data/registration';
import { figuresOf } from '../data/rulesOf';
import { newCode } from '../domain/codes';
import { registrationFail } from '../errors';
import { tellList } from '../notices/tellList';
import { label } from '../translations';

/** The cell's own people put the list together; everybody without an account when nobody is named. */
export const proposeList = defineCommand({
  name: 'activation.propose-list',
  summary: label('command.propose-list'),
  input: z.object({ cell: z.guid(), members: z.array(z.guid()).min(1).max(1000).optional() }),
  rest: { method: 'post', path: '/activation/propose-list' },
  kind: 'write',
  authorize: async ({ req }, { cell }) => void (await keptCell(req, cell)),
  run: async ({ req, now, command }, { cell, members }) => {
    await lockFor(req, `activation-list:${cell}`);
    const [open] = await query(req, sql`select id from handbook.activation_lists where cell_id = ${cell}::uuid and state = 'proposed'`);
    if (open) throw registrationFail(req, 'activation.list-open');
    const [made] = await withTicket(req, `${command}:${cell}`, async () => {
      const [list] = await query<{ id: string }>(req, sql`insert into handbook.activation_lists (cell_id, proposed_by, proposed_at) values (${cell}::uuid, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`);
      return query<{ id: string; count: number }>(
        req,
        sql`with put as (insert into handbook.activation_list_members (list_id, member_id)
              select ${list?.id}::uuid, m.id from members m where m.cell_id = ${cell}::uuid and m.user_id is null and handbook.belongs(m.status::text)
                ${members ? sql`and m.id = any(${uuidArray(members)})` : sql`and not exists (select 1 from handbook.ineligible_members x where x.member_id = m.id and x.ended_at is null)`} returning 1)
            select ${list?.id}::uuid as id, count(*)::int as count from put`,
      );
    });
    if (!made || made.count === 0) throw registrationFail(req, 'activation.list-empty');
    await recordEvent(req, { action: command, organization: cell, at: now, collection: 'activation-lists', documentId: made.id, detail: { count: made.count } });
    await tellList(req, cell, { count: made.count });
    return { id: made.id, count: made.count };
  },
});

type List = { id: string; cell: string; path: string; state: string; proposedBy: string };

/** The list, for who looks after the cell's accounts or approves them; 404 for whoever reads no register there. */
const reachList = async (req: PayloadRequest, id: string, side: 'verifier' | 'approver'): Promise<List> => {
  const power = await powerOf(req);
  const [row] = await query<List>(
    req,
    sql`select l.id, l.cell_id as cell, o.path, l.state, l.proposed_by as "proposedBy" from handbook.activation_lists l join organizations o on o.id = l.cell_id where l.id = ${id}::uuid`,
  );
  if (!row || !holdsOver(power, COUNTERS, row.path)) throw fail(req, 'not-found');
  if (!sidesOf(power, row).includes(side)) throw registrationFail(req, 'registration.not-yours');
  return row;
};

type Pending = { id: string; name: string; belongs: boolean; user: string | null };

/** One account of the list, by itself: whoever is taken up again after a crash finds it done. */
const makeOne = (ctx: CommandContext, list: List, member: string): Promise<void> =>
  inTransaction(ctx.req, async () => {
    const { req, now, command } = ctx;
    const [row] = await query<Pending>(
      req,
      sql`select m.id, m.full_name as name, handbook.belongs(m.status::text) and m.cell_id = ${list.cell}::uuid as belongs, m.user_id as "user" from handbook.activation_list_members x join members m on m.id = x.member_id
          where x.list_id = ${list.id}::uuid and x.member_id = ${member}::uuid and x.outcome is null for update of x, m`,
    );
    if (!row) return;
    const skipped = row.user !== null || !row.belongs;
    if (!skipped) await makeAccount(req, { member, name: row.name, cell: list.cell, email: null, at: now, command });
    await withTicket(req, `${command}:${list.id}`, () => query(req, sql`update handbook.activation_list_members set outcome = ${skipped ? 'skipped' : 'made'} where list_id = ${list.id}::uuid and member_id = ${member}::uuid`));
  });

/** Says yes or no once, in a transaction of its own; said before, it stands. */
const decide = (ctx: CommandContext, id: string, approve: boolean, reason: string | undefined): Promise<List> =>
  inTransaction(ctx.req, async () => {
    const { req, now, command } = ctx;
    await lockFor(req, `activation-list-of:${id}`);
    const list = await reachList(req, id, 'approver');
    const state = approve ? 'approved' : 'refused';
    // Taken up again: approved already, with accounts still to be made.
    if (list.state === state) return list;
    if (list.state !== 'proposed') throw registrationFail(req, 'activation.list-moved');
    if (approve && list.proposedBy === String(req.user?.id) && (await figuresOf(req)).people > 1) throw registrationFail(req, 'registration.same-person');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.activation_lists set state = ${state}, decided_by = ${String(req.user?.id)}::uuid, decided_at = ${now.toISOString()}::timestamptz, reason = ${reason ?? null} where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: list.cell, at: now, collection: 'activation-lists', documentId: id, detail: { state, ...(reason ? { reason } : {}) } });
    await tellList(req, list.cell, 'decided');
    return list;
  });

/** The second person's word on a whole list: accounts are made one after the other, and pressing again makes what is missing. */
export const decideList = defineCommand({
  name: 'activation.decide-list',
  summary: label('command.decide-list'),
  input: z.object({ id: z.guid(), approve: z.boolean(), reason: z.string().trim().min(3).max(1000).optional() }),
  rest: { method: 'post', path: '/activation/lists/:id/decide' },
  kind: 'write',
  eachApart: true,
  authorize: async ({ req }, { id }) => void (await reachList(req, id, 'approver')),
  run: async (ctx, { id, approve, reason }) => {
    const { req } = ctx;
    const list = await decide(ctx, id, approve, reason);
    const pending = approve ? await query<{ member: string }>(req, sql`select member_id as member from handbook.activation_list_members where list_id = ${id}::uuid and outcome is null order by member_id`) : [];
    for (const { member } of pending) await makeOne(ctx, list, member);
    const [done] = await inTransaction(req, async () => {
      await countCells(req, [list.cell]);
      return query<{ made: number; skipped: number }>(req, sql`select count(*) filter (where outcome = 'made')::int as made, count(*) filter (where outcome = 'skipped')::int as skipped from handbook.activation_list_members where list_id = ${id}::uuid`);
    });
    return { id, made: done?.made ?? 0, skipped: done?.skipped ?? 0 };
  },
});

export type Slip = { name: string; username: string; code: string };
export type SlipsAnswer = { cell: string; slips: Slip[] };

/** The slips of an approved list, of whoever has not activated: each with a new code, shown this once; codes printed before are good no more. */
export const printList = defineCommand({
  name: 'activation.print-list',
  summary: label('command.print-list'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/activation/lists/:id/print' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => void (await reachList(req, id, 'verifier')),
  run: async ({ req, now, command }, { id }): Promise<SlipsAnswer> => {
    const list = await reachList(req, id, 'verifier');
    if (list.state !== 'approved') throw registrationFail(req, 'activation.list-moved');
    const { slipDays } = await figuresOf(req);
    const people = await query<{ user: string; name: string; username: string }>(
      req,
      sql`select u.id as "user", m.full_name as name, u.username from handbook.activation_list_members x join members m on m.id = x.member_id and handbook.belongs(m.status::text)
            join users u on u.id = m.user_id and u.hash is null where x.list_id = ${id}::uuid and x.outcome = 'made' order by m.full_name, m.id`,
    );
    const slips: Slip[] = [];
    for (const { user, name, username } of people) {
      const code = newCode();
      await giveSecret(req, await issueLink(req, { user, way: 'slip', by: String(req.user?.id), command }), code, slipDays);
      slips.push({ name, username, code });
    }
    await recordEvent(req, { action: command, organization: list.cell, at: now, collection: 'activation-lists', documentId: id, detail: { count: slips.length } });
    const [cell] = await query<{ name: string }>(req, sql`select name from organizations where id = ${list.cell}::uuid`);
    return { cell: cell?.name ?? '', slips };
  },
});
