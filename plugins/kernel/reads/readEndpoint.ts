import type { Endpoint } from 'payload';
import { parseInput } from '../commands/parseInput';
import { databaseError } from '../errors/databaseError';
import { fail } from '../errors/kernelErrors';
import { answerRead } from './answerRead';
import { JSON_TYPE, readHeaders } from './readHeaders';
import type { AnyRead } from './types';

/** The door of a hot read in Payload: the same answer as the server's own quick way, and the words of every refusal. */
export const readEndpoint = (read: AnyRead): Endpoint => ({
  method: 'get',
  path: read.path,
  custom: { read: read.name },
  handler: async (req) => {
    if (!req.user) throw fail(req, 'auth.required');
    if (req.user.collection !== 'users') throw fail(req, 'auth.forbidden');
    const { collection, ...params } = (req.routeParams ?? {}) as Record<string, unknown>;
    const named = read.path.includes('/:collection') ? { collection } : {};
    const input = parseInput(req, read.input, { ...Object.fromEntries(req.searchParams ?? []), ...params, ...named });
    const answer = await answerRead(read, { payload: req.payload, user: String(req.user.id), input, ifNoneMatch: req.headers.get('if-none-match') }).catch((error: unknown) => {
      throw databaseError(req, error) ?? error;
    });
    if (typeof answer === 'string') throw fail(req, answer);
    const headers = readHeaders(answer.etag);
    return answer.text === undefined ? new Response(null, { status: 304, headers }) : new Response(answer.text, { headers: { ...headers, 'Content-Type': JSON_TYPE } });
  },
});
