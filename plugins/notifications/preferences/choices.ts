import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { DEFAULT_QUIET, type MailMode, type Quiet } from '../domain/schedule';

/** What a person chose. Kinds that are not named keep their default. */
export type Choices = { kinds: Readonly<Record<string, MailMode>>; pushes: Readonly<Record<string, boolean>>; quiet: Quiet };

type Row = { kinds: Record<string, MailMode>; pushes: Record<string, boolean>; set: boolean; from: number | null; to: number | null };

export const choicesOf = async (req: PayloadRequest, user: string): Promise<Choices> => {
  const [row] = await query<Row>(
    req,
    sql`select coalesce((select jsonb_object_agg(kind, mail) from handbook.notification_preferences where user_id = ${user}::uuid and mail is not null), '{}'::jsonb) as kinds,
          coalesce((select jsonb_object_agg(kind, push) from handbook.notification_preferences where user_id = ${user}::uuid and push is not null), '{}'::jsonb) as pushes,
          s.user_id is not null as set, s.quiet_from::int as "from", s.quiet_to::int as "to"
        from (select ${user}::uuid as id) u left join handbook.notification_settings s on s.user_id = u.id`,
  );
  if (!row?.set) return { kinds: row?.kinds ?? {}, pushes: row?.pushes ?? {}, quiet: DEFAULT_QUIET };
  return { kinds: row.kinds, pushes: row.pushes, quiet: row.from === null || row.to === null ? null : { from: row.from, to: row.to } };
};
