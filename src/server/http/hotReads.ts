import type { Request, RequestHandler } from 'express';
import { executeAuthStrategies } from 'payload';

import { answerRead, contributionsOf, isHandbookError, JSON_TYPE, outageOf, parseInput, readHeaders, type AnyRead } from '../../../plugins/kernel';
import type { Engine } from '../loadPayload';
import { sendOutage } from './outageWatch';
import { gzipped, isWorthPacking } from './packJson';

/** What Payload's rules for tokens look at: the header, or the cookie and where the request comes from. */
const LOOKED_AT = ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const;

const headersOf = (req: Request): Headers => {
  const headers = new Headers();
  for (const name of LOOKED_AT) {
    const value = req.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
};

const BELOW = '/api/';

type Match = (path: string) => Record<string, string> | undefined;

/** `/feed/:collection/:id` as a question to a path. */
const matcher = (pattern: string): Match => {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const form = new RegExp(`^${pattern.replace(/:\w+/g, '([\\w-]+)')}$`);
  return (path) => {
    const found = form.exec(path);
    return found ? Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ''])) : undefined;
  };
};

/**
 * The quick way for what members read all day: Node's own request to JSON text, without Payload's between. Only who may
 * read is served here; whoever is refused, or meets a fault, goes on to the same read's Payload endpoint, where refusals are worded.
 * It stands before the doors that only pages and writers need, and so says itself what those would put on every answer.
 * @param constant headers of every answer below /api
 */
export const hotReads = ({ payload }: Engine, constant: Record<string, string>): RequestHandler => {
  const reads = contributionsOf(payload.config).reads.map((read): [AnyRead, Match] => [read, matcher(read.path)]);
  return async (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const at = req.url.indexOf('?');
    const path = at < 0 ? req.url : req.url.slice(0, at);
    if (!path.startsWith(BELOW)) return next();
    for (const [read, match] of reads) {
      const params = match(path.slice(BELOW.length - 1));
      if (!params) continue;
      const { user } = await executeAuthStrategies({ headers: headersOf(req), payload, canSetHeaders: false });
      if (user?.collection !== 'users') return next();
      const search = at < 0 ? {} : Object.fromEntries(new URLSearchParams(req.url.slice(at + 1)));
      try {
        const input = parseInput('vi', read.input, { ...search, ...params });
        const answer = await answerRead(read, { payload, user: String(user.id), input, ifNoneMatch: req.headers['if-none-match'] });
        if (typeof answer === 'string') return next();
        const headers = { ...constant, ...readHeaders(answer.etag) };
        if (answer.text === undefined) return void res.writeHead(304, headers).end();
        const body = Buffer.from(answer.text);
        const small = req.method === 'HEAD' ? undefined : await gzipped(req, body);
        res.writeHead(200, {
          ...headers,
          ...(isWorthPacking(body) && { Vary: `${headers.Vary}, Accept-Encoding` }),
          // Under the same name as unpacked: it is only ever compared weakly, and no part of it is given out.
          ...(small && { 'Content-Encoding': 'gzip' }),
          'Content-Type': JSON_TYPE,
          'Content-Length': (small ?? body).length,
        });
        return void res.end(req.method === 'HEAD' ? undefined : (small ?? body));
      } catch (error) {
        if (isHandbookError(error)) return next();
        const outage = outageOf(error);
        if (outage === undefined) throw error;
        return sendOutage(req, res, outage);
      }
    }
    next();
  };
};
