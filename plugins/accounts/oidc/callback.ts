import type { Endpoint, PayloadRequest } from 'payload';
import { fail, inTransaction, query, queryPool, sql } from '../../kernel';
import { openedPage } from './openedPage';
import type { AccountsOptions } from '../options';
import { openChallenge, factorsOf, hasFactor, openSession } from '../secondFactor';
import { noteFailure } from '../signIns/noteSignIn';
import type { Account } from '../support/account';
import { backTo } from './backTo';
import { digestOf } from './digestOf';
import { endJourney, journeyOf, MINUTES } from './journey';
import { prove, type Proven } from './prove';
import { providerOf } from './provider';
import { oidcSettings, type OidcSettings } from './settings';
import { callbackOf } from './start';
import { whoSignsIn } from './whoSignsIn';

/** One answer is taken once, also where two arrive together. */
const takeOnce = async (req: PayloadRequest, state: string): Promise<boolean> => {
  const taken = await queryPool(
    req.payload,
    sql`insert into handbook.oidc_answers (digest, expires_at) values (${digestOf(req, 'answer', state)}, now() + make_interval(mins => ${MINUTES})) on conflict do nothing returning digest`,
  );
  return taken.length > 0;
};

/** Tries of one subject that came to nothing are counted as wrong passwords of one source on one account are. */
const mayTry = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const [row] = await queryPool<{ wait: number }>(req.payload, sql`select handbook.count_attempt(${key}, l.failures, l.seconds) as wait from handbook.sign_in_lock() l`);
  return row?.wait === 0;
};

type Outcome = { is: 'refused' } | { is: 'in'; cookie: string } | { is: 'half'; account: Account };

/** The session, where the proof is enough for it; else the second step waits. */
const open = async (req: PayloadRequest, options: AccountsOptions, proven: Proven, key: string): Promise<Outcome> => {
  const account = await whoSignsIn(req, options, proven);
  if (!account) return { is: 'refused' };
  await query(req, sql`delete from handbook.sign_in_attempts where key = ${key}`);
  if (hasFactor(await factorsOf(req, account.id)) && !proven.secondFactor) return { is: 'half', account };
  const { cookie } = await openSession(req, { users: options.users, mostSessions: options.mostSessions ?? 20, account, how: 'oidc', ...(proven.secondFactor ? { factor: 'oidc' as const } : {}) });
  return { is: 'in', cookie };
};

const proofOf = async (req: PayloadRequest, settings: OidcSettings): Promise<{ proven: Proven; wanted: string } | undefined> => {
  const journey = journeyOf(req.headers);
  const called = new URL(req.url ?? '/', req.payload.config.serverURL);
  if (!journey || called.searchParams.get('state') !== journey.state || !(await takeOnce(req, journey.state))) return undefined;
  const url = new URL(callbackOf(req.payload.config.serverURL));
  url.search = called.search;
  try {
    return { proven: await prove(await providerOf(settings), settings, url, journey), wanted: journey.wanted };
  } catch (error) {
    // What the provider said may hold a person's data: only what kind of failure it was.
    req.payload.logger.warn({ msg: 'an answer of the sign-in provider was not taken', code: (error as { code?: unknown }).code });
    return undefined;
  }
};

/**
 * The way back from the provider. The answer is checked, the person found by subject or by verified number, and the session opened under the
 * rules of all sessions. Whoever is nobody here, is off, or has no account learns the same: nothing.
 */
export const oidcCallback = (options: AccountsOptions): Endpoint => ({
  method: 'get',
  path: '/oidc/callback',
  handler: async (req) => {
    const settings = oidcSettings();
    if (!settings) throw fail(req, 'not-found');
    const proof = await proofOf(req, settings);
    if (!proof) return backTo(req, 'again', { wanted: journeyOf(req.headers)?.wanted });
    const { proven, wanted } = proof;
    const key = digestOf(req, 'subject', proven.issuer, proven.subject);
    if (!(await mayTry(req, key))) return backTo(req, 'wait', { wanted });
    const outcome = await inTransaction(req, () => open(req, options, proven, key));
    if (outcome.is === 'refused') {
      await noteFailure(req, { name: key }, 'oidc');
      return backTo(req, 'refused', { wanted });
    }
    if (outcome.is === 'half') {
      const { id, hash, username } = outcome.account;
      const { challenge } = await openChallenge(req.payload, { user: id, hash, signedInAs: username });
      return backTo(req, undefined, { wanted, fragment: `buoc-hai=${challenge}` });
    }
    return openedPage(req, wanted, [outcome.cookie, endJourney()]);
  },
});
