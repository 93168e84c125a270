import type { PayloadRequest } from 'payload';
import { clock, query, sql, withTicket } from '../../kernel';
import { isOwnPath } from '../domain/link';
import { DEFAULT_QUIET, dueAt, type MailMode, type Quiet } from '../domain/schedule';
import type { NotificationKind } from '../kinds/NotificationKind';
import { kindOf, setupOf } from '../kinds/registry';
import { pushedByDefault } from '../preferences/modeOf';

export type Notification = {
  /** Key of a kind that some room declared. */
  kind: string;
  /** Ids of users. Repeated, unknown and disabled ones are left out. */
  to: readonly string[];
  /** What it is about: who may not read it (any more) is shown and sent nothing of it. */
  subject?: { collection: string; id: string };
  organization?: string;
  /** Plain facts that the kind's templates name: a title, a time. Of people nothing that the receiver may not see. */
  params?: Readonly<Record<string, string | number>>;
  /** Where a click leads: a path of ours, "/admin/…". */
  link: string;
  /** The same key reaches the same person once, whoever says it again. */
  dedupeKey?: string;
};

type Way = { mode: MailMode; push: boolean; from: number | null; to: number | null };

const quietOf = ({ from, to }: Way): Quiet => (from === null || to === null ? null : { from, to });
const jsonOf = (value: unknown): string => JSON.stringify(value);

/** In which ways these people want this kind, each way once: a handful, however many they are. */
const waysOf = (req: PayloadRequest, kind: NotificationKind, to: string): Promise<Way[]> =>
  query<Way>(
    req,
    sql`select distinct coalesce(p.mail, ${kind.mail}) as mode, coalesce(p.push, ${pushedByDefault(kind)}::boolean) as push,
          case when s.user_id is null then ${DEFAULT_QUIET.from}::int else s.quiet_from end as "from",
          case when s.user_id is null then ${DEFAULT_QUIET.to}::int else s.quiet_to end as "to"
        from jsonb_array_elements_text(${to}::jsonb) r(id)
        left join handbook.notification_preferences p on p.user_id = r.id::uuid and p.kind = ${kind.key} and not ${kind.obligatory ?? false}
        left join handbook.notification_settings s on s.user_id = r.id::uuid`,
  );

/**
 * Tells people something, in the caller's transaction: what is rolled back was never said. Inbox rows for everybody, rows of the
 * outbox for whoever wants mail or has a device; nothing is sent here. Two statements, whether one person is told or 5,000.
 * @returns how many were told
 * @throws TypeError for a kind nobody declared, or a link that leads elsewhere: mistakes of the caller
 */
export const notify = async (req: PayloadRequest, { kind: key, to, subject, organization, params = {}, link, dedupeKey }: Notification): Promise<number> => {
  const kind = kindOf(req.payload, key);
  if (!kind) throw new TypeError(`notify: no kind ${key}`);
  if (!isOwnPath(link)) throw new TypeError('notify: a link must be a path of ours');
  if (to.length === 0) return 0;
  const { mail, push } = setupOf(req.payload.config);
  const now = clock.now();
  const written = now.toISOString();
  const at = (way: Way, mode: 'now' | 'digest'): string => dueAt(now, { mode, quiet: quietOf(way), urgent: kind.urgent ?? false }).toISOString();
  const receivers = jsonOf([...new Set(to)]);
  const ways = (await waysOf(req, kind, receivers)).flatMap((way) =>
    way.mode === 'off' && !way.push ? [] : [{ ...way, due: at(way, way.mode === 'digest' ? 'digest' : 'now'), pushDue: at(way, 'now') }],
  );
  const [told] = await withTicket(req, `notifications.notify:${key}`, () =>
    query<{ count: number }>(
      req,
      sql`with made as (
            insert into notifications (user_id, kind, organization_id, subject_collection, subject_id, params, link, dedupe_key, created_at)
            select u.id, ${key}, ${organization ?? null}::uuid, ${subject?.collection ?? null}, ${subject?.id ?? null}, ${jsonOf(params)}::jsonb, ${link}, ${dedupeKey ?? null}, ${written}::timestamptz
            from jsonb_array_elements_text(${receivers}::jsonb) r(id) join users u on u.id = r.id::uuid and u.disabled_at is null
            on conflict (user_id, dedupe_key) where dedupe_key is not null do nothing
            returning id, user_id
          ), wanted as (
            select made.id, made.user_id, w.mode, w.mode = 'digest' as digest, w.due, w.push, w."pushDue"
            from made
            left join handbook.notification_preferences p on p.user_id = made.user_id and p.kind = ${key} and not ${kind.obligatory ?? false}
            left join handbook.notification_settings s on s.user_id = made.user_id
            join jsonb_to_recordset(${jsonOf(ways)}::jsonb) as w(mode text, push boolean, "from" int, "to" int, due timestamptz, "pushDue" timestamptz)
              on w.mode = coalesce(p.mail, ${kind.mail}) and w.push = coalesce(p.push, ${pushedByDefault(kind)}::boolean)
              and w."from" is not distinct from (case when s.user_id is null then ${DEFAULT_QUIET.from}::int else s.quiet_from end)
              and w."to" is not distinct from (case when s.user_id is null then ${DEFAULT_QUIET.to}::int else s.quiet_to end)
          ), mailed as (
            insert into handbook.notification_outbox (notification_id, user_id, kind, channel, digest, due_at, created_at)
            select wanted.id, wanted.user_id, ${key}, 'mail', wanted.digest, wanted.due, ${written}::timestamptz
            from wanted join users u on u.id = wanted.user_id and u.email is not null where ${mail} and wanted.mode <> 'off'
          ), pushed as (
            insert into handbook.notification_outbox (notification_id, user_id, kind, channel, due_at, created_at)
            select wanted.id, wanted.user_id, ${key}, 'push', wanted."pushDue", ${written}::timestamptz
            from wanted where ${push !== undefined} and wanted.push
              and exists (select 1 from handbook.push_devices d where d.user_id = wanted.user_id)
          )
          select count(*)::int as count from made`,
    ),
  );
  return told?.count ?? 0;
};
