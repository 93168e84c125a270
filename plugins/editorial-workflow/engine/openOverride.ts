import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { workflowFail } from '../errors';
import type { CaseRow } from './caseRow';
import { excludedFrom, stageNow, voices } from './deciding';
import { decisionsOf } from './decisions';
import { routeInWords } from './names';
import { chainHolders, heldInPerson, stageHolders } from './routing';

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

/** Has this person a voice in the case already: as decider, as principal of one, as second person? Nobody counts twice, by whatever door. */
const hasVoice = async (req: PayloadRequest, row: CaseRow, user: string): Promise<boolean> =>
  (await decisionsOf(req, row.id)).some((decision) => decision.hash === row.hash && voices(decision).includes(user));

/**
 * Where this person would decide the present stage if they had not written: among those deciders are taken of, in their own
 * right. Who handed over, or is away, asks for nothing either.
 */
export const overridePlace = async (req: PayloadRequest, row: CaseRow, user: string): Promise<string | undefined> => {
  const stage = row.stages[row.stage];
  return stage && heldInPerson(await stageHolders(req, stage.role, row.ownerPath, await excludedFrom(req, row)), user)?.organization;
};

/** May this person ask for an override? Throws why not. */
export const assertMayOverride = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  const user = String(req.user?.id);
  if (!(await overridePlace(req, row, user))) {
    const { route } = await stageNow(req, row, row.stage);
    throw workflowFail(req, 'case.not-decider', { stage: row.stages[row.stage]?.name ?? '', who: await routeInWords(req, route) });
  }
  if (!(await excludedFrom(req, row)).has(user)) throw workflowFail(req, 'case.override-needless');
  if (await hasVoice(req, row, user)) throw workflowFail(req, 'case.already-decided');
  if (await openOverride(req, row)) throw workflowFail(req, 'case.override-open');
};

const SECONDS = ['editorial-reviewer', 'editorial-approver', 'organization-admin'] as const;

/** May this person be the second one? Throws why not. */
export const assertSecondPerson = async (req: PayloadRequest, row: CaseRow, asked: Pick<OpenOverride, 'by'>): Promise<void> => {
  const user = String(req.user?.id);
  const barred = user === asked.by || (await excludedFrom(req, row)).has(user);
  if (!barred && (await hasVoice(req, row, user))) throw workflowFail(req, 'case.already-decided');
  for (const role of barred ? [] : SECONDS) if (heldInPerson(await chainHolders(req, row.ownerPath, role), user)) return;
  throw workflowFail(req, 'case.override-second');
};
