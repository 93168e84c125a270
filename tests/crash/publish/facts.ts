import type { Rows } from '../sql';

/** One publication that was under way when the application was killed. */
export type Attempt = {
  /** What is being published: a first version, a new one over a live one, or one of an item that had been taken down. */
  kind: 'first' | 'revision' | 'again';
  case: string;
  hash: string;
  document: string;
  title: string;
  /** The case and title that were live, if any. */
  before: { case: string; title: string } | null;
  /** Position in the change log before it began. */
  mark: string;
};

/** What stands where, of everything a publication writes. */
export type Facts = {
  state: string;
  publishedAt: boolean;
  status: string;
  liveTitle: string;
  liveCase: string | null;
  liveHash: string | null;
  versions: number;
  events: number;
  changes: number;
  tombstones: number;
  unitTitles: string[];
  openContributions: number;
  closedContributions: number;
  stateBefore: string | null;
};

const STATEMENT = `select c.state, c.published_at is not null as "publishedAt", n._status as status, n.title as "liveTitle",
  n.publication_case as "liveCase", n.publication_hash as "liveHash",
  (select count(*)::int from _news_v v where v.parent_id = n.id and v.version_publication_case = c.id::text and v.version__status = 'published') as versions,
  (select count(*)::int from audit_events e where e.action = 'approval-cases.publish' and e.detail ->> 'case' = c.id::text and e.detail ->> 'hash' = c.hash) as events,
  (select count(*)::int from handbook.change_log l where l.collection = 'news' and l.document_id = n.id and l.n > $2) as changes,
  (select count(*)::int from tombstones t where t.collection = 'news' and t.document_id = n.id::text) as tombstones,
  (select coalesce(array_agg(u.title), '{}') from handbook.search_units u where u.collection = 'news' and u.document_id = n.id) as "unitTitles",
  (select count(*)::int from contributions k where k.collection = 'news' and k.document_id = n.id::text and k.closed_by_case is null) as "openContributions",
  (select count(*)::int from contributions k where k.collection = 'news' and k.document_id = n.id::text and k.closed_by_case = c.id::text) as "closedContributions",
  (select b.state from approval_cases b where b.id::text = $3) as "stateBefore"
from approval_cases c join news n on n.id::text = c.document_id where c.id = $1::uuid`;

export const factsOf = async (rows: Rows, attempt: Attempt): Promise<Facts> => {
  const [facts] = await rows<Facts>(STATEMENT, [attempt.case, attempt.mark, attempt.before?.case ?? null]);
  if (!facts) throw new Error(`case ${attempt.case} is gone`);
  return facts;
};
