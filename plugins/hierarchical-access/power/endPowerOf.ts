import { lockFor, query, sql, withTicket, type CommandContext } from '../../kernel';
import { detailOf } from '../commands/support/detail';
import { endSessionsOf, tellVacant } from '../commands/support/leave';
import { lockGroup } from '../commands/support/holder';
import { tellHolders } from '../commands/support/tell';
import { databaseNow } from '../commands/support/time';
import { endMandate } from '../commands/support/writeMandate';
import type { Role } from '../domain/roles';
import { optionsOf } from '../options';
import { GROUP_MEMBERS, MANDATES } from '../slugs';

type Held = { id: string; role: Role; organization: string; path: string };
type Place = { id: string; group: string; organization: string; administers: boolean };

/** What the trail calls it, whichever decision of the register it follows from. */
const COMMAND = 'mandates.end-with-membership';

/** Does anybody else administer the software? Asked one at a time, as wherever a system administrator may go. */
const othersAdminister = async ({ req }: CommandContext, user: string): Promise<boolean> => {
  await lockFor(req, 'system-admins');
  const others = await query(
    req,
    sql`select 1 from mandates m
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null and u.id <> ${user}::uuid
        where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) limit 1`,
  );
  return others.length > 0;
};

/**
 * Everything this person holds ends now, with every session: the register says that they are gone (died, removed, expelled). Each end stands in the trail and is
 * told like any other; history stays. The last system administrator keeps that one mandate, or the house would have locked itself out: it stays a task of the
 * review. Must run in a transaction. @param reason what the register says, by its own word
 */
export const endPowerOf = async (given: CommandContext, user: string, reason: string): Promise<{ mandates: number; groups: number; sessions: number }> => {
  const ctx = { ...given, command: COMMAND };
  const { req, now: at } = ctx;
  const options = optionsOf(req.payload.config);
  const standing = await query<Held>(
    req,
    sql`select id, role, organization_id as organization, organization_path as path from mandates
        where user_id = ${user}::uuid and (valid_to is null or valid_to > greatest(now(), valid_from)) order by id for update`,
  );
  const places = await query<Place>(
    req,
    sql`select g.id, g.group_id as group, g.organization_id as organization,
          exists (select 1 from mandates m where m.group_id = g.group_id and m.role = 'system-admin' and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))) as administers
        from group_members g where g.user_id = ${user}::uuid and (g.valid_to is null or g.valid_to > greatest(now(), g.valid_from)) order by g.id`,
  );
  const administers = standing.some(({ role }) => role === 'system-admin') || places.some((place) => place.administers);
  const spared = administers && !(await othersAdminister(ctx, user));
  const ended = standing.filter(({ role }) => !(spared && role === 'system-admin'));
  const left = places.filter((place) => !(spared && place.administers));
  const now = await databaseNow(req);
  for (const { id, role, organization, path } of ended) {
    await endMandate(ctx, id, now);
    await options.record(req, { action: COMMAND, organization, at, collection: MANDATES, documentId: id, detail: detailOf({ user, group: null, role, reason }) });
    await tellHolders(req, options, 'ended', id);
    if (role === 'organization-admin') await tellVacant(req, options, id, path);
  }
  for (const { id, group, organization } of left) {
    await lockGroup(req, group);
    await withTicket(req, `groups.end-with-membership:${id}`, () => query(req, sql`update group_members set valid_to = greatest(valid_from, ${now.toISOString()}::timestamptz), updated_at = now() where id = ${id}::uuid`));
    await options.record(req, { action: 'groups.end-with-membership', organization, at, collection: GROUP_MEMBERS, documentId: id, detail: { group, user, reason } });
  }
  return { mandates: ended.length, groups: left.length, sessions: await endSessionsOf(req, user) };
};
