import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, holdsOver, isUnder, powerOf, visibleOrganization } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, vietnamDay, withTicket, type CommandContext } from '../../kernel';
import { privacyFail } from '../errors';
import { label } from '../translations';

/** An organisation that the caller administers; 404 for whom it is not there, 403 for who only sees it. */
const administered = async ({ req }: CommandContext, id: string): Promise<{ id: string; path: string }> => {
  const power = await powerOf(req);
  const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${id}::uuid for share`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!holdsOver(power, ADMINS, place.path)) throw fail(req, 'auth.forbidden');
  return place;
};

/** Names who answers for personal data at an organisation, by decision; requests of its people go to them instead of to its administrators. */
export const appoint = defineCommand({
  name: 'personal-data.appoint',
  summary: label('command.personal-data.appoint'),
  input: z.object({ organization: z.guid(), user: z.guid(), decisionNumber: z.string().trim().min(1).max(100), decisionDate: z.iso.date() }),
  rest: { method: 'post', path: '/personal-data/officers' },
  kind: 'write',
  authorize: async (ctx, { organization }) => void (await administered(ctx, organization)),
  run: async (ctx, { organization, user, decisionNumber, decisionDate }) => {
    const { req, now, command } = ctx;
    const place = await administered(ctx, organization);
    const [account] = await query<{ home: string; cell: string | null }>(
      req,
      sql`select u.home_path as home, m.cell_path as cell from users u left join members m on m.user_id = u.id where u.id = ${user}::uuid and u.disabled_at is null`,
    );
    if (!account || !(isUnder(account.home, place.path) || (account.cell !== null && isUnder(account.cell, place.path))) || decisionDate > vietnamDay(now)) throw privacyFail(req, 'privacy.officer-away');
    const there = await query(req, sql`select 1 as there from handbook.data_officers where organization_id = ${organization}::uuid and user_id = ${user}::uuid and valid_to is null`);
    if (there.length > 0) throw privacyFail(req, 'privacy.officer-already');
    const [row] = await withTicket(req, `${command}:${organization}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into handbook.data_officers (organization_id, user_id, decision_number, decision_date, valid_from, recorded_by)
            values (${organization}::uuid, ${user}::uuid, ${decisionNumber}, ${decisionDate}::date, date_trunc('milliseconds', now()), ${String(req.user?.id)}::uuid) returning id`,
      ),
    );
    await recordEvent(req, { action: command, organization, at: now, collection: 'users', documentId: user, detail: { officer: row?.id, decisionNumber, decisionDate } });
    return { id: row?.id ?? '', organization, user };
  },
});

const officer = async (ctx: CommandContext, id: string): Promise<{ organization: string; user: string; over: boolean }> => {
  const [row] = await query<{ organization: string; user: string; over: boolean }>(
    ctx.req,
    sql`select organization_id as organization, user_id as "user", valid_to is not null as over from handbook.data_officers where id = ${id}::uuid for update`,
  );
  if (!row) throw fail(ctx.req, 'not-found');
  await administered(ctx, row.organization);
  return row;
};

/** Ends an appointment; what waits goes to the administrators again. */
export const dismiss = defineCommand({
  name: 'personal-data.dismiss',
  summary: label('command.personal-data.dismiss'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/personal-data/officers/:id/dismiss' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await officer(ctx, id)),
  run: async (ctx, { id }) => {
    const { req, now, command } = ctx;
    const { organization, user, over } = await officer(ctx, id);
    if (!over) {
      await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.data_officers set valid_to = greatest(date_trunc('milliseconds', now()), valid_from + interval '1 millisecond') where id = ${id}::uuid`));
      await recordEvent(req, { action: command, organization, at: now, collection: 'users', documentId: user, detail: { officer: id } });
    }
    return { id };
  },
});
