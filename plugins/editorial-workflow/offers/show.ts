import { z } from 'zod';
import { BOARD, heldAt, powerOf } from '../../hierarchical-access';
import { defineCommand, isHandbookError, query, sql, type CommandContext } from '../../kernel';
import { id } from '../commands/shared';
import { findCase, snapshotOf } from '../engine/caseRow';
import { workflowFail } from '../errors';
import { compareSnapshots } from '../view/compare';
import { person, place } from '../view/people';
import { t } from '../translations';
import { assertAnswerer } from './answerers';
import { ACCEPTABLE } from './domain/offer';
import { seenOffer, type OfferRow } from './offerRow';
import type { OfferPageView } from './types';

const maySay = async ({ req }: CommandContext, row: OfferRow): Promise<boolean> => {
  try {
    await assertAnswerer(req, row.target);
    return row.state === 'open';
  } catch (error) {
    if (isHandbookError(error)) return false;
    throw error;
  }
};

/** An offer with the text it holds, as the board it was offered to reads it. Gone once the original no longer stands and nobody took it. */
export const show = defineCommand({
  name: 'publication-offers.show',
  summary: { vi: 'Xem nội dung được đề nghị đăng', en: 'Read what was offered' },
  input: z.object({ id }),
  rest: { method: 'get', path: '/publication-offers/:id/content' },
  kind: 'read',
  authorize: async ({ req }, input) => void (await seenOffer(req, input.id)),
  run: async (ctx, input): Promise<OfferPageView> => {
    const { req } = ctx;
    const row = await seenOffer(req, input.id);
    const of = await findCase(req, row.case);
    const stands = of !== undefined && ACCEPTABLE.includes(of.state);
    if (!stands && row.state !== 'accepted') throw workflowFail(req, 'offer.gone');
    const snapshot = await snapshotOf(req, row.case);
    const { fields, files } = await compareSnapshots(req, row.collection, { name: '', snapshot }, { name: t(req, 'side.case'), snapshot });
    const [kind] = await query<{ live: boolean }>(req, sql`select exists (select 1 from approval_cases where id = ${row.case}::uuid and state = 'published') as live`);
    return {
      id: row.id, title: row.title, collection: row.collection, hash: row.hash, state: row.state, note: row.note, reason: row.reason,
      owner: await place(req, row.owner), target: await place(req, row.target),
      offeredBy: (await person(req, row.offeredBy)) ?? { id: row.offeredBy, name: '?' }, offeredAt: new Date(row.offeredAt).toISOString(),
      live: kind?.live === true, mayAnswer: await maySay(ctx, row), madeDocument: row.madeDocument,
      mayOpenDraft: row.madeDocument !== null && heldAt(await powerOf(req), BOARD).includes(row.target),
      fields: fields.filter(({ after }) => after !== '').map(({ field, label, after }) => ({ field, label, text: after })),
      files: files.map(({ id: file, name, size, sha256 }) => ({ id: file, name, size, sha256 })),
    };
  },
});
