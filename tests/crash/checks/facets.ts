import type { Kind } from '../journal';

/**
 * What one write leaves in the database, part by part: each statement answers, for the marks of `$1`, how many rows
 * bear that mark. Whole is: one of each. Absent is: none of any.
 */
export const facets: Readonly<Record<Kind, readonly string[]>> = {
  'news.create': [
    `select title as mark, count(*)::int as n from news where title = any($1) group by 1`,
    `select version_title as mark, count(*)::int as n from _news_v where version_title = any($1) and latest group by 1`,
    `select n.title as mark, count(*)::int as n from handbook.change_log l join news n on n.id = l.document_id
       where l.collection = 'news' and l.kind = 'insert' and n.title = any($1) group by 1`,
    `select n.title as mark, count(*)::int as n from contributions c join news n on n.id::text = c.document_id where n.title = any($1) group by 1`,
  ],
  'news.edit': [`select version_summary as mark, count(*)::int as n from _news_v where version_summary = any($1) group by 1`],
  'media.create': [`select alt as mark, count(*)::int as n from media where alt = any($1) and sha256 is not null and filename is not null group by 1`],
  'case.submit': [
    `select document_id as mark, count(*)::int as n from approval_cases where document_id = any($1) group by 1`,
    `select document_id as mark, count(*)::int as n from audit_events where action = 'approval-cases.submit' and document_id = any($1) group by 1`,
  ],
  'case.approve': [
    `select case_id::text || ':' || stage::int as mark, count(*)::int as n from approval_decisions
       where decision = 'approve' and case_id::text || ':' || stage::int = any($1) group by 1`,
    `select (detail ->> 'case') || ':' || (detail ->> 'stage') as mark, count(*)::int as n from audit_events
       where action = 'approval-cases.approve' and (detail ->> 'case') || ':' || (detail ->> 'stage') = any($1) group by 1`,
  ],
  'case.publish': [
    `select id::text as mark, count(*)::int as n from approval_cases where id::text = any($1) and published_at is not null and state in ('published', 'withdrawn') group by 1`,
    `select detail ->> 'case' as mark, count(*)::int as n from audit_events where action = 'approval-cases.publish' and detail ->> 'case' = any($1) group by 1`,
    `select c.id::text as mark, count(distinct v.version_publication_hash)::int as n from approval_cases c join _news_v v on v.parent_id::text = c.document_id
       where v.version_publication_case = c.id::text and c.id::text = any($1) group by 1`,
  ],
  'case.schedule': [
    `select detail ->> 'case' as mark, count(*)::int as n from audit_events where action = 'approval-cases.schedule' and detail ->> 'case' = any($1) group by 1`,
    `select id::text as mark, count(*)::int as n from approval_cases where id::text = any($1) and scheduled_by_id is not null group by 1`,
  ],
  'case.withdraw': [
    `select id::text as mark, count(*)::int as n from approval_cases where id::text = any($1) and state = 'withdrawn' group by 1`,
    `select detail ->> 'case' as mark, count(*)::int as n from audit_events where action = 'approval-cases.withdraw' and detail ->> 'case' = any($1) group by 1`,
    `select c.id::text as mark, count(*)::int as n from tombstones t join approval_cases c on c.document_id = t.document_id where c.id::text = any($1) group by 1`,
  ],
  'organizations.create': [
    // A later change of name closes the first period by a row that replaces it.
    `select p.name as mark, count(distinct o.id)::int as n from organization_periods p join organizations o on o.id = p.organization_id
       where p.change = 'create' and p.name = any($1) group by 1`,
    `select p.name as mark, count(distinct e.id)::int as n from audit_events e join organization_periods p on p.organization_id::text = e.document_id and p.change = 'create'
       where e.action = 'organizations.create' and p.name = any($1) group by 1`,
  ],
  'organizations.rename': [
    `select name as mark, count(*)::int as n from organizations where name = any($1) group by 1`,
    `select name as mark, count(*)::int as n from organization_periods where change = 'rename' and name = any($1) group by 1`,
    `select detail -> 'name' ->> 'after' as mark, count(*)::int as n from audit_events where action = 'organizations.rename' and detail -> 'name' ->> 'after' = any($1) group by 1`,
  ],
  'mandates.grant': [
    `select decision_number as mark, count(*)::int as n from mandates where decision_number = any($1) group by 1`,
    `select m.decision_number as mark, count(*)::int as n from audit_events e join mandates m on m.id::text = e.document_id
       where e.action = 'mandates.grant' and m.decision_number = any($1) group by 1`,
  ],
  'mandates.revoke': [
    `select id::text as mark, count(*)::int as n from mandates where id::text = any($1) and valid_to is not null group by 1`,
    `select document_id as mark, count(*)::int as n from audit_events where action = 'mandates.revoke' and document_id = any($1) group by 1`,
  ],
  'members.create': [
    `select full_name as mark, count(*)::int as n from members where full_name = any($1) group by 1`,
    `select m.full_name as mark, count(*)::int as n from memberships s join members m on m.id = s.member_id
       where m.full_name = any($1) and s.kind = 'official' and s.superseded_at is null and s.valid_to is null group by 1`,
    `select m.full_name as mark, count(*)::int as n from audit_events e join members m on m.id::text = e.document_id
       where e.action = 'members.create' and m.full_name = any($1) group by 1`,
  ],
  'members.set-status': [
    `select id::text as mark, count(*)::int as n from members where id::text = any($1) and status = 'official' group by 1`,
    `select document_id as mark, count(*)::int as n from audit_events where action = 'members.set-status' and document_id = any($1) group by 1`,
  ],
  'transfers.prepare': [
    `select reason as mark, count(*)::int as n from transfers where reason = any($1) group by 1`,
    `select reason as mark, count(*)::int as n from handbook.transfer_steps where step = 'prepare' and reason = any($1) group by 1`,
    `select detail ->> 'reason' as mark, count(*)::int as n from audit_events where action = 'transfers.prepare' and detail ->> 'reason' = any($1) group by 1`,
  ],
  'transfers.send': [
    `select id::text as mark, count(*)::int as n from transfers where id::text = any($1) and sent_at is not null and paper_number is not null group by 1`,
    `select transfer_id::text as mark, count(*)::int as n from handbook.transfer_steps where step = 'send' and transfer_id::text = any($1) group by 1`,
    // One event in the chain of each side.
    `select document_id as mark, count(distinct organization_id)::int - 1 as n from audit_events where action = 'transfers.send' and document_id = any($1) group by 1`,
  ],
  'transfers.accept': [
    `select id::text as mark, count(*)::int as n from transfers where id::text = any($1) and state = 'received' group by 1`,
    `select transfer_id::text as mark, count(*)::int as n from handbook.transfer_steps where step = 'accept' and transfer_id::text = any($1) group by 1`,
    `select t.id::text as mark, count(*)::int as n from transfers t join members m on m.id = t.member_id and m.cell_id = t.cell_id
       join memberships s on s.member_id = m.id and s.cell_id = t.cell_id and s.superseded_at is null and s.valid_to is null where t.id::text = any($1) group by 1`,
    `select document_id as mark, count(distinct organization_id)::int - 2 as n from audit_events where action = 'transfers.accept' and document_id = any($1) group by 1`,
  ],
};
