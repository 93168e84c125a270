import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import type { Judged, Seen, Thresholds } from '../domain/judge';

/** So much of an account's own history is looked at. */
const HISTORY = 100;

export type Unjudged = Judged & { id: string; user: string | null };
type Row = Omit<Unjudged, 'at' | 'past' | 'usedBefore'> & { at: Date; usedBefore: Date | null; past: { at: string; network: string; device: string }[] | null };

const seen = ({ at, network, device }: { at: string; network: string; device: string }): Seen => ({ at: new Date(at), network, device });

/**
 * The oldest sign-ins not yet judged, each with what its account did before, and held: two workers do not judge one twice. Every question goes by an
 * index, to one account or one network.
 */
export const unjudged = async (req: PayloadRequest, rule: Thresholds, most: number): Promise<Unjudged[]> => {
  const rows = await query<Row>(
    req,
    sql`with due as (select * from handbook.sign_ins where judged_at is null order by id limit ${most} for update skip locked),
        sprayed as (
          select n.network, (select count(distinct coalesce(f.user_id::text, f.name_digest)) from handbook.sign_ins f
            where f.outcome = 'failed' and f.network = n.network and f.at between n.last - make_interval(mins => ${rule.sprayMinutes}) and n.last)::integer as accounts
          from (select network, max(at) as last from due where outcome = 'failed' and network <> '' group by network) n)
        select d.id::text, d.user_id as "user", d.at, d.outcome, d.network, d.device, d.used_before as "usedBefore",
          coalesce(s.accounts, 0) as "accountsFailing", coalesce(f.failures, 0) as "failuresBefore", p.past
        from due d left join sprayed s on s.network = d.network and d.outcome = 'failed'
        left join lateral (select json_agg(json_build_object('at', h.at, 'network', h.network, 'device', h.device)) as past, max(h.at) as last
          from (select at, network, device from handbook.sign_ins where user_id = d.user_id and outcome = 'in' and id < d.id order by id desc limit ${HISTORY}) h) p on d.outcome = 'in'
        left join lateral (select count(*)::integer as failures from handbook.sign_ins e where e.user_id = d.user_id and e.outcome = 'failed' and e.id < d.id
          and e.at > greatest(d.at - make_interval(mins => ${rule.failureMinutes}), p.last)) f on d.outcome = 'in'
        order by d.id`,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at), usedBefore: row.usedBefore === null ? null : new Date(row.usedBefore), past: (row.past ?? []).map(seen) }));
};
