import { memberInvariants } from '../../../plugins/member-profiles/transfers/invariants';
import type { Rows } from '../sql';

/** Statements that must find nothing, whoever was killed when. */
const NOTHING: Readonly<Record<string, string>> = {
  'a case stands further than its decisions':
    `select id from approval_cases where state in ('approved', 'scheduled', 'published', 'withdrawn') and not handbook.case_approved(id)`,
  'a case in review has more stages decided than it says':
    `select c.id from approval_cases c where c.state = 'in-review' and c.stage::int <> (select count(distinct d.stage) from approval_decisions d where d.case_id = c.id and d.decision = 'approve' and d.hash = c.hash)`,
  'a live item has no case that says so':
    `select n.id from news n where n._status = 'published' and not exists (select 1 from approval_cases c where c.document_id = n.id::text and c.collection = 'news' and c.state = 'published')`,
  'a case says live and the item is not':
    `select c.id from approval_cases c join news n on n.id::text = c.document_id where c.collection = 'news' and c.state = 'published' and n._status is distinct from 'published'`,
  'a live item is not what was approved':
    `select n.id from news n join approval_cases c on c.document_id = n.id::text and c.collection = 'news' and c.state = 'published'
       where n.title is distinct from c.snapshot #>> '{content,title}' or n.summary is distinct from c.snapshot #>> '{content,summary}'
          or n.body is distinct from c.snapshot #> '{content,body}' or n.publication_hash is distinct from c.hash or n.publication_case is distinct from c.id::text
          or n.owner_id is distinct from c.owner_id or n.audience_id is distinct from c.audience_id`,
  'a withdrawn item left no tombstone, or stands live':
    `select c.id from approval_cases c where c.state = 'withdrawn' and not exists (select 1 from tombstones t where t.document_id = c.document_id)
       and not exists (select 1 from approval_cases later where later.document_id = c.document_id and later.state = 'published')`,
  'a step of a case without its event':
    `select d.id from approval_decisions d where not exists (select 1 from audit_events e where e.detail ->> 'case' = d.case_id::text and e.action = 'approval-cases.approve')`,
  'a news item has not exactly one newest version':
    `select n.id from news n where (select count(*) from _news_v v where v.parent_id = n.id and v.latest) <> 1`,
  'a version without its item': `select v.id from _news_v v where v.parent_id is null`,
  'an organisation whose period is missing or doubled':
    `select o.id from organizations o where (select count(*) from organization_periods p where p.organization_id = o.id and p.valid_to is null and p.superseded_at is null) <> 1`,
  'a member without an open membership':
    `select m.id from members m where handbook.belongs(m.status::text) and (select count(*) from memberships s where s.member_id = m.id and s.kind = 'official' and s.superseded_at is null and s.valid_to is null) <> 1`,
  'a key without the answer it stands for': `select key from handbook.idempotency_keys where response is null`,
  'an event outside the queue and the chain':
    `select e.id from audit_events e where not exists (select 1 from handbook.audit_seals s where s.event_id = e.id) and not exists (select 1 from handbook.audit_unsealed q where q.event_id = e.id)`,
  'an event sealed twice': `select event_id from handbook.audit_seals group by event_id having count(*) > 1`,
  'a chain with a gap': `select chain from handbook.audit_seals group by chain having count(*) <> max(seq) or min(seq) <> 1`,
  'a link that does not hold the one before':
    `select s.chain from handbook.audit_seals s join handbook.audit_seals b on b.chain = s.chain and b.seq = s.seq - 1 where s.prev_hash <> b.hash`,
  'a scheduled item published twice':
    `select detail ->> 'case' from audit_events where action = 'approval-cases.publish' group by 1 having count(*) > 1`,
  'somebody still holds a transaction open':
    `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%' and state_change < now() - interval '5 seconds'`,
  'a prepared transaction was left behind': `select gid from pg_prepared_xacts`,
};

/** What must be so after every restart. */
export const checkInvariants = async (rows: Rows): Promise<string[]> => {
  const complaints: string[] = [];
  // And what `handbook verify members` asks.
  const members = Object.fromEntries(memberInvariants.map(({ key, statement }) => [`members: ${key}`, statement]));
  for (const [what, statement] of Object.entries({ ...NOTHING, ...members })) {
    const found = await rows(statement);
    if (found.length > 0) complaints.push(`${what}: ${found.slice(0, 3).map((row) => String(Object.values(row)[0])).join(', ')}${found.length > 3 ? ` and ${found.length - 3} more` : ''}`);
  }
  return complaints;
};
