import type { RequestHandler } from 'express';

import { sendError } from './sendError';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What a browser says of its own pages, and of what a person typed. */
const OURS = new Set<unknown>([undefined, 'same-origin', 'none']);

/**
 * Nothing is changed on the word of a page from elsewhere, with or without a cookie: a foreign form could otherwise sign a
 * person in to the attacker's account. Apps send neither header.
 */
export const sameOrigin =
  (publicUrl: string): RequestHandler =>
  (req, res, next) => {
    const { origin, 'sec-fetch-site': site } = req.headers;
    if (SAFE.has(req.method) || ((origin === undefined || origin === publicUrl) && OURS.has(site))) return next();
    sendError(req, res, 403, 'http.crossOrigin');
  };
