import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const HOURS = 24;
const schema = z.object({ definition: z.uuid(), hash: z.string(), collection: z.string(), documentId: z.uuid(), user: z.string(), at: z.number() });

/** What a trial was of: this version, on this item, by this person, then (epoch milliseconds). */
export type Tried = z.output<typeof schema>;

const sign = (req: PayloadRequest, body: string): Buffer => createHmac('sha256', req.payload.secret).update(`workflow-trial:${body}`).digest();

/** A trial writes nothing: that it ran is a signed note which whoever ran it hands in again (`definitions.activate`). */
export const receiptFor = (req: PayloadRequest, tried: Tried): string => {
  const body = Buffer.from(JSON.stringify(tried)).toString('base64url');
  return `${body}.${sign(req, body).toString('base64url')}`;
};

/** What the receipt says, when it is ours, its person's own, and not older than a day. */
export const readReceipt = (req: PayloadRequest, receipt: string, now: Date): Tried | undefined => {
  const [body = '', mark = ''] = receipt.split('.');
  const given = Buffer.from(mark, 'base64url');
  const meant = sign(req, body);
  if (given.length !== meant.length || !timingSafeEqual(given, meant)) return undefined;
  const parsed = schema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  const fresh = parsed.success && parsed.data.user === String(req.user?.id) && now.getTime() - parsed.data.at < HOURS * 3_600_000;
  return fresh ? parsed.data : undefined;
};
