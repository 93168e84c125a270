import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { latestFirst } from '../domain/periods';
import type { Opened } from './openHistory';

export type Belonged = { cell: string; name: string; kind: 'official' | 'temporary'; from: string; to: string | null; recordedAt: string };
export type Awarded = { years: number; on: string; decisionNumber: string; decidedOn: string };
export type Timeline = { entries: Opened[]; former: Opened[]; cells: Belonged[]; badges: Awarded[] };

/** Where a member belonged as it is known now, and the Party badges they were given, beside what is written in their history. */
export const timeline = async (req: PayloadRequest, member: string, versions: Opened[]): Promise<Timeline> => {
  const cells = await query<Belonged>(
    req,
    sql`select s.cell_id as cell, o.name, s.kind::text as kind, to_char(s.valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "from", to_char(s.valid_to at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "to",
          to_char(s.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
        from memberships s join organizations o on o.id = s.cell_id where s.member_id = ${member}::uuid and s.superseded_at is null and s.valid_to is distinct from s.valid_from`,
  );
  const badges = await query<Awarded>(
    req,
    sql`select years, to_char(award_day, 'YYYY-MM-DD') as "on", decision_number as "decisionNumber", to_char(decision_date, 'YYYY-MM-DD') as "decidedOn"
        from handbook.badge_awards where member_id = ${member}::uuid and voided_at is null order by award_day desc`,
  );
  return { entries: latestFirst(versions.filter(({ supersededAt }) => supersededAt === null)), former: versions.filter(({ supersededAt }) => supersededAt !== null), cells: latestFirst(cells), badges };
};
