import type { CollectionSlug } from 'payload';
import { z } from 'zod';
import { defineCommand, query, sql, uuidArray } from '../../kernel';
import { id } from '../commands/shared';
import { findCase, snapshotOf } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { assertAnswerer } from './answerers';
import { closeOffer, openOffer } from './closeOffer';
import { contentFor } from './contentFor';
import { ACCEPTABLE } from './domain/offer';
import { seenOffer } from './offerRow';
import { tellOffer } from './tellOffer';

/**
 * The board above takes what was offered: a draft of its own, with author, source, licence and origin kept, which then goes
 * through its own approval like any other. Who wrote below has written here too, and decides on it nowhere; who accepts has not.
 */
export const accept = defineCommand({
  name: 'publication-offers.accept',
  summary: { vi: 'Tiếp nhận đề nghị đăng thành bản nháp', en: 'Accept an offer as a draft' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/publication-offers/:id/accept' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await seenOffer(req, input.id)),
  run: async (ctx, input): Promise<{ id: string; state: 'accepted'; collection: string; documentId: string }> => {
    const { req, now } = ctx;
    const { row, principal } = await openOffer(ctx, input.id, ({ target }) => assertAnswerer(req, target));
    const of = await findCase(req, row.case, true);
    if (!of || !ACCEPTABLE.includes(of.state)) throw workflowFail(req, 'offer.gone');
    const data = await contentFor(req, row, (await snapshotOf(req, of.id)).content);
    const documentId = await asEngine(req, `approval-cases.accept-offer:${row.id}`, async () => {
      const made = await req.payload.create({ collection: row.collection as CollectionSlug, data: data as never, draft: true, depth: 0, overrideAccess: true, req });
      const writers = [...new Set([...of.contributors, of.submittedBy, row.offeredBy])];
      await query(
        req,
        sql`insert into contributions (collection, document_id, user_id, at)
            select ${row.collection}, ${String(made.id)}, unnest(${uuidArray(writers)}), ${now.toISOString()}::timestamptz`,
      );
      return String(made.id);
    });
    await closeOffer(ctx, row, 'accepted', { made: documentId, principal });
    await tellOffer(req, row.id, 'accepted');
    return { id: row.id, state: 'accepted', collection: row.collection, documentId };
  },
});
