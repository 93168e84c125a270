import type { Request, RequestHandler, Response } from 'express';

import { PUBLIC_PAGES } from '../../../plugins/registration';
import { normalPath } from './normalPath';
import { sendError } from './sendError';

const MB = 1024 * 1024;
/** JSON over the API. The longest law of the country is 700 kB as rich text. */
const JSON_MB = 1;
/** payload.config.ts limits one file to 25,000,000 bytes; the rest is room for the form around it. */
const UPLOAD_MB = 25;
/** The admin sends a form's whole state, a few times the document. */
const ADMIN_MB = 8;

/** Beyond this nobody is heard to the end. */
const HEARD_OUT_MB = 200;

/** A page without scripts says in its own words that a photo is too large: its form is counted where it is read, and never kept beyond a photo. */
const OWN_WORDS = new Set<string>([PUBLIC_PAGES.apply]);

/** In MB, by what is sent and where to. */
export const bodyLimitOf = (req: Request): number => {
  // Not req.path: below a mounted router that is cut short.
  const path = normalPath(req.originalUrl);
  const isForm = /^multipart\/form-data/i.test(req.headers['content-type'] ?? '');
  if (isForm && OWN_WORDS.has(path)) return HEARD_OUT_MB;
  if (!/^\/api(\/|$)/.test(path)) return ADMIN_MB;
  return isForm ? UPLOAD_MB : JSON_MB;
};

/** Until the sender has said everything, or too much, or is gone. */
const heardOut = (req: Request): Promise<void> =>
  new Promise((resolve) => {
    if (req.readableEnded || req.destroyed) return resolve();
    let heard = 0;
    const count = (piece: Buffer) => {
      heard += piece.length;
      if (heard > HEARD_OUT_MB * MB) done();
    };
    const done = () => {
      req.off('data', count);
      resolve();
    };
    req.on('data', count).once('end', done).once('close', done).resume();
  });

/**
 * Before a refusal of what is still being sent. Who is still sending hears no answer on a line that is cut, and a line that
 * does not stay is cut with the answer: a video chosen by mistake is read to nobody first, so that the sender learns why.
 * What is out of all proportion is cut off.
 */
export const hearOut = async (req: Request, res: Response): Promise<void> => {
  if (Number(req.headers['content-length'] ?? 0) <= HEARD_OUT_MB * MB) await heardOut(req);
  if (!req.readableEnded) res.set('Connection', 'close');
};

/** Turns away what says itself that it is too large; what does not say is counted while it is read. */
export const bodyLimit: RequestHandler = async (req, res, next) => {
  const limit = bodyLimitOf(req);
  const declared = Number(req.headers['content-length'] ?? 0);
  if (declared <= limit * MB) return next();
  await hearOut(req, res);
  sendError(req, res, 413, 'http.tooLarge', { limit });
};
