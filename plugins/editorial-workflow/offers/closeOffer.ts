import { recordEvent } from '../../audit-trail';
import { query, sql, type CommandContext } from '../../kernel';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import type { OfferState } from './domain/offer';
import { seenOffer, type OfferRow } from './offerRow';

/** The offer, locked, if it still waits for its answer, and in whose stead it is answered (what `assert` says). */
export const openOffer = async <P extends string | undefined | void>({ req }: CommandContext, id: string, assert: (row: OfferRow) => Promise<P>): Promise<{ row: OfferRow; principal: P }> => {
  const row = await seenOffer(req, id, true);
  const principal = await assert(row);
  if (row.state !== 'open') throw workflowFail(req, 'offer.closed');
  return { row, principal };
};

/** Writes the answer, with an event of the owner's chain and, where another organisation answered, one of its own. */
export const closeOffer = async (ctx: CommandContext, row: OfferRow, state: Exclude<OfferState, 'open'>, more: { reason?: string | undefined; made?: string; /** In whose stead. */ principal?: string | undefined }): Promise<void> => {
  const { req, now } = ctx;
  await asEngine(req, `approval-cases.${state}-offer:${row.id}`, () =>
    query(
      req,
      sql`update publication_offers set state = ${state}, closed_at = ${now.toISOString()}::timestamptz, closed_by_id = ${String(req.user?.id)}::uuid,
            reason = ${more.reason ?? null}, made_document = ${more.made ?? null} where id = ${row.id}::uuid`,
    ),
  );
  const detail = { offer: row.id, case: row.case, hash: row.hash, target: row.target, ...(more.reason ? { reason: more.reason } : {}), ...(more.principal ? { principal: more.principal } : {}) };
  await recordEvent(req, { action: ctx.command, organization: row.owner, at: now, collection: row.collection, documentId: row.document, detail });
  if (more.made) await recordEvent(req, { action: ctx.command, organization: row.target, at: now, collection: row.collection, documentId: more.made, detail: { ...detail, from: row.owner, document: row.document } });
};
