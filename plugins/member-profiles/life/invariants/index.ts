import type { Invariant } from '../../../kernel';
import { en } from '../translations/invariants.en';
import { vi } from '../translations/invariants.vi';

type Key = keyof typeof vi;

const invariant = (key: Key, statement: string): Invariant => ({ area: 'members', key, says: { vi: vi[key], en: en[key] }, statement });

/** What must be so of admissions and endings, whatever happened. Of rows that these machines made: what was imported or entered before has no steps here. */
export const lifeInvariants: readonly Invariant[] = [
  invariant('life-step-missing', `
    select a.id from handbook.admissions a left join lateral (select s.state from handbook.life_steps s where s.admission_id = a.id order by s.id desc limit 1) last on true where last.state is distinct from a.state
    union all
    select e.id from handbook.endings e left join lateral (select s.state from handbook.life_steps s where s.ending_id = e.id order by s.id desc limit 1) last on true where last.state is distinct from e.state`),
  invariant('probation-without-decision', `
    select a.id from handbook.admissions a where a.member_id is not null
      and (a.ceremony_on is null or (not a.entered and (a.decision_number is null or a.decision_date is null or not exists (select 1 from handbook.life_steps s where s.admission_id = a.id and s.step = 'ceremony'))))`),
  invariant('probation-status', `select a.id from handbook.admissions a join members m on m.id = a.member_id where a.closed_at is null and m.status <> 'probationary'`),
  invariant('confirmed-status', `select a.id from handbook.admissions a join members m on m.id = a.member_id where a.state = 'confirmed' and m.official_on is null`),
  invariant('ended-without-trace', `
    select e.id from handbook.endings e where e.state = 'decided' and not exists (select 1 from handbook.member_statuses h where h.member_id = e.member_id and h.status = e.status_after
      and h.valid_from = (e.effective_on::timestamp at time zone 'Asia/Ho_Chi_Minh'))
    union all
    select a.id from handbook.admissions a where a.state = 'struck-off' and not exists (select 1 from handbook.member_statuses h where h.member_id = a.member_id and h.status = 'removed')`),
  invariant('gone-against-decision', `
    select m.id from members m join lateral (select e.status_after, e.closed_at from handbook.endings e where e.member_id = m.id and e.state = 'decided' order by e.closed_at desc, e.id desc limit 1) last on true
    where m.status in ('removed', 'expelled', 'died') and last.status_after <> m.status::text
      and not exists (select 1 from handbook.admissions a where a.member_id = m.id and a.state = 'struck-off' and a.closed_at >= last.closed_at)`),
  invariant('open-of-gone', `
    select a.id from handbook.admissions a join members m on m.id = a.member_id where a.closed_at is null and not handbook.belongs(m.status)
    union all select e.id from handbook.endings e join members m on m.id = e.member_id where e.closed_at is null and e.kind <> 'restoration' and not handbook.belongs(m.status)`),
  invariant('decided-by-themself', `
    select e.id from handbook.endings e where e.kind <> 'death' and e.decided_by is not null and e.decided_by = e.proposed_by
    union all select a.id from handbook.admissions a where a.decided_by is not null and a.decided_by = a.brought_by`),
];
