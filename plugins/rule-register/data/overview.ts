import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import type { Mark } from '../domain/marks';

/** One version as a screen shows it. Days are Vietnamese, `YYYY-MM-DD`; `validTo` is the first day it holds no longer. */
export type Version = { id: string; value: unknown; shown: string; source: string; validFrom: string; validTo: string | null; mark: Mark; note: string | null };

/** `next`: the confirmed version that begins first of those still to come. `versions`: all that were ever confirmed. */
export type Standing = { key: string; current: Version | null; next: Version | null; versions: number };

export type Proposal = Version & { key: string; name: string; before: string | null; /** What holds once it has ended; null where it has no end, or nothing would. */ after: string | null; proposedBy: string | null; proposedById: string | null; proposedAt: string };

const day = (at: SQL): SQL => sql`to_char(${at} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

const version = sql`json_build_object('id', r.id, 'value', r.value, 'shown', r.value_shown, 'source', r.source,
  'validFrom', ${day(sql`r.valid_from`)}, 'validTo', ${day(sql`r.valid_to`)}, 'mark', r.mark, 'note', r.note)`;

/** Of every key that has confirmed versions: what holds at an instant, what comes next, how many there were. */
export const standingRules = (req: PayloadRequest, at: Date): Promise<Standing[]> => {
  const now = sql`${at.toISOString()}::timestamptz`;
  return query<Standing>(
    req,
    sql`select r.key, (json_agg(${version}) filter (where r.state = 'confirmed' and r.valid_from <= ${now} and (r.valid_to is null or r.valid_to > ${now}))) -> 0 as current,
          (json_agg(${version} order by r.valid_from) filter (where r.state = 'confirmed' and r.valid_from > ${now})) -> 0 as next,
          count(*)::int as versions
        from rules r where r.state in ('confirmed', 'superseded') group by r.key`,
  );
};

/** What waits for a second person, each beside the value that would hold without it. */
export const waitingProposals = (req: PayloadRequest): Promise<Proposal[]> =>
  query<Proposal>(
    req,
    sql`select r.id, r.key, r.name, r.value, r.value_shown as shown, r.source, ${day(sql`r.valid_from`)} as "validFrom", ${day(sql`r.valid_to`)} as "validTo", r.mark, r.note,
          b.value_shown as before, a.value_shown as after, u.display_name as "proposedBy", r.proposed_by_id as "proposedById", to_json(r.proposed_at) #>> '{}' as "proposedAt"
        from rules r left join users u on u.id = r.proposed_by_id
        left join rules b on b.key = r.key and b.state = 'confirmed' and b.valid_from <= r.valid_from and (b.valid_to is null or b.valid_to > r.valid_from)
        left join rules a on a.key = r.key and a.state = 'confirmed' and a.valid_from <= r.valid_to and (a.valid_to is null or a.valid_to > r.valid_to)
        where r.state = 'proposed' order by r.proposed_at, r.id limit 200`,
  );

/** Every version of one rule, the newest first, those kept as superseded too. */
export const versionsOf = (req: PayloadRequest, key: string): Promise<(Version & { state: 'confirmed' | 'superseded' })[]> =>
  query(
    req,
    sql`select r.id, r.value, r.value_shown as shown, r.source, ${day(sql`r.valid_from`)} as "validFrom", ${day(sql`r.valid_to`)} as "validTo", r.mark, r.note, r.state
        from rules r where r.key = ${key} and r.state in ('confirmed', 'superseded') order by r.valid_from desc, r.proposed_at desc limit 200`,
  );
