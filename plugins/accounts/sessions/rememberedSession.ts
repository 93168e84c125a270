import { decodeJwt } from 'jose';
import { deepCopyObjectSimple, extractJWT, JWTAuthentication, type AuthStrategyFunction, type AuthStrategyFunctionArgs, type AuthStrategyResult } from 'payload';
import { createMemory, type Channel } from '../../kernel';
import { isBackground } from './isBackground';
import { noteNoted, noteUse } from './noteUse';
import { standsForSeconds } from './standsForSeconds';

type User = NonNullable<AuthStrategyResult['user']>;
type Session = { id?: string; expiresAt?: string | Date };

const tagsOf = (channel: Channel, payload: string): string[] => (channel === 'handbook_account' ? [payload] : []);

/** By token: a token that was checked once is the same token as long as its bytes are. */
const memory = createMemory<User>({ tagsOf, most: 20_000, longestMs: 60_000 });

/** Milliseconds until the token or its session runs out, by the clock Payload wrote both with; not positive: it has. */
const lastsForMs = (token: string, user: User): number => {
  const { sessions, _sid } = user as { sessions?: Session[]; _sid?: string };
  const session = sessions?.find(({ id }) => id === _sid);
  const tokenEnds = (decodeJwt(token).exp ?? 0) * 1000;
  const sessionEnds = session?.expiresAt === undefined ? tokenEnds : new Date(session.expiresAt).getTime();
  return Math.min(tokenEnds, sessionEnds) - Date.now();
};

const sidOf = (user: User): string | undefined => (user as { _sid?: string })._sid;

/** Payload's own strategy stands after this one and would ask the database a second time for the same answer. */
const settle = (args: AuthStrategyFunctionArgs): AuthStrategyResult => {
  args.headers = new Headers({ DisableAutologin: 'true' });
  return { user: null };
};

/**
 * Who sends this request: Payload's own strategy for tokens, remembered while notices arrive. The token is taken from
 * the request by Payload's rules each time (header, or cookie of the same origin). An account or a session that changed is told
 * by `handbook_account` and read again; a session past its end counts for nothing, and one that nobody worked in for as long as rule
 * `accounts.sessions` says is ended here. What a page asks by itself is no work.
 */
export const rememberedSession: AuthStrategyFunction = async (args) => {
  const token = extractJWT(args);
  if (!token) return settle(args);
  const known = memory.recall(token);
  // A copy: what a request does with its user must not reach the next one.
  if (known) {
    if (!isBackground(args.headers)) noteUse(args.payload, sidOf(known), args.headers.get('user-agent') ?? '');
    return { user: deepCopyObjectSimple(known) };
  }
  const reading = memory.begin();
  const { user } = await JWTAuthentication({ ...args, strategyName: 'local-jwt' });
  if (!user) return settle(args);
  const tokenMs = lastsForMs(token, user);
  const idleSeconds = tokenMs <= 0 ? 0 : await standsForSeconds(args.payload, { session: sidOf(user), user: String(user.id), headers: args.headers });
  const forMs = Math.min(tokenMs, idleSeconds * 1000);
  if (forMs <= 0) return settle(args);
  if (!isBackground(args.headers)) noteNoted(sidOf(user));
  memory.keep(reading, token, deepCopyObjectSimple(user), { tags: [String(user.id)], forMs });
  return { user };
};
