import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { iso, type UsedRule } from '../data/meetingRow';
import type { LeftOut } from '../domain/count';
import type { MajorityKind } from '../domain/words';
import { sameTally, type Choice, type Decider, type Tally } from './outcome';

/** One open poll. What each chose, and the counts, are read once it is closed: nobody votes after the majority. */
export type Poll = {
  id: string; item: string | null; subject: string; majority: MajorityKind; decides: Decider; state: 'open' | 'closed';
  counted: number; /** The fewest that carry; null: no rule of the day says. */ least: number | null; rules: UsedRule[]; openedAt: string; closedAt: string | null;
  /** How many have voted. */
  cast: number; votes: Tally | null; hands: Tally | null; /** Both counts were taken and do not agree. */ differ: boolean; carried: boolean | null;
  /** By name: why somebody does not count (null: they do), and what they chose once it is closed. */
  roll: { name: string; leftOut: LeftOut | null; choice: Choice | null }[];
  /** The reader, where they are on the roll. */
  mine: { leftOut: LeftOut | null; choice: Choice | null } | null;
};

/** Open polls of a meeting, the first first, as `me` reads them. */
export const pollsOf = async (req: PayloadRequest, meeting: string, me: string | null): Promise<Poll[]> => {
  const rows = await query<Omit<Poll, 'differ'>>(
    req,
    sql`select p.id, p.item_id as item, p.subject, p.majority, p.decides, p.state, p.counted, p.least, p.rules, ${iso(sql`p.opened_at`)} as "openedAt", ${iso(sql`p.closed_at`)} as "closedAt",
          (select count(*)::int from handbook.poll_votes v where v.poll_id = p.id) as cast,
          case when p.agree is not null then json_build_object('agree', p.agree, 'disagree', p.disagree, 'other', p.other) end as votes,
          case when p.hands_agree is not null then json_build_object('agree', p.hands_agree, 'disagree', p.hands_disagree, 'other', p.hands_other) end as hands, p.carried,
          (select json_agg(json_build_object('name', m.full_name, 'leftOut', r.left_out, 'choice', case when p.state = 'closed' then v.choice end) order by r.left_out nulls first, m.name_key)
            from handbook.poll_rolls r join members m on m.id = r.member_id left join handbook.poll_votes v on v.poll_id = r.poll_id and v.member_id = r.member_id where r.poll_id = p.id) as roll,
          (select json_build_object('leftOut', r.left_out, 'choice', v.choice) from handbook.poll_rolls r left join handbook.poll_votes v on v.poll_id = r.poll_id and v.member_id = r.member_id
            where r.poll_id = p.id and r.member_id = ${me}::uuid) as mine
        from handbook.meeting_polls p where p.meeting_id = ${meeting}::uuid order by p.opened_at, p.id`,
  );
  return rows.map((row) => ({ ...row, differ: row.votes !== null && row.hands !== null && !sameTally(row.votes, row.hands) }));
};
