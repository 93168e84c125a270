import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { holdersOf } from '../../hierarchical-access';
import { clock, inTransaction, queryPool, sql, startOfVietnamDay, vietnamDate, vietnamDay, type SQL } from '../../kernel';
import { notify } from '../../notifications';
import { ruleAt } from '../../rule-register';
import { periodBefore, periodNow, unsigned } from './data';
import { daysTo, markDue } from './domain/markDue';
import type { Period } from './domain/periodOf';
import { REMIND_DAYS, SIGNOFF_RULES } from './rules';

/** So long after its end a period that was not signed everywhere is told upwards, where the worker stood still on the first day. */
const TOLD_WITHIN_DAYS = 7;
type Cell = { id: string; name: string };
type Committee = { id: string; name: string; count: number };

const shown = (day: string): string => vietnamDate(startOfVietnamDay(day));
const link = (payload: Payload): string => `${payload.config.routes.admin}/doi-chieu`;

/** Each cell in a transaction of its own: a run that breaks off is gone on with, and nobody is told twice. */
const apart = async (payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () => work(req));
};

const tellSecretaries = async (payload: Payload, period: Period, mark: string): Promise<void> => {
  for (const { id, name } of await queryPool<Cell>(payload, sql`select o.id, o.name from ${unsigned(period)} order by o.path`)) {
    await apart(payload, async (req) => {
      await notify(req, {
        kind: 'register.signoff-due', to: await holdersOf(req, 'cell-secretary', id), organization: id, params: { organization: name, until: shown(period.until) }, link: link(payload), dedupeKey: `signoff:${id}:${period.key}:${mark}`,
      });
    });
  }
};

const head = async (req: PayloadRequest, id: string): Promise<string[]> => [...new Set([...(await holdersOf(req, 'committee-secretary', id)), ...(await holdersOf(req, 'organization-admin', id))])];

/** The committee next above hears of all its cells together. */
const tellCommittees = async (payload: Payload, period: Period, mark: string): Promise<void> => {
  const above: SQL = sql`select p.id, p.name, count(*)::int as count from ${unsigned(period)} join organizations p on p.id = o.parent_id group by p.id, p.name, p.path order by p.path`;
  const rest = mark === 'over' ? '?ky=truoc' : '';
  for (const { id, name, count } of await queryPool<Committee>(payload, above)) {
    await apart(payload, async (req) => {
      await notify(req, {
        kind: 'register.signoff-missing', to: await head(req, id), organization: id, params: { organization: name, count, from: shown(period.from), until: shown(period.until) }, link: `${link(payload)}${rest}`, dedupeKey: `signoff-missing:${id}:${period.key}:${mark}`,
      });
    });
  }
};

/** Once a day: whoever has not signed hears of it as the rule says; their committee on the last day, and once more when the period is over. */
export const remindSignOffs = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const now = clock.now();
  const today = vietnamDay(now);
  const period = await periodNow(req, now);
  const mark = markDue(today, period.until, (await ruleAt(req, SIGNOFF_RULES.remind, now))?.value ?? REMIND_DAYS);
  if (mark !== undefined) await tellSecretaries(payload, period, mark);
  if (mark === 'last') await tellCommittees(payload, period, mark);
  if (daysTo(period.from, today) < TOLD_WITHIN_DAYS) await tellCommittees(payload, await periodBefore(req, period), 'over');
};
