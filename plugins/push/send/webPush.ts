import { importJWK, SignJWT } from 'jose';
import type { PushDevice, PushOutcome } from '../../notifications';
import { clock } from '../../kernel';
import type { VapidKey } from '../data/vapidKey';
import { encrypt } from '../domain/encrypt';
import { retryAfterMs } from '../domain/retryAfter';
import { collapseOf, type Shown } from '../domain/shownOf';
import { post, PostFault } from './post';
import { TTL_SECONDS } from './ttl';

type Own = { key: VapidKey; contact: string; hosts: ReadonlySet<string> };

/** RFC 8292 allows a day. */
const TOKEN_HOURS = 12;

const authorization = async (endpoint: string, { key, contact }: Own, now: Date): Promise<string> => {
  const seconds = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT({}).setProtectedHeader({ typ: 'JWT', alg: 'ES256' }).setAudience(new URL(endpoint).origin).setSubject(contact).setExpirationTime(seconds + TOKEN_HOURS * 3600).sign(await importJWK(key.jwk, 'ES256'));
  return `vapid t=${token}, k=${key.publicKey}`;
};

/** To one browser: RFC 8030, sealed by RFC 8291, signed by RFC 8292. */
export const sendToBrowser = async ({ token: endpoint, p256dh, auth }: PushDevice, shown: Shown, urgent: boolean, own: Own): Promise<PushOutcome> => {
  const now = clock.now();
  const body = encrypt(Buffer.from(JSON.stringify(shown)), { p256dh: p256dh ?? '', auth: auth ?? '' });
  const headers = {
    authorization: await authorization(endpoint, own, now), ttl: String(TTL_SECONDS), urgency: urgent ? 'high' : 'normal', topic: collapseOf(shown.id),
    'content-encoding': 'aes128gcm', 'content-type': 'application/octet-stream',
  };
  try {
    const { status, retryAfter } = await post(endpoint, headers, body, own.hosts);
    if (status >= 200 && status < 300) return { state: 'sent' };
    if (status === 404 || status === 410) return { state: 'gone' };
    if (status === 429 || status >= 500) return { state: 'later', afterMs: retryAfterMs(retryAfter, now), why: `webpush ${status}` };
    return { state: 'refused', why: `webpush ${status}` };
  } catch (error) {
    if (!(error instanceof PostFault)) throw error;
    // Whoever leads us into the own network is asked no more.
    return error.message === 'private' ? { state: 'gone' } : { state: 'later', why: `webpush ${error.message}` };
  }
};
