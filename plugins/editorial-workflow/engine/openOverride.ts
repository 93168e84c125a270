import type { PayloadRequest } from 'payload';
import { holdsOver, powerOf } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { workflowFail } from '../errors';
import type { CaseRow } from './caseRow';
import { excludedFrom } from './deciding';

export type OpenOverride = { id: string; by: string; reason: string; at: string };

/** The override asked for on the present stage and hash, which no second person has confirmed yet. */
export const openOverride = async (req: PayloadRequest, row: CaseRow): Promise<OpenOverride | undefined> => {
  const [asked] = await query<OpenOverride>(
    req,
    sql`select id, requested_by_id as by, reason, requested_at as at from approval_overrides
        where case_id = ${row.id}::uuid and hash = ${row.hash} and stage = ${row.stage} and confirmed_at is null`,
  );
  return asked;
};

/** May this person be the second one? Throws why not. */
export const assertSecondPerson = async (req: PayloadRequest, row: CaseRow, asked: Pick<OpenOverride, 'by'>): Promise<void> => {
  const user = String(req.user?.id);
  const entitled = holdsOver(await powerOf(req), ['editorial-reviewer', 'editorial-approver', 'organization-admin'], row.ownerPath);
  if (!entitled || user === asked.by || (await excludedFrom(req, row)).has(user)) throw workflowFail(req, 'case.override-second');
};
