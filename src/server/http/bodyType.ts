import type { RequestHandler } from 'express';

import { normalPath } from './normalPath';
import { sendError } from './sendError';

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
const READ = /^(application\/json|multipart\/form-data)\s*(;|$)/i;
/** The admin sends a long question as a form, marked as one that reads. */
const QUESTION = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/**
 * Bodies are JSON or an upload, and say so. What a foreign page may send without being asked (`text/plain`, a plain form) is
 * not read at all, and Payload would fail on what it does not know.
 */
export const bodyType: RequestHandler = (req, res, next) => {
  const { 'content-type': type = '', 'content-length': length = '0', 'transfer-encoding': coding } = req.headers;
  const hasBody = coding !== undefined || Number(length) > 0;
  const isApi = /^\/api(\/|$)/.test(normalPath(req.originalUrl));
  if (!isApi || !hasBody || !WITH_BODY.has(req.method) || READ.test(type)) return next();
  const asks = req.method === 'POST' && (req.headers['x-payload-http-method-override'] ?? req.headers['x-http-method-override']) === 'GET';
  if (asks && QUESTION.test(type)) return next();
  sendError(req, res, 415, 'http.bodyType');
};
