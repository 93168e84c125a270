import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { Request, Response } from 'express';

const zip = promisify(gzip);

/** Below it the way is no shorter: it goes in one packet or two. */
const LEAST_BYTES = 2048;
/** Twice as quick as the usual one, and hardly larger. */
const LEVEL = 4;

/** Whether it is worth packing for somebody; then what comes depends on `Accept-Encoding`. */
export const isWorthPacking = (body: Buffer): boolean => body.length >= LEAST_BYTES;

/** The body as gzip, where it is worth it and taken. */
export const gzipped = async (req: Request, body: Buffer): Promise<Buffer | undefined> => (isWorthPacking(body) && req.acceptsEncodings('gzip') ? zip(body, { level: LEVEL }) : undefined);

/**
 * What is read, as small as the client takes it: a phone's network is slower than a core here. Only answers to GET: none of them holds a token that
 * somebody could guess by the length of what stands beside it.
 */
export const packJson = async (req: Request, res: Response, body: Buffer): Promise<Buffer> => {
  if (req.method !== 'GET' || !isWorthPacking(body)) return body;
  res.vary('Accept-Encoding');
  const small = await gzipped(req, body);
  if (small) res.setHeader('Content-Encoding', 'gzip');
  return small ?? body;
};
