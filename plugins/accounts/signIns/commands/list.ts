import { z } from 'zod';
import { defineCommand, plain, query, sql, type SQL } from '../../../kernel';
import type { Reason } from '../domain/judge';
import { administeredTops, inCare } from '../data/seenSignIns';
import type { How } from '../noteSignIn';
import { label, t } from '../translations';
import { whyText } from '../whyText';

/** A sign-in, or a failed try, as an administrator sees it. Instants are ISO. */
export type SeenSignIn = {
  id: string;
  at: string;
  /** Null: a name that nobody has. */
  account: { id: string; displayName: string; username: string; disabled: boolean; own: boolean } | null;
  outcome: 'in' | 'failed';
  how: How;
  howText: string;
  device: string;
  network: string;
  reasons: { kind: Reason['kind']; text: string }[];
  looked: { at: string; by: string; note: string } | null;
};

type Row = Omit<SeenSignIn, 'at' | 'howText' | 'reasons' | 'looked'> & { at: Date; reasons: Reason[]; lookedAt: Date | null; lookedBy: string | null; note: string | null };

const day = z.iso.date().optional();
/** `%`, `_` and `\` mean themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const SHOWN: Readonly<Record<'open' | 'unusual' | 'failed' | 'all', SQL>> = {
  open: sql`s.reasons <> '[]'::jsonb and s.looked_at is null`,
  unusual: sql`s.reasons <> '[]'::jsonb`,
  failed: sql`s.outcome = 'failed'`,
  all: sql`true`,
};

/** Sign-ins of the accounts one administers, the newest first; a page ends where the next begins, whatever comes in meanwhile. */
export const listSignIns = defineCommand({
  name: 'sign-ins.list',
  summary: label('command.list'),
  input: z.object({
    show: z.enum(['open', 'unusual', 'failed', 'all']).default('all'),
    q: z.string().trim().max(100).optional(),
    from: day,
    to: day,
    /** `next` of the page before. */
    before: z.string().regex(/^\d{1,18}$/).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  rest: { method: 'get', path: '/sign-ins' },
  kind: 'read',
  authorize: async ({ req }) => void (await administeredTops(req)),
  run: async ({ req }, { show, q, from, to, before, limit }): Promise<{ signIns: SeenSignIn[]; next: string | null }> => {
    const { power, tops } = await administeredTops(req);
    const named = q ? sql` and (handbook.plain(u.display_name) like ${`%${literal(plain(q))}%`} or u.username like ${`%${literal(q.toLowerCase())}%`})` : sql``;
    const since = from ? sql` and s.at >= ${`${from}T00:00:00+07:00`}::timestamptz` : sql``;
    const until = to ? sql` and s.at < ${`${to}T00:00:00+07:00`}::timestamptz + interval '1 day'` : sql``;
    const older = before ? sql` and s.id < ${before}::bigint` : sql``;
    const rows = await query<Row>(
      req,
      sql`select s.id::text, s.at, s.outcome, s.how, s.device, s.network, s.reasons, s.looked_at as "lookedAt", l.display_name as "lookedBy", s.look_note as note,
            case when u.id is null then null else json_build_object('id', u.id, 'displayName', u.display_name, 'username', u.username, 'disabled', u.disabled_at is not null, 'own', u.id = ${power.user}::uuid) end as account
          from handbook.sign_ins s left join users u on u.id = s.user_id left join users l on l.id = s.looked_by
          where ${inCare(power, tops)} and ${SHOWN[show]}${named}${since}${until}${older} order by s.id desc limit ${limit + 1}`,
    );
    const page = rows.slice(0, limit);
    return {
      signIns: page.map(({ lookedAt, lookedBy, note, ...row }) => ({
        ...row,
        at: new Date(row.at).toISOString(),
        howText: t(req, `how.${row.how}`),
        reasons: row.reasons.map((reason) => ({ kind: reason.kind, text: whyText(req, reason) })),
        looked: lookedAt === null ? null : { at: new Date(lookedAt).toISOString(), by: lookedBy ?? '', note: note ?? '' },
      })),
      next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  },
});
