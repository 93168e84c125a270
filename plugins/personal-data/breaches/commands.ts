import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, heldOver, holdsOver, isUnder, powerOf, visibleOrganization } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../kernel';
import { REGISTER_RULES } from '../../member-profiles';
import { notify } from '../../notifications';
import { ruleAt } from '../../rule-register';
import { privacyFail } from '../errors';
import { MINE_PATH } from '../paths';
import { keptRule, type KeptRule } from '../requests/data/deadline';
import { label } from '../translations';

const HOUR_MS = 3_600_000;

export type BreachState = 'open' | 'reported' | 'closed';
export type BreachStep = { step: 'recorded' | 'note' | 'touched' | 'reported' | 'told' | 'closed' | 'overdue'; note: string; people: number | null; by: string | null; at: string };
export type Breach = {
  id: string; organization: { id: string; name: string }; what: string; knownAt: string; dueAt: string; rules: KeptRule[]; touched: number; state: BreachState;
  reportedAt: string | null; reportNumber: string | null; closing: string | null; closedAt: string | null; overdue: boolean; steps: BreachStep[];
};

const iso = (column: ReturnType<typeof sql>) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const note = z.string().trim().min(10).max(4000);

const place = async (req: PayloadRequest, id: string): Promise<{ id: string; path: string }> => {
  const power = await powerOf(req);
  const [row] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${id}::uuid`);
  if (!row || !visibleOrganization(power, row)) throw fail(req, 'not-found');
  if (!holdsOver(power, ADMINS, row.path)) throw fail(req, 'auth.forbidden');
  return row;
};

type Row = { id: string; organization: string; path: string; state: BreachState };

/** A breach under the caller's administration, held until the transaction ends; for others it does not exist. */
const found = async ({ req }: CommandContext, id: string): Promise<Row> => {
  const power = await powerOf(req);
  const [row] = await query<Row>(req, sql`select b.id, b.organization_id as organization, o.path, b.state from handbook.data_breaches b join organizations o on o.id = b.organization_id where b.id = ${id}::uuid for update of b`);
  if (!row || !holdsOver(power, ADMINS, row.path)) throw fail(req, 'not-found');
  return row;
};

type Step = { step: BreachStep['step']; note: string; people?: number | undefined; detail?: Record<string, unknown> };

/** Writes a step down; the trail names the breach and counts, not the words. Must run inside the command's ticket. */
const noteStep = async ({ req, now, command }: CommandContext, { id, organization }: Pick<Row, 'id' | 'organization'>, { step, note: words, people, detail = {} }: Step): Promise<void> => {
  await query(req, sql`insert into handbook.data_breach_steps (breach_id, step, note, people, by_user, recorded_at) values (${id}::uuid, ${step}, ${words}, ${people ?? null}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz)`);
  await recordEvent(req, { action: command, organization, at: now, detail: { breach: id, step, ...(people === undefined ? {} : { people }), ...detail } });
};

/** Breaches of the caller's subtree, those that wait for their report first, with every step. */
export const list = defineCommand({
  name: 'breaches.list',
  summary: label('command.breaches.list'),
  input: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }),
  rest: { method: 'get', path: '/breaches' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (heldOver(await powerOf(req), ADMINS).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }, { limit }): Promise<{ docs: Breach[] }> => {
    const tops = heldOver(await powerOf(req), ADMINS);
    const docs = await query<Breach>(
      req,
      sql`select b.id, jsonb_build_object('id', o.id, 'name', o.name) as organization, b.what, ${iso(sql`b.known_at`)} as "knownAt", ${iso(sql`b.due_at`)} as "dueAt", b.rules, b.touched, b.state,
            ${iso(sql`b.reported_at`)} as "reportedAt", b.report_number as "reportNumber", b.closing, ${iso(sql`b.closed_at`)} as "closedAt", b.state = 'open' and b.due_at <= ${now.toISOString()}::timestamptz as overdue,
            (select jsonb_agg(jsonb_build_object('step', s.step, 'note', s.note, 'people', s.people, 'by', u.display_name, 'at', ${iso(sql`s.recorded_at`)}) order by s.id)
              from handbook.data_breach_steps s left join users u on u.id = s.by_user where s.breach_id = b.id) as steps
          from handbook.data_breaches b join organizations o on o.id = b.organization_id
          where ${sql.join(tops.map((top) => sql`(o.path >= ${top} and o.path < handbook.subtree_end(${top}))`), sql` or `)}
          order by b.state = 'closed', b.state = 'reported', b.due_at desc, b.id limit ${limit}`,
    );
    return { docs };
  },
});

/** Records a breach with the instant it became known; from there the rule's hours run. */
export const record = defineCommand({
  name: 'breaches.record',
  summary: label('command.breaches.record'),
  input: z.object({ organization: z.guid(), what: note, knownAt: z.iso.datetime({ offset: true }), /** How many people, as far as is known. */ touched: z.number().int().min(0).max(10_000_000) }),
  rest: { method: 'post', path: '/breaches' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => void (await place(req, organization)),
  run: async (ctx, { organization, what, knownAt, touched }) => {
    const { req, now, command } = ctx;
    const known = new Date(knownAt);
    if (known > now) throw privacyFail(req, 'breach.known-future');
    const rule = await ruleAt(req, REGISTER_RULES.breachNoticeWithin, known);
    if (!rule) throw privacyFail(req, 'privacy.rule-missing');
    const due = new Date(known.getTime() + rule.value * HOUR_MS).toISOString();
    return withTicket(req, `${command}:${organization}`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into handbook.data_breaches (organization_id, what, known_at, due_at, rules, touched, recorded_by, recorded_at)
            values (${organization}::uuid, ${what}, ${known.toISOString()}::timestamptz, ${due}::timestamptz, ${JSON.stringify([keptRule(rule)])}::jsonb, ${touched}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      );
      const id = row?.id ?? '';
      await noteStep(ctx, { id, organization }, { step: 'recorded', note: '', people: touched });
      return { id, dueAt: due };
    });
  },
});

/** Adds what was done, and how many people it touches as is known now. */
export const addNote = defineCommand({
  name: 'breaches.note',
  summary: label('command.breaches.note'),
  input: z.object({ id: z.guid(), note, touched: z.number().int().min(0).max(10_000_000).optional() }),
  rest: { method: 'post', path: '/breaches/:id/note' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await found(ctx, id)),
  run: async (ctx, { id, note: words, touched }) => {
    const row = await found(ctx, id);
    if (row.state === 'closed') throw privacyFail(ctx.req, 'breach.closed');
    await withTicket(ctx.req, `${ctx.command}:${id}`, async () => {
      if (touched !== undefined) await query(ctx.req, sql`update handbook.data_breaches set touched = ${touched} where id = ${id}::uuid`);
      await noteStep(ctx, row, { step: touched === undefined ? 'note' : 'touched', note: words, people: touched });
    });
    return { id };
  },
});

/** Writes down that the breach was reported to the authority, under which number; the clock stands still. */
export const report = defineCommand({
  name: 'breaches.report',
  summary: label('command.breaches.report'),
  input: z.object({ id: z.guid(), number: z.string().trim().min(1).max(100), note }),
  rest: { method: 'post', path: '/breaches/:id/report' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await found(ctx, id)),
  run: async (ctx, { id, number, note: words }) => {
    const row = await found(ctx, id);
    if (row.state !== 'open') throw privacyFail(ctx.req, 'breach.reported');
    await withTicket(ctx.req, `${ctx.command}:${id}`, async () => {
      await query(ctx.req, sql`update handbook.data_breaches set state = 'reported', reported_at = ${ctx.now.toISOString()}::timestamptz, report_number = ${number} where id = ${id}::uuid`);
      await noteStep(ctx, row, { step: 'reported', note: words, detail: { number } });
    });
    return { id, state: 'reported' };
  },
});

/** Tells the people whom it touches: every account of a part of the tree, or named ones; nobody outside the breach's own organisation. */
export const tell = defineCommand({
  name: 'breaches.tell',
  summary: label('command.breaches.tell'),
  input: z.object({ id: z.guid(), /** What they read: what happened, what it means for them, what they should do. */ text: z.string().trim().min(20).max(1500), organization: z.guid().optional(), users: z.array(z.guid()).min(1).max(5000).optional() }),
  rest: { method: 'post', path: '/breaches/:id/tell' },
  kind: 'write',
  authorize: async (ctx, { id, organization }) => {
    const row = await found(ctx, id);
    if (organization !== undefined && !isUnder((await place(ctx.req, organization)).path, row.path)) throw fail(ctx.req, 'not-found');
  },
  run: async (ctx, { id, text, organization, users }) => {
    const { req } = ctx;
    const row = await found(ctx, id);
    if (row.state === 'closed') throw privacyFail(req, 'breach.closed');
    const top = organization === undefined ? row.path : (await place(req, organization)).path;
    const people = await query<{ id: string }>(
      req,
      sql`select u.id from users u left join members m on m.user_id = u.id
          where u.disabled_at is null and coalesce(m.cell_path, u.home_path) >= ${top} and coalesce(m.cell_path, u.home_path) < handbook.subtree_end(${top})
            ${users ? sql`and u.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(users)}::jsonb))` : sql``}`,
    );
    if (people.length === 0) throw privacyFail(req, 'breach.nobody');
    const told = await notify(req, { kind: 'privacy.breach', to: people.map((one) => one.id), organization: row.organization, params: { text }, link: `${req.payload.config.routes.admin}${MINE_PATH}` });
    await withTicket(req, `${ctx.command}:${id}`, () => noteStep(ctx, row, { step: 'told', note: text, people: told }));
    return { id, told };
  },
});

/** Closes a breach that was reported, with the report on what it was and what was done against its coming again. */
export const close = defineCommand({
  name: 'breaches.close',
  summary: label('command.breaches.close'),
  input: z.object({ id: z.guid(), closing: note }),
  rest: { method: 'post', path: '/breaches/:id/close' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await found(ctx, id)),
  run: async (ctx, { id, closing }) => {
    const row = await found(ctx, id);
    if (row.state === 'closed') throw privacyFail(ctx.req, 'breach.closed');
    if (row.state === 'open') throw privacyFail(ctx.req, 'breach.report-first');
    await withTicket(ctx.req, `${ctx.command}:${id}`, async () => {
      await query(ctx.req, sql`update handbook.data_breaches set state = 'closed', closing = ${closing}, closed_at = ${ctx.now.toISOString()}::timestamptz where id = ${id}::uuid`);
      await noteStep(ctx, row, { step: 'closed', note: closing });
    });
    return { id, state: 'closed' };
  },
});
