import type { Invariant } from '../../../kernel';
import { en } from '../translations/invariants.en';
import { vi } from '../translations/invariants.vi';

type Key = keyof typeof vi;

const invariant = (key: Key, statement: string): Invariant => ({ area: 'members', key, says: { vi: vi[key], en: en[key] }, statement });

const BELIEVED = 'superseded_at is null';
const OPEN = `kind = 'official' and ${BELIEVED} and valid_to is null`;
/** In one pass, not each row against the others: right after a large import the planner knows nothing of the table yet. */
const overlapping = (kind: string): string => `
  select distinct id from (
    select s.member_id as id, s.valid_from,
      max(coalesce(s.valid_to, 'infinity')) over (partition by s.member_id order by s.valid_from, s.valid_to rows between unbounded preceding and 1 preceding) as reached
    from memberships s where s.kind = '${kind}' and s.superseded_at is null and s.valid_to is distinct from s.valid_from) p
  where reached > valid_from`;

/** What must be so of members, their memberships and their transfers, whatever happened (docs/operations.md). */
export const memberInvariants: readonly Invariant[] = [
  invariant('two-cells', overlapping('official')),
  invariant('two-stays', overlapping('temporary')),
  invariant('no-cell', `select m.id from members m where handbook.belongs(m.status) and not exists (select 1 from memberships s where s.member_id = m.id and s.${OPEN.replaceAll(' and ', ' and s.')})`),
  invariant('left-in-cell', `select m.id from members m join memberships s on s.member_id = m.id and s.${OPEN.replaceAll(' and ', ' and s.')} where not handbook.belongs(m.status)`),
  invariant('other-cell', `select m.id from members m join memberships s on s.member_id = m.id and s.${OPEN.replaceAll(' and ', ' and s.')} where s.cell_id <> m.cell_id or s.valid_from <> m.cell_since`),
  // From the first day on, the periods of a member who belongs lie one against the other, unless they left and came back.
  invariant('gap', `
    select distinct id from (
      select s.member_id as id, s.valid_from, lag(s.valid_to) over (partition by s.member_id order by s.valid_from, s.valid_to) as before
      from memberships s where s.kind = 'official' and s.superseded_at is null and s.valid_to is distinct from s.valid_from) p
    where before is not null and valid_from > before
      and not exists (select 1 from handbook.member_statuses h where h.member_id = p.id and not handbook.belongs(h.status))`),
  invariant('guest-at-home', `
    select distinct g.member_id as id from memberships g join memberships s on s.member_id = g.member_id and s.kind = 'official' and s.superseded_at is null
      and s.cell_id = g.cell_id and tstzrange(s.valid_from, s.valid_to) && tstzrange(g.valid_from, g.valid_to)
    where g.kind = 'temporary' and g.superseded_at is null`),
  invariant('guest-left', `
    select distinct m.id from members m join memberships g on g.member_id = m.id and g.kind = 'temporary' and g.superseded_at is null and g.valid_to > now()
    where not handbook.belongs(m.status)`),
  invariant('superseded-nothing', `
    select s.member_id as id from memberships s where s.superseded_at is not null
      and not exists (select 1 from memberships b where b.member_id = s.member_id and b.kind = s.kind and b.recorded_at >= s.superseded_at and b.valid_from <= s.valid_from)`),
  invariant('known-backwards', 'select member_id as id from memberships where superseded_at < recorded_at or valid_to < valid_from'),
  invariant('not-a-cell', `select s.member_id as id from memberships s join organizations o on o.id = s.cell_id where o.form <> 'cell' and s.${BELIEVED} and s.valid_to is null`),
  invariant('outside-life', `
    select distinct s.member_id as id from memberships s join organizations o on o.id = s.cell_id
    where s.superseded_at is null and s.valid_to is distinct from s.valid_from and (s.valid_from < o.valid_from or (o.valid_to is not null and (s.valid_to is null or s.valid_to > o.valid_to)))`),
  invariant('path', `
    select m.id from members m join organizations o on o.id = m.cell_id where m.cell_path is distinct from o.path
    union all select s.id from memberships s join organizations o on o.id = s.cell_id where s.cell_path is distinct from o.path
    union all select t.id from transfers t left join organizations o on o.id = t.origin_id left join organizations d on d.id = t.destination_id left join organizations c on c.id = t.cell_id
      where t.origin_path is distinct from o.path or t.destination_path is distinct from d.path or t.cell_path is distinct from c.path`),
  invariant('open-transfers', `select member_id as id from transfers where state in ('prepared', 'sent', 'returned') group by member_id having count(*) > 1`),
  invariant('open-left', `select t.id from transfers t join members m on m.id = t.member_id where t.state in ('prepared', 'sent', 'returned') and not handbook.belongs(m.status)`),
  invariant('counted-elsewhere', `select t.id from transfers t join members m on m.id = t.member_id where t.state in ('prepared', 'sent', 'returned') and t.origin_id is not null and m.cell_id <> t.origin_id`),
  invariant('received-nowhere', `
    select t.id from transfers t where t.state = 'received' and t.cell_id is not null
      and not exists (select 1 from memberships s where s.member_id = t.member_id and s.valid_from = t.effective_on
        and s.kind = (case t.kind when 'temporary' then 'temporary' else 'official' end)::enum_memberships_kind)`),
  invariant('step-missing', `
    select t.id from transfers t left join lateral (select s.state from handbook.transfer_steps s where s.transfer_id = t.id order by s.id desc limit 1) last on true
    where last.state is distinct from t.state::text`),
  invariant('status-unknown', `
    select m.id from members m left join lateral (select h.status from handbook.member_statuses h where h.member_id = m.id order by h.recorded_at desc, h.valid_from desc limit 1) last on true
    where last.status is not null and last.status <> m.status::text`),
];
