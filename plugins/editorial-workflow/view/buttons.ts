import type { PayloadRequest } from 'payload';
import { isHandbookError } from '../../kernel';
import {
  assertOrderer, assertPublisher, assertRecaller, assertState, assertSubmitter, assertWithdrawer, decidableStage,
} from '../engine/authority';
import { assertNoneBlocks } from '../comments/blocking';
import type { CaseRow } from '../engine/caseRow';
import { assertMayOverride, assertSecondPerson, openOverride } from '../engine/openOverride';
import { assertMayEnd } from '../expiry/assertMayEnd';
import { assertMayOffer } from '../offers/offersView';
import { workflowFail } from '../errors';
import { assertFieldTurn } from '../fields/fieldTurn';
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

/** Worked out when first asked, and the same for every button after. */
const asked = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () => (answer ??= work());
};

export const buttonsFor = async (req: PayloadRequest, { owner, open, live, draftDiffers, moved }: Standing): Promise<Button[]> => {
  const me = String(req.user?.id);
  const refuse = (key: Parameters<typeof t>[1]): never => {
    throw workflowFail(req, 'case.state', { state: t(req, key) });
  };
  const need = (): CaseRow => open ?? refuse('why.no-case');
  // Async, so that a missing case is refused where it is awaited.
  const stage = asked(async () => decidableStage(req, need(), undefined, true));
  /** What `decidableStage` says of whoever does not take over: the same, and then the field's turn. */
  const decide = asked(async () => {
    const { index, route } = await stage();
    await assertFieldTurn(req, need(), index, route);
  });
  const publisher = asked(async () => assertPublisher(req, need()));
  const unblocked = asked(async () => assertNoneBlocks(req, need()));
  const toPublish = async (): Promise<void> => {
    await publisher();
    if (need().state === 'in-review') refuse('why.not-approved');
    await unblocked();
  };
  /** Whose end is set: what is live, else what is about to be. */
  const toEnd = (): CaseRow | undefined => live ?? (open && open.state !== 'in-review' ? open : undefined);
  const buttons: Button[] = [
    await button('submit', async () => {
      if (open) throw workflowFail(req, 'case.open-exists');
      if (!draftDiffers) throw workflowFail(req, 'case.nothing-changed');
      await assertSubmitter(req, owner);
    }),
    await button('claim', async () => {
      // Taking over asks for a reason: a claim of somebody else's then keeps it from them no more than it does at the door.
      const { index } = need().claimedBy && need().claimedBy !== me ? await decidableStage(req, need(), undefined, 'with-reason') : await stage();
      if (need().stages[index]?.rule !== 'any') throw workflowFail(req, 'case.claim-rule');
      if (need().claimedBy === me) refuse('action.claim');
    }),
    await button('release', () => {
      if (need().claimedBy !== me) refuse('why.not-claimed');
    }),
    await button('approve', async () => {
      await decide();
      await unblocked();
    }),
    await button('return', decide),
    await button('recall', () => assertRecaller(req, need())),
    await button('publish', toPublish),
    await button('schedule', toPublish),
    await button('unschedule', async () => {
      const row = need();
      await publisher();
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
      await assertMayOverride(req, row);
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
