import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import type { Impact, ImpactOf } from '../../rule-register';
import { REVIEW_RULE } from '../mandateReviews/rule';
import { PASSWORD_RULE } from '../passwords/rule';
import { SECOND_FACTOR_ROLES } from '../secondFactor';
import { IDLE_ACCOUNTS, SESSION_LENGTHS, SIGN_IN_LOCK } from './rules';
import { t } from './translations';

type Words = Parameters<typeof t>[1];

const counted = async (req: PayloadRequest, words: Words, from: SQL): Promise<Impact> => {
  const [row] = await query<{ count: number }>(req, sql`select count(*)::integer as count ${from}`);
  return { words: t(req, words), count: row?.count ?? 0 };
};

const lock: ImpactOf = { keys: [SIGN_IN_LOCK.key], count: async (req) => [await counted(req, 'impact.lock', sql`from users where disabled_at is null`)] };

const password: ImpactOf = { keys: [PASSWORD_RULE.key], count: async (req) => [await counted(req, 'impact.password', sql`from users where hash is not null and disabled_at is null`)] };

/** Open sessions by kind, and how many have waited longer than they now may. */
const sessions: ImpactOf = {
  keys: [SESSION_LENGTHS.key],
  count: async (req, { proposed }) => {
    const parsed = SESSION_LENGTHS.schema.safeParse(proposed);
    if (!parsed.success) return [];
    const open = sql`from users_sessions s join handbook.session_facts f on f.id = s.id cross join lateral (select handbook.account_kind(s._parent_id) as kind) k where s.expires_at > now()`;
    const all: Impact[] = [];
    for (const kind of ['admin', 'business', 'member'] as const) all.push(await counted(req, `impact.sessions.${kind}`, sql`${open} and k.kind = ${kind}`));
    all.push(await counted(req, 'impact.sessions.shorter', sql`${open} and f.last_used_at <= now() - make_interval(mins => (${JSON.stringify(parsed.data)}::jsonb ->> k.kind)::integer)`));
    return all;
  },
};

const idle: ImpactOf = {
  keys: [IDLE_ACCOUNTS.key],
  count: async (req, { proposed }) => {
    const parsed = IDLE_ACCOUNTS.schema.safeParse(proposed);
    if (!parsed.success) return [];
    const { warn, ...rule } = parsed.data;
    const of = (kinds: SQL): SQL => sql`from handbook.idle_accounts(${JSON.stringify(rule)}::jsonb, ${warn}) where told_at is null and ${kinds}`;
    return [await counted(req, 'impact.idle.members', of(sql`kind = 'member'`)), await counted(req, 'impact.idle.mandates', of(sql`kind <> 'member'`))];
  },
};

/** Who holds one of these roles now, itself or in a group. */
const holders = (roles: readonly string[]): SQL => sql`
  select m.user_id as id from mandates m where m.user_id is not null and m.role::text in (${sql.join([...roles, ''].map((role) => sql`${role}`), sql`, `)}) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
  union select g.user_id from group_members g join mandates m on m.group_id = g.group_id
  where m.role::text in (${sql.join([...roles, ''].map((role) => sql`${role}`), sql`, `)}) and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now()) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())`;

const factor: ImpactOf = {
  keys: [SECOND_FACTOR_ROLES.key],
  count: async (req, { proposed, present }) => {
    const now = SECOND_FACTOR_ROLES.schema.safeParse(proposed);
    if (!now.success) return [];
    const before = SECOND_FACTOR_ROLES.schema.safeParse(present).data ?? [];
    const active = sql`join users u on u.id = h.id and u.disabled_at is null`;
    return [
      await counted(req, 'impact.factor.added', sql`from (${holders(now.data)}) h ${active} where not handbook.has_second_factor(h.id)`),
      await counted(req, 'impact.factor.freed', sql`from (${holders(before)}) h ${active} where h.id not in (${holders(now.data)})`),
    ];
  },
};

/** Organisations that would be late at once, and are not now. */
const review: ImpactOf = {
  keys: [REVIEW_RULE.key],
  count: async (req, { proposed, present }) => {
    const next = REVIEW_RULE.schema.safeParse(proposed);
    if (!next.success) return [];
    const before = REVIEW_RULE.schema.safeParse(present).data?.months ?? 1200;
    const held = sql`(select distinct m.organization_id as id from mandates m where m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) h`;
    const late = await counted(req, 'impact.review', sql`from ${held} where handbook.review_due(h.id, ${next.data.months}) <= now() and handbook.review_due(h.id, ${before}) > now()`);
    return [late];
  },
};

/** Whom a change of this room's rules touches. */
export const signInImpacts: readonly ImpactOf[] = [lock, password, sessions, idle, factor, review];
