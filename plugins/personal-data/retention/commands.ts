import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, heldOver, holdsOver, powerOf, visibleOrganization, type Power } from '../../hierarchical-access';
import { defineCommand, fail, languageOf, query, sql, withTicket, type CommandContext } from '../../kernel';
import { subjectOfMember, subjectOfUser } from '../data/subject';
import { privacyFail } from '../errors';
import { label } from '../translations';
import { categoriesDue } from './run';

export type RetentionRow = { key: string; name: string; /** How long, as people read it; null: no rule is in force, nothing is deleted. */ length: string | null; source: string | null; before: string | null };
export type RetentionRun = { run: string; category: string; rule: string; before: string; deleted: number; batches: number; began: string; ended: string; by: 'worker' | 'command-line' };
export type Hold = { id: string; whom: string; kind: 'person' | 'organization'; reason: string; heldBy: string | null; heldAt: string; releasedAt: string | null };
export type RetentionAnswer = { categories: RetentionRow[]; runs: RetentionRun[]; holds: Hold[] };

const requireAdmin = async ({ req }: CommandContext): Promise<Power> => {
  const power = await powerOf(req);
  if (heldOver(power, ADMINS).length === 0) throw fail(req, 'auth.forbidden');
  return power;
};

const iso = (column: ReturnType<typeof sql>) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How long each category is kept and by which rule, what the last runs deleted, and the holds over the caller's subtree. */
export const overview = defineCommand({
  name: 'retention.overview',
  summary: label('command.retention.overview'),
  input: z.object({ limit: z.coerce.number().int().min(1).max(200).default(60) }),
  rest: { method: 'get', path: '/retention' },
  kind: 'read',
  authorize: async (ctx) => void (await requireAdmin(ctx)),
  run: async (ctx, { limit }): Promise<RetentionAnswer> => {
    const { req, now } = ctx;
    const tops = heldOver(await requireAdmin(ctx), ADMINS);
    const language = languageOf(req);
    const categories = (await categoriesDue(req.payload, now)).map(({ category: { key, name }, due }) => ({
      key, name: name[language], length: due?.rule.shown ?? null, source: due?.rule.source ?? null, before: due?.before.toISOString() ?? null,
    }));
    const runs = await query<RetentionRun>(
      req,
      sql`select run, category, max(rule_shown) as rule, ${iso(sql`max(before)`)} as before, sum(deleted)::int as deleted, count(*)::int as batches, ${iso(sql`min(began_at)`)} as began, ${iso(sql`max(ended_at)`)} as ended, max(by_way) as by
          from handbook.retention_runs group by run, category order by max(id) desc limit ${limit}`,
    );
    const holds = await query<Hold>(
      req,
      sql`select h.id, coalesce(o.name, m.full_name, u.display_name, '') as whom, case when h.organization_id is null then 'person' else 'organization' end as kind, h.reason, w.display_name as "heldBy",
            ${iso(sql`h.held_at`)} as "heldAt", ${iso(sql`h.released_at`)} as "releasedAt"
          from handbook.legal_holds h left join organizations o on o.id = h.organization_id left join users u on u.id = h.user_id left join members m on m.id = h.member_id left join users w on w.id = h.held_by
          where ${sql.join(tops.map((top) => sql`(coalesce(o.path, m.cell_path, u.home_path) >= ${top} and coalesce(o.path, m.cell_path, u.home_path) < handbook.subtree_end(${top}))`), sql` or `)}
          order by h.released_at is not null, h.held_at desc limit ${limit}`,
    );
    return { categories, runs, holds };
  },
});

type Whom = { user: string | null; member: string | null; organization: string | null; at: string; path: string };

/** Whom a hold is put on: a person or a place under the caller's administration. */
const held = async ({ req }: CommandContext, { user, member, organization }: { user?: string | undefined; member?: string | undefined; organization?: string | undefined }): Promise<Whom> => {
  if ([user, member, organization].filter((one) => one !== undefined).length !== 1) throw privacyFail(req, 'privacy.hold-whom');
  const power = await powerOf(req);
  if (organization !== undefined) {
    const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${organization}::uuid`);
    if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
    if (!holdsOver(power, ADMINS, place.path)) throw fail(req, 'auth.forbidden');
    return { user: null, member: null, organization, at: place.id, path: place.path };
  }
  const subject = user !== undefined ? await subjectOfUser(req, user) : await subjectOfMember(req, String(member));
  if (!subject || !holdsOver(power, ADMINS, subject.path)) throw fail(req, 'not-found');
  return { user: subject.user, member: subject.member, organization: null, at: subject.organization, path: subject.path };
};

/** Keeps everything of a person, or of everybody of an organisation, from being deleted, with the reason; until it is released. */
export const hold = defineCommand({
  name: 'retention.hold',
  summary: label('command.retention.hold'),
  input: z.object({ user: z.guid().optional(), member: z.guid().optional(), organization: z.guid().optional(), reason: z.string().trim().min(10).max(1000) }),
  rest: { method: 'post', path: '/retention/holds' },
  kind: 'write',
  authorize: async (ctx, input) => void (await held(ctx, input)),
  run: async (ctx, input) => {
    const { req, now, command } = ctx;
    const whom = await held(ctx, input);
    const [row] = await withTicket(req, `${command}:${whom.at}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into handbook.legal_holds (user_id, member_id, organization_id, reason, held_by, held_at)
            values (${whom.user}::uuid, ${whom.member}::uuid, ${whom.organization}::uuid, ${input.reason}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      ),
    );
    await recordEvent(req, { action: command, organization: whom.at, at: now, detail: { hold: row?.id, user: whom.user, member: whom.member, organization: whom.organization } });
    return { id: row?.id ?? '' };
  },
});

const standing = async ({ req }: CommandContext, id: string): Promise<{ at: string; over: boolean }> => {
  const power = await powerOf(req);
  const [row] = await query<{ at: string; path: string; over: boolean }>(
    req,
    sql`select coalesce(h.organization_id, m.cell_id, u.home_id) as at, coalesce(o.path, m.cell_path, u.home_path) as path, h.released_at is not null as over
        from handbook.legal_holds h left join organizations o on o.id = h.organization_id left join members m on m.id = h.member_id left join users u on u.id = h.user_id where h.id = ${id}::uuid for update of h`,
  );
  if (!row || !holdsOver(power, ADMINS, row.path)) throw fail(req, 'not-found');
  return row;
};

/** Ends a hold: what its rules say goes with the next run. */
export const release = defineCommand({
  name: 'retention.release',
  summary: label('command.retention.release'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/retention/holds/:id/release' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await standing(ctx, id)),
  run: async (ctx, { id }) => {
    const { req, now, command } = ctx;
    const { at, over } = await standing(ctx, id);
    if (over) throw privacyFail(req, 'privacy.hold-over');
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.legal_holds set released_at = ${now.toISOString()}::timestamptz, released_by = ${String(req.user?.id)}::uuid where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization: at, at: now, detail: { hold: id } });
    return { id };
  },
});
