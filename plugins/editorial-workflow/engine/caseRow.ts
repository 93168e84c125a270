import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import type { Stage } from '../domain/definition';
import type { UsedRule } from '../clocks/deadlineFor';
import type { ExpiryChoice } from '../domain/expiry';
import type { Snapshot } from '../domain/snapshot';
import type { CaseState } from '../domain/states';

/** A case as the commands use it. Ids are UUIDs, times ISO 8601 UTC. */
export type CaseRow = {
  id: string;
  collection: string;
  document: string;
  title: string;
  owner: string;
  ownerPath: string;
  audience: string;
  stages: Stage[];
  state: CaseState;
  stage: number;
  /** Whose board decides the present stage. */
  decidingOrganization: string | null;
  hash: string;
  baseHash: string | null;
  contributors: string[];
  submittedBy: string;
  submittedAt: string;
  claimedBy: string | null;
  claimedAt: string | null;
  scheduledFor: string | null;
  scheduledBy: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
  /** Kind of its clock, what it is counted from, until when it must be published; null without a clock. */
  dueKind: string | null;
  countedFrom: string | null;
  dueAt: string | null;
  dueRules: UsedRule[] | null;
  /** Until when it is live, and what its publication says of it. */
  expiresAt: string | null;
  expirySetBy: string | null;
  expiryChoice: ExpiryChoice | null;
  supersededBy: string | null;
  reason: string | null;
  note: string | null;
  revision: number;
};

const columns = sql`id, collection, document_id as document, title, owner_id as owner, owner_path as "ownerPath",
  audience_id as audience, stages, state, stage::int as stage,
  deciding_organization_id as "decidingOrganization", hash, base_hash as "baseHash", contributors,
  submitted_by_id as "submittedBy", submitted_at as "submittedAt", claimed_by_id as "claimedBy", claimed_at as "claimedAt",
  scheduled_for as "scheduledFor", scheduled_by_id as "scheduledBy", published_by_id as "publishedBy",
  published_at as "publishedAt", due_kind as "dueKind", counted_from_at as "countedFrom", due_at as "dueAt", due_rules as "dueRules",
  expires_at as "expiresAt", expiry_set_by_id as "expirySetBy", expiry_choice as "expiryChoice", superseded_by_id as "supersededBy", reason, note, revision::int as revision`;

/** One case; with `lock` nobody else decides on it until this transaction ends. */
export const findCase = async (req: PayloadRequest, id: string, lock = false): Promise<CaseRow | undefined> => {
  const [row] = await query<CaseRow>(req, sql`select ${columns} from approval_cases where id = ${id}::uuid ${lock ? sql`for update` : sql``}`);
  return row;
};

export const findCases = (req: PayloadRequest, ids: readonly string[]): Promise<CaseRow[]> =>
  query<CaseRow>(req, sql`select ${columns} from approval_cases where id = any(${uuidArray(ids)})`);

export const findOpenCase = async (req: PayloadRequest, collection: string, document: string, lock = false): Promise<CaseRow | undefined> => {
  const [row] = await query<CaseRow>(
    req,
    sql`select ${columns} from approval_cases
        where collection = ${collection} and document_id = ${document} and state in ('in-review', 'approved', 'scheduled') ${lock ? sql`for update` : sql``}`,
  );
  return row;
};

export const findCasesOf = (req: PayloadRequest, collection: string, document: string): Promise<CaseRow[]> =>
  query<CaseRow>(
    req,
    sql`select ${columns} from approval_cases where collection = ${collection} and document_id = ${document} order by submitted_at desc`,
  );

/** The frozen content of a case; left out of `CaseRow` because it is large. */
export const snapshotOf = async (req: PayloadRequest, id: string): Promise<Snapshot> => {
  const [row] = await query<{ snapshot: Snapshot }>(req, sql`select snapshot from approval_cases where id = ${id}::uuid`);
  if (!row) throw new TypeError('no such case');
  return row.snapshot;
};

/** Changes a case that this transaction has locked. The ticket must be set. */
export const updateCase = async (req: PayloadRequest, id: string, changes: SQL): Promise<void> => {
  await query(req, sql`update approval_cases set ${changes}, revision = revision + 1, updated_at = now() where id = ${id}::uuid`);
};
