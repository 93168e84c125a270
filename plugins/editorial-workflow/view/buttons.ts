import type { PayloadRequest } from 'payload';
import { isHandbookError } from '../../kernel';
import {
  assertOrderer, assertPublisher, assertRecaller, assertState, assertSubmitter, assertWithdrawer, decidableStage, holdsStageRole,
} from '../engine/authority';
import { assertNoneBlocks } from '../comments/blocking';
import type { CaseRow } from '../engine/caseRow';
import { excludedFrom } from '../engine/deciding';
import { assertSecondPerson, openOverride } from '../engine/openOverride';
import { assertMayEnd } from '../expiry/assertMayEnd';
import { assertMayOffer } from '../offers/offersView';
import { workflowFail } from '../errors';
import { t } from '../translations';
import type { Action, Button } from './types';

export type Standing = {
  owner: { id: string; path: string };
  open: CaseRow | undefined;
  live: CaseRow | undefined;
  isLive: boolean;
  draftDiffers: boolean;
  /** What is live is not what was live when the open case began. */
  moved: boolean;
};

/** A button is drawn from the very check that its command makes: the screen cannot promise what the door refuses. */
const button = async (action: Action, check: () => Promise<void> | void): Promise<Button> => {
  try {
    await check();
    return { action, allowed: true, why: null };
  } catch (error) {
    if (!isHandbookError(error)) throw error;
    return { action, allowed: false, why: error.message };
  }
};

export const buttonsFor = async (req: PayloadRequest, { owner, open, live, draftDiffers, moved }: Standing): Promise<Button[]> => {
  const me = String(req.user?.id);
  const refuse = (key: Parameters<typeof t>[1]): never => {
    throw workflowFail(req, 'case.state', { state: t(req, key) });
  };
  const need = (): CaseRow => open ?? refuse('why.no-case');
  const decide = async (): Promise<void> => void (await decidableStage(req, need()));
  /** Whose end is set: what is live, else what is about to be. */
  const toEnd = (): CaseRow | undefined => live ?? (open && open.state !== 'in-review' ? open : undefined);
  const buttons: Button[] = [
    await button('submit', async () => {
      if (open) throw workflowFail(req, 'case.open-exists');
      if (!draftDiffers) throw workflowFail(req, 'case.nothing-changed');
      await assertSubmitter(req, owner);
    }),
    await button('claim', async () => {
      const { index } = await decidableStage(req, need(), undefined, true);
      if (need().stages[index]?.rule !== 'any') throw workflowFail(req, 'case.claim-rule');
      if (need().claimedBy === me) refuse('action.claim');
    }),
    await button('release', () => {
      if (need().claimedBy !== me) refuse('why.not-claimed');
    }),
    await button('approve', async () => {
      await decide();
      await assertNoneBlocks(req, need());
    }),
    await button('return', decide),
    await button('recall', () => assertRecaller(req, need())),
    await button('publish', async () => {
      const row = need();
      await assertPublisher(req, row);
      if (row.state === 'in-review') refuse('why.not-approved');
      await assertNoneBlocks(req, row);
    }),
    await button('schedule', async () => {
      const row = need();
      await assertPublisher(req, row);
      if (row.state === 'in-review') refuse('why.not-approved');
      await assertNoneBlocks(req, row);
    }),
    await button('unschedule', async () => {
      const row = need();
      await assertPublisher(req, row);
      if (row.state !== 'scheduled') refuse('why.not-scheduled');
    }),
    await button('withdraw', async () => {
      const row = live ?? refuse('why.not-live');
      assertState(req, row, 'published');
      await assertWithdrawer(req, row);
    }),
    await button('order-withdrawal', async () => {
      const row = live ?? refuse('why.not-live');
      assertState(req, row, 'published');
      await assertOrderer(req, row);
    }),
    await button('override', async () => {
      const row = need();
      assertState(req, row, 'in-review');
      if (!(await holdsStageRole(req, row, row.stage))) throw workflowFail(req, 'case.not-decider', { stage: row.stages[row.stage]?.name ?? '', who: '' });
      if (!(await excludedFrom(req, row)).has(me)) throw workflowFail(req, 'case.override-needless');
      if (await openOverride(req, row)) throw workflowFail(req, 'case.override-open');
    }),
    await button('confirm-override', async () => {
      const row = need();
      assertState(req, row, 'in-review');
      const asked = await openOverride(req, row);
      if (!asked) throw workflowFail(req, 'case.override-not-found');
      await assertSecondPerson(req, row, asked);
    }),
    await button('set-expiry', async () => {
      const row = toEnd() ?? refuse('why.not-live');
      await assertMayEnd(req, row);
    }),
    await button('clear-expiry', async () => {
      const row = toEnd() ?? refuse('why.not-live');
      await assertMayEnd(req, row);
      if (row.expiresAt === null) throw workflowFail(req, 'expiry.absent');
    }),
    await button('rebase', async () => {
      const row = need();
      await assertSubmitter(req, owner);
      if (!moved) throw workflowFail(req, 'rebase.not-moved');
      assertState(req, row, 'in-review', 'approved', 'scheduled');
    }),
    await button('offer', async () => assertMayOffer(req, (open && open.state !== 'in-review' ? open : live) ?? refuse('why.not-approved'))),
  ];
  return buttons;
};
