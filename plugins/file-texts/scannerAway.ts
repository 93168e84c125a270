import type { PayloadRequest } from 'payload';
import { fileFail } from './errors';

const RETRY_SECONDS = '60';

/** A refusal for now, with when to come again. */
export const later = (req: PayloadRequest, code: 'file.scan-away' | 'file.reader-busy'): Error => {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', RETRY_SECONDS);
  return fileFail(req, code);
};
export const scannerAway = (req: PayloadRequest): Error => later(req, 'file.scan-away');
