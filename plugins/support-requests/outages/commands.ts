import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { heldAt, isSystemAdmin, powerOf } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import type { OutageStanding } from '../domain/outage';
import { supportFail } from '../errors';
import { label } from '../translations';
import { hoursBefore, outagesWhere, outageStanding, type Outage } from './data';

export type OutageEntry = Outage & { standing: OutageStanding };
export type OutageList = { docs: OutageEntry[]; /** Hours before one from which it is shown. */ hours: number };

const MOST_MS = 14 * 86_400_000;
const said = {
  from: z.iso.datetime({ offset: true }), until: z.iso.datetime({ offset: true }),
  /** What cannot be used and what to do meanwhile, as people read it. */
  vi: z.string().trim().min(5).max(500), en: z.string().trim().min(5).max(500).optional(),
};
type Said = { from: string; until: string };

/** Whoever administers the system, and the organisation in whose trail it stands. */
const administrator = async (req: PayloadRequest): Promise<{ user: string; organization: string }> => {
  const power = await powerOf(req);
  const [organization] = heldAt(power, 'system-admin');
  if (!isSystemAdmin(power) || power.user === null || organization === undefined) throw fail(req, 'auth.forbidden');
  return { user: power.user, organization };
};

const checkTimes = (req: PayloadRequest, { from, until }: Said, now: Date): void => {
  const [begin, end] = [Date.parse(from), Date.parse(until)];
  if (end <= begin) throw supportFail(req, 'outage.order');
  if (end - begin > MOST_MS) throw supportFail(req, 'outage.too-long');
  if (end <= now.getTime()) throw supportFail(req, 'outage.past');
};

/** Held until the transaction ends; one that is over stays as it was. */
const notOver = async (req: PayloadRequest, id: string, now: Date): Promise<Outage> => {
  const [outage] = await outagesWhere(req, sql`a.id = ${id}::uuid for update of a`);
  if (!outage) throw fail(req, 'not-found');
  if (outage.endedAt !== null || Date.parse(outage.until) <= now.getTime()) throw supportFail(req, 'outage.over');
  return outage;
};

/** Announces an outage to everybody, signed in or not. */
export const plan = defineCommand({
  name: 'outages.plan', summary: label('command.outage-plan'), input: z.object({ kind: z.enum(['planned', 'unplanned']), ...said }), rest: { method: 'post', path: '/outages' }, kind: 'write',
  authorize: async ({ req }) => void (await administrator(req)),
  run: async ({ req, now, command }, { kind, from, until, vi, en }): Promise<{ id: string }> => {
    const { user, organization } = await administrator(req);
    checkTimes(req, { from, until }, now);
    const id = randomUUID();
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`insert into handbook.outages (id, kind, from_at, until_at, words_vi, words_en, planned_by, planned_at)
        values (${id}::uuid, ${kind}, ${from}::timestamptz, ${until}::timestamptz, ${vi}, ${en ?? null}, ${user}::uuid, ${now.toISOString()}::timestamptz)`),
    );
    await recordEvent(req, { action: command, organization, at: now, detail: { outage: id, kind, from, until } });
    return { id };
  },
});

/** Other times or other words, while it is not over. */
export const change = defineCommand({
  name: 'outages.change', summary: label('command.outage-change'), input: z.object({ id: z.guid(), ...said }), rest: { method: 'post', path: '/outages/:id/change' }, kind: 'write',
  authorize: async ({ req }) => void (await administrator(req)),
  run: async ({ req, now, command }, { id, from, until, vi, en }): Promise<{ id: string }> => {
    const { user, organization } = await administrator(req);
    const before = await notOver(req, id, now);
    checkTimes(req, { from, until }, now);
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.outages set from_at = ${from}::timestamptz, until_at = ${until}::timestamptz, words_vi = ${vi}, words_en = ${en ?? null}, changed_by = ${user}::uuid, changed_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization, at: now, detail: { outage: id, from, until, before: { from: before.from, until: before.until } } });
    return { id };
  },
});

/** It is over, or will not be: nothing tells of it any more. */
export const end = defineCommand({
  name: 'outages.end', summary: label('command.outage-end'), input: z.object({ id: z.guid() }), rest: { method: 'post', path: '/outages/:id/end' }, kind: 'write',
  authorize: async ({ req }) => void (await administrator(req)),
  run: async ({ req, now, command }, { id }): Promise<{ id: string }> => {
    const { user, organization } = await administrator(req);
    await notOver(req, id, now);
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.outages set ended_by = ${user}::uuid, ended_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization, at: now, detail: { outage: id } });
    return { id };
  },
});

/** The latest hundred, with how they stand. */
export const list = defineCommand({
  name: 'outages.list', summary: label('command.outage-list'), input: z.object({}), rest: { method: 'get', path: '/outages' }, kind: 'read',
  authorize: async ({ req }) => void (await administrator(req)),
  run: async ({ req, now }): Promise<OutageList> => {
    const hours = await hoursBefore(req, now);
    const docs = await outagesWhere(req, sql`true order by a.from_at desc, a.id limit 100`);
    return { docs: docs.map((outage) => ({ ...outage, standing: outageStanding(outage, now, hours) })), hours };
  },
});
