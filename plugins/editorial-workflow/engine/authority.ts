import type { PayloadRequest } from 'payload';
import { ADMINS, BOARD, heldAt, holdsAt, holdsOver, powerOf, WRITERS } from '../../hierarchical-access';
import { clock, type HandbookError } from '../../kernel';
import { principalOf } from '../delegation/domain/standIn';
import { unspoken } from '../delegation/stead';
import { CELL_LEADERS, CELL_ROLE } from '../domain/definition';
import { OPEN_STATES } from '../domain/states';
import { workflowFail } from '../errors';
import { mayDecideNow } from '../fields/domain/firstAsked';
import { assertFieldTurn, fieldTurn } from '../fields/fieldTurn';
import { t } from '../translations';
import type { CaseRow } from './caseRow';
import { decisionsOf } from './decisions';
import { askedPlaces, excludedFrom, openStages, stageNow, voices, type StageNow } from './deciding';
import { routeInWords, userNames } from './names';
import { chainHolders, routePublisher } from './routing';

/** Hours after which a claim no longer keeps others out. */
export const CLAIM_HOURS = 4;

const me = (req: PayloadRequest): string => String(req.user?.id ?? '');
const stateError = (req: PayloadRequest, row: CaseRow): HandbookError =>
  workflowFail(req, 'case.state', { state: t(req, `state.${row.state}`) }, { state: row.state, stage: row.stage, hash: row.hash });

/**
 * May this person read the unpublished text? Its owner's board and administration; the board its case came up to; and, while
 * that is open, whoever holds the role of one of its stages there (a committee's secretary, who writes nowhere). A board above
 * is no reader of a draft that never came to it: no unpublished text leaves its board (1048).
 */
export const maySeeDraft = async (req: PayloadRequest, document: Pick<CaseRow, 'owner' | 'ownerPath'>, row: CaseRow | undefined): Promise<boolean> => {
  const power = await powerOf(req);
  if (heldAt(power, WRITERS).includes(document.owner) || holdsOver(power, ADMINS, document.ownerPath)) return true;
  if (!row) return false;
  const places = heldAt(power, OPEN_STATES.includes(row.state) ? [...BOARD, ...row.stages.map(({ role }) => role)] : BOARD);
  if (places.length === 0) return false;
  if (row.decidingOrganization && places.includes(row.decidingOrganization)) return true;
  // Beside the one whose queue it is in: advice and decision may be asked of two places at once.
  return openStages(row).length > 1 && (await askedPlaces(req, row)).some((place) => places.includes(place));
};

/**
 * May this person know of the case at all? Others get 404. Beside those who read its text: deciders above, who stand in,
 * confirm an override or take live content down; and holders of its stages' roles, whose part in it may be over.
 */
export const maySeeCase = async (req: PayloadRequest, row: CaseRow): Promise<boolean> =>
  holdsOver(await powerOf(req), ['editorial-reviewer', 'editorial-approver', ...row.stages.map(({ role }) => role)], row.ownerPath) || maySeeDraft(req, row, row);

/** Throws 404 unless the case exists and may be seen. */
export const seen = async (req: PayloadRequest, row: CaseRow | undefined): Promise<CaseRow> => {
  if (!row || !(await maySeeCase(req, row))) throw workflowFail(req, 'case.not-found');
  return row;
};

export const assertHash = (req: PayloadRequest, row: CaseRow, expected: string | undefined): void => {
  if (expected !== undefined && expected !== row.hash) {
    throw workflowFail(req, 'case.hash-moved', {}, { state: row.state, stage: row.stage, hash: row.hash });
  }
};

/**
 * The stage this person decides now, or the reason why not. `expectedStage` is the stage they were looking
 * at: when somebody else has moved the case meanwhile the answer is 409, never a decision on another stage. Looking at an
 * advisory one they see the binding one behind it as well, and decide that of the two which is theirs.
 * `takingOver`: they claim it, which whoever answers for the field cannot hinder; `with-reason`: not by a claim of theirs either.
 */
export const decidableStage = async (req: PayloadRequest, row: CaseRow, expectedStage?: number, takingOver: boolean | 'with-reason' = false): Promise<StageNow & { principal: string | undefined }> => {
  if (!OPEN_STATES.includes(row.state)) throw stateError(req, row);
  const moved = (): HandbookError =>
    workflowFail(req, 'case.stage-moved', { state: t(req, `state.${row.state}`) }, { state: row.state, stage: row.stage, hash: row.hash });
  if (expectedStage !== undefined && expectedStage < row.stage) throw moved();
  if (row.state !== 'in-review') {
    throw (await holdsStageRole(req, row)) ? moved() : stateError(req, row);
  }
  const decisions = await decisionsOf(req, row.id);
  const given = decisions.filter(({ hash }) => hash === row.hash);
  if (given.some((decision) => voices(decision).includes(me(req)))) throw workflowFail(req, 'case.already-decided');
  const stages: StageNow[] = [];
  for (const index of openStages(row)) stages.push(await stageNow(req, row, index, decisions));
  for (const stage of stages) {
    if (expectedStage !== undefined && stage.index < expectedStage) continue;
    if (stage.route?.deciders.includes(me(req))) {
      const standIns = unspoken(stage.route, me(req), given.filter((decision) => decision.stage === stage.index));
      if (stage.route.standIns?.[me(req)] && standIns[me(req)]?.length === 0) throw workflowFail(req, 'case.already-decided');
      const fromField = takingOver === 'with-reason' && !mayDecideNow(await fieldTurn(req, row, stage.index, stage.route), me(req), row.claimedBy);
      if (!fromField) await assertNotClaimedByOther(req, row, stage.route.deciders);
      if (takingOver === false) await assertFieldTurn(req, row, stage.index, stage.route);
      return { ...stage, principal: principalOf({ standIns }, me(req)) };
    }
  }
  const wanted = stages.find(({ index }) => expectedStage === undefined || index >= expectedStage) ?? stages[0];
  const who = await routeInWords(req, wanted?.route);
  if (await heldEarlierStage(req, row)) throw moved();
  if ((await excludedFrom(req, row)).has(me(req)) && (await holdsStageRole(req, row))) throw workflowFail(req, 'case.author', { who });
  throw workflowFail(req, 'case.not-decider', { stage: row.stages[wanted?.index ?? row.stage]?.name ?? '', who });
};

/** Does this person hold the role of some stage anywhere on the owner's chain? For the words of a refusal only; it decides nothing. */
const holdsStageRole = async (req: PayloadRequest, row: CaseRow): Promise<boolean> => holdsOver(await powerOf(req), row.stages.map(({ role }) => role), row.ownerPath);

/** Someone whose only stage lies behind the case was overtaken by another decider: a conflict, not a lack of power. */
const heldEarlierStage = async (req: PayloadRequest, row: CaseRow): Promise<boolean> => {
  if ((await excludedFrom(req, row)).has(me(req))) return false;
  for (let index = 0; index < row.stage; index += 1) {
    const past = await stageNow(req, row, index);
    const role = row.stages[index]?.role;
    const holders = role ? (await chainHolders(req, row.ownerPath, role)).flatMap((link) => [...link.holders]) : [];
    if (holders.includes(me(req)) && past.route?.deciders.includes(me(req)) && !past.approvals.some(({ decider }) => decider === me(req))) return true;
  }
  return false;
};

/** A claim keeps out those who are asked at the same stage: one who only advises keeps nobody from deciding. */
const assertNotClaimedByOther = async (req: PayloadRequest, row: CaseRow, deciders: readonly string[]): Promise<void> => {
  const fresh = row.claimedAt !== null && clock.now().getTime() - new Date(row.claimedAt).getTime() < CLAIM_HOURS * 3_600_000;
  if (row.claimedBy && fresh && row.claimedBy !== me(req) && deciders.includes(row.claimedBy)) {
    const [who] = await userNames(req, [row.claimedBy]);
    throw workflowFail(req, 'case.claimed', { who: who ?? '' });
  }
};

/** Throws unless this person publishes: the board at the owner or the nearest above, not a contributor. Returns in whose name. */
export const assertPublisher = async (req: PayloadRequest, row: CaseRow): Promise<string> => {
  const route = await routePublisher(req, row.ownerPath, await excludedFrom(req, row), row.stages);
  if (!route?.deciders.includes(me(req))) throw workflowFail(req, 'case.not-publisher', { who: await routeInWords(req, route) });
  return route.organization;
};

/**
 * Throws unless this person may take live content down: the board of the owner or of any organisation above, or who stands in for one of
 * them; what went by a cell's own path also its secretary, or the deputy who posted it (4529, Điều 7.4: "đăng tải, quản lý").
 */
export const assertWithdrawer = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  const power = await powerOf(req);
  if (holdsOver(power, 'editorial-approver', row.ownerPath)) return;
  if (row.stages.at(-1)?.role === CELL_ROLE && (holdsAt(power, CELL_ROLE, row.owner) || (row.publishedBy === me(req) && holdsAt(power, CELL_LEADERS, row.owner)))) return;
  const chain = await chainHolders(req, row.ownerPath, 'editorial-approver');
  if (!chain.some(({ standIns }) => standIns?.[me(req)])) throw workflowFail(req, 'case.not-withdrawer');
};

/** Throws unless this person may record that live content must come down: the board of the owner or above, or administration over it. */
export const assertOrderer = async (req: PayloadRequest, row: Pick<CaseRow, 'ownerPath'>): Promise<void> => {
  if (!holdsOver(await powerOf(req), ['editorial-approver', ...ADMINS], row.ownerPath)) throw workflowFail(req, 'order.not-orderer');
};

/** Throws unless this person writes for the owner, or administers it. */
export const assertSubmitter = async (req: PayloadRequest, owner: { id: string; path: string }): Promise<void> => {
  const power = await powerOf(req);
  if (!holdsAt(power, WRITERS, owner.id) && !holdsOver(power, ADMINS, owner.path)) throw workflowFail(req, 'case.not-submitter');
};

export const assertRecaller = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  const power = await powerOf(req);
  if (row.submittedBy !== me(req) && !holdsAt(power, WRITERS, row.owner)) throw workflowFail(req, 'case.not-recaller');
};

export const assertState = (req: PayloadRequest, row: CaseRow, ...states: CaseRow['state'][]): void => {
  if (!states.includes(row.state)) throw stateError(req, row);
};
