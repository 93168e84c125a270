import type { Invariant } from '../../kernel';
import { en } from './translations/invariants.en';
import { vi } from './translations/invariants.vi';

type Key = keyof typeof vi;

const invariant = (key: Key, statement: string): Invariant => ({ area: 'members', key, says: { vi: vi[key], en: en[key] }, statement });

/** What must be so of periods and papers, whatever happened. */
export const historyInvariants: readonly Invariant[] = [
  invariant('history-two', 'select member_id as id from handbook.member_history where superseded_at is null group by member_id, entry_id having count(*) > 1'),
  invariant('history-other', 'select min(member_id::text)::uuid as id from handbook.member_history group by entry_id having count(distinct member_id) > 1 or count(distinct kind) > 1'),
  invariant('history-backwards', 'select member_id as id from handbook.member_history where superseded_at < recorded_at or valid_to <= valid_from'),
  invariant('history-replaced', `
    select h.member_id as id from handbook.member_history h left join handbook.member_history n on n.id = h.replaced_by
    where h.replaced_by is not null and (n.id is null or n.entry_id <> h.entry_id or n.recorded_at > h.superseded_at)`),
  invariant('history-before-birth', `
    select h.member_id as id from handbook.member_history h join members m on m.id = h.member_id
    where h.superseded_at is null and m.born_on is not null and h.valid_from < (m.born_on at time zone 'Asia/Ho_Chi_Minh')::date`),
  invariant('dossier-two', 'select member_id as id from handbook.dossier_items where superseded_at is null group by member_id, paper, year having count(*) > 1'),
  invariant('dossier-file-without-paper', `
    select f.member_id as id from handbook.dossier_files f where f.voided_at is null
      and not exists (select 1 from handbook.dossier_items i where i.member_id = f.member_id and i.paper = f.paper and i.year = f.year and i.superseded_at is null and i.state = 'present')`),
];
