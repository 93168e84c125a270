import { createLocalReq, type PayloadRequest } from 'payload';
import { recordEvent } from '../audit-trail';
import { clock, inTransaction, query, sql } from '../kernel';
import { barsSensitive } from './barsSensitive';
import type { Marking } from './domain/types';
import { secrecyFail } from './errors';
import { ownerOf } from './ownerOf';
import { t } from './translations';

export type Found = { what: 'file' | 'text'; collection: string; sources: readonly (Record<string, unknown> | null | undefined)[] };

/** An editor saves every two seconds; the same refusal is written once a minute. */
const AGAIN_MS = 60_000;
const written = new Map<string, number>();
const isNew = (key: string): boolean => {
  const now = performance.now();
  for (const [each, at] of written) if (now - at > AGAIN_MS) written.delete(each);
  if (written.has(key)) return false;
  written.set(key, now);
  return true;
};

/**
 * The event stands although what was refused is rolled back: in a transaction of its own, that waits for nobody. It says who, when,
 * which level and in which part; no text and no name of a file.
 */
const record = async (req: PayloadRequest, organization: string, { level, place }: Marking, { what, collection }: Found): Promise<void> => {
  if (!isNew([req.user?.id, collection, organization, level, place].join(' '))) return;
  try {
    const own = await createLocalReq({ ...(req.user ? { user: req.user } : {}), req: { headers: req.headers } as Partial<PayloadRequest> as PayloadRequest }, req.payload);
    delete own.transactionID;
    await inTransaction(own, async () => {
      await query(own, sql`set local lock_timeout = '2s'`);
      await recordEvent(own, { action: 'secrecy.refuse', organization, at: clock.now(), collection, detail: { what, level, place } });
    });
  } catch (error) {
    req.payload.logger.error({ err: error }, 'a refusal of secret content could not be recorded');
  }
};

/** Throws the refusal, explained to whoever sent it, and leaves its event. What is only sensitive passes where no head bars it. */
export const refuseMarking = async (req: PayloadRequest, marking: Marking, found: Found): Promise<void> => {
  const owner = await ownerOf(req, ...found.sources);
  const words = { what: t(req, `what.${found.what}`), level: t(req, `level.${marking.level}`), place: t(req, `place.${marking.place}`) };
  const detail = { level: marking.level, place: marking.place };
  const decision = marking.level === 'sensitive' ? owner && (await barsSensitive(req, owner.path)) : undefined;
  if (marking.level === 'sensitive' && decision === undefined) return;
  if (owner) await record(req, owner.id, marking, found);
  if (decision !== undefined) throw secrecyFail(req, 'secrecy.sensitive', { ...words, decision }, detail);
  throw secrecyFail(req, 'secrecy.refused', words, detail);
};
