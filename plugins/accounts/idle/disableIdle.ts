import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { keepSystemAdmin, standingMandates } from '../../hierarchical-access';
import { clock, inTransaction, isHandbookError, query, queryPool, sql, uuidArray, vietnamDate, withTicket } from '../../kernel';
import { notify } from '../../notifications';
import { ruleAt } from '../../rule-register';
import { IDLE_ACCOUNTS } from '../signInRules';
import { endSessions } from '../support/sessions';

type Idle = { id: string; home: string; kind: string; usedAt: Date | string };
type Days = { members: number; mandates: number; warn: number };

/** Told and switched off so many in one transaction; the rest in the next. */
const AT_ONCE = 200;
const DAY = 86_400_000;
const link = (req: PayloadRequest): string => `${req.payload.config.routes.admin}/tai-khoan`;
const daysOf = ({ members, mandates }: Days): string => JSON.stringify({ members, mandates });

/** Tells whoever was not yet told; the day an account will be switched off is the same for all told today, at the earliest. */
const warn = async (req: PayloadRequest, rule: Days): Promise<number> => {
  const soon = await query<{ id: string }>(req, sql`select account as id from handbook.idle_accounts(${daysOf(rule)}::jsonb, ${rule.warn}) where told_at is null order by used_at limit ${AT_ONCE}`);
  if (soon.length === 0) return 0;
  const ids = soon.map(({ id }) => id);
  await query(req, sql`update handbook.account_uses set warned_at = now() where user_id = any(${uuidArray(ids)})`);
  await notify(req, { kind: 'accounts.idle-soon', to: ids, params: { day: vietnamDate(new Date(clock.now().getTime() + rule.warn * DAY)) }, link: link(req) });
  return soon.length;
};

/** One account, on its own: a system administrator is not switched off when nobody else would be left. */
const disable = async (req: PayloadRequest, users: string, { id, home, usedAt }: Idle): Promise<void> => {
  const off = async (): Promise<void> => {
    // Held, and asked again: whoever signed in this minute stays.
    const [still] = await query(
      req,
      sql`select u.id from users u join handbook.account_uses a on a.user_id = u.id where u.id = ${id}::uuid and u.disabled_at is null and a.warned_at is not null for update`,
    );
    if (!still) return;
    // Before it is off: who is switched off is told nothing any more.
    await notify(req, { kind: 'accounts.idle-disabled', to: [id], params: { at: vietnamDate(clock.now()) }, link: link(req) });
    await withTicket(req, `users.disable-idle:${id}`, () => query(req, sql`update users set disabled_at = now(), updated_at = now() where id = ${id}::uuid`));
    await query(req, sql`update handbook.account_uses set idle_since = last_used_at where user_id = ${id}::uuid`);
    const sessions = await endSessions(req, id);
    await recordEvent(req, { action: 'users.disable-idle', organization: home, at: clock.now(), collection: users, documentId: id, detail: { sessions, lastUsed: new Date(usedAt).toISOString() } });
  };
  const administers = (await standingMandates(req, id)).some(({ role }) => role === 'system-admin');
  await (administers ? keepSystemAdmin(req, off) : off());
};

/**
 * Accounts that nobody used for as long as rule `accounts.idle` says: told first, switched off the rule's days later, each by itself and never
 * before it was told, also where the rule has become shorter since. Administrators switch them on again (`users.enable`). Safe to run twice.
 */
export const disableIdle =
  (users: string) =>
  async (payload: Payload): Promise<void> => {
    const rule = await ruleAt(await createLocalReq({}, payload), IDLE_ACCOUNTS, clock.now());
    if (!rule) return;
    for (let told = AT_ONCE; told === AT_ONCE; ) {
      const req = await createLocalReq({}, payload);
      told = await inTransaction(req, () => warn(req, rule.value));
    }
    const over = await queryPool<Idle>(
      payload,
      sql`select account as id, account_home as home, kind, used_at as "usedAt" from handbook.idle_accounts(${daysOf(rule.value)}::jsonb, 0)
          where told_at <= now() - make_interval(days => ${rule.value.warn})`,
    );
    for (const account of over) {
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => disable(req, users, account)).catch((error: unknown) => {
        if (!isHandbookError(error)) throw error;
      });
    }
  };
