import type { SqlDoors } from '../../support/database/sqlDoors';

const COUNTS: Record<string, string> = {
  'roots of the tree': 'select 1 - count(*) as wrong from organizations where parent_id is null',
  'organisations off their parent\'s path': `select count(*) as wrong from organizations o join organizations p on p.id = o.parent_id where o.path not like p.path || '_____/'`,
  'live news without an approved case': `select count(*) as wrong from news n where n._status = 'published' and not exists (select 1 from approval_cases c where c.document_id = n.id::text and c.state in ('published', 'scheduled', 'approved', 'replaced'))`,
  'live documents without an approved case': `select count(*) as wrong from documents n where n._status = 'published' and not exists (select 1 from approval_cases c where c.document_id = n.id::text and c.state in ('published', 'scheduled', 'approved', 'replaced'))`,
  'published cases with fewer than two decisions': `select count(*) as wrong from approval_cases c where c.state = 'published' and (select count(distinct decider_id) from approval_decisions d where d.case_id = c.id and d.decision = 'approve') < 2`,
  'people who decided on what they wrote': `select count(*) as wrong from approval_decisions d join approval_cases c on c.id = d.case_id where d.decider_id = c.submitted_by_id and d.decision = 'approve' and not exists (select 1 from approval_overrides o where o.case_id = c.id)`,
  'system administrators nobody made': `select count(*) - 1 as wrong from mandates where role = 'system-admin' and (granted_by_id is null or granted_by_id not in (select user_id from mandates where role = 'system-admin'))`,
  'second current administrators of one organisation': `select count(*) as wrong from (select organization_id from mandates where role = 'organization-admin' and (valid_to is null or valid_to > now()) and valid_from <= now() group by 1 having count(*) > 1) x`,
  'media whose name is not ours': `select count(*) as wrong from media where filename !~ '^[0-9a-f]{32}-[0-9a-f]{8}\\.'`,
  'items off their owner\'s path': `select count(*) as wrong from news n join organizations o on o.id = n.owner_id where n.owner_path <> o.path`,
};

/** What is no longer as it must be, by name; empty when all is. */
export const brokenInvariants = async (ownerSql: SqlDoors['ownerSql']): Promise<string[]> => {
  const broken: string[] = [];
  for (const [name, sql] of Object.entries(COUNTS)) {
    const [row] = await ownerSql<{ wrong: string }>(sql);
    if (Number(row?.wrong) !== 0) broken.push(`${name}: ${row?.wrong}`);
  }
  return broken;
};
