import { readFile } from 'node:fs/promises';
import { connect, constants, type ClientHttp2Session } from 'node:http2';
import { importPKCS8, SignJWT } from 'jose';
import { clock } from '../../kernel';
import type { PushDevice, PushOutcome } from '../../notifications';
import { retryAfterMs } from '../domain/retryAfter';
import { collapseOf, type Shown } from '../domain/shownOf';
import type { PushSettings } from '../settings';
import { TTL_SECONDS } from './ttl';

const HOSTS = { production: 'https://api.push.apple.com', sandbox: 'https://api.sandbox.push.apple.com' } as const;
const MILLISECONDS = 15_000;
/** Apple takes a token for an hour, and no new one within 20 minutes. */
const TOKEN_MS = 45 * 60_000;
/** A line nobody uses is closed. */
const IDLE_MS = 60_000;

type Reply = { status: number; retryAfter: string | undefined; reason: string; timestamp: number | undefined };

const exchange = (session: ClientHttp2Session, headers: Record<string, string>, body: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const stream = session.request({ ...headers, [constants.HTTP2_HEADER_METHOD]: 'POST' });
    let status = 0;
    let retryAfter: string | undefined;
    let text = '';
    stream.setEncoding('utf8');
    stream.setTimeout(MILLISECONDS, () => stream.close(constants.NGHTTP2_CANCEL));
    stream.once('response', (answer) => {
      status = answer[':status'] ?? 0;
      const after = answer['retry-after'];
      retryAfter = typeof after === 'string' ? after : undefined;
    });
    stream.on('data', (part: string) => {
      if (text.length < 4096) text += part;
    });
    stream.once('error', reject);
    stream.once('close', () => {
      if (status === 0) return reject(new TypeError('push: APNs did not answer'));
      let said: { reason?: unknown; timestamp?: unknown } = {};
      try {
        said = text === '' ? {} : (JSON.parse(text) as typeof said);
      } catch {
        // What cannot be read says no more than its status.
      }
      resolve({ status, retryAfter, reason: typeof said.reason === 'string' ? said.reason : '', timestamp: typeof said.timestamp === 'number' ? said.timestamp : undefined });
    });
    stream.end(body);
  });

/** APNs over HTTP/2 with a provider token (ES256), one line an environment. */
export const createApns = ({ file, keyId, teamId, topics, url }: NonNullable<PushSettings['apns']>): ((device: PushDevice, shown: Shown, urgent: boolean) => Promise<PushOutcome>) => {
  const lines = new Map<string, ClientHttp2Session>();
  let token: { value: string; until: number } | undefined;
  const lineTo = (host: string): ClientHttp2Session => {
    const open = lines.get(host);
    if (open && !open.closed && !open.destroyed) return open;
    const session = connect(host);
    const end = (): void => {
      if (lines.get(host) === session) lines.delete(host);
    };
    // A fault of the line is told to each message on it.
    session.on('error', end).on('goaway', end).on('close', end);
    session.setTimeout(IDLE_MS, () => session.close());
    session.unref();
    lines.set(host, session);
    return session;
  };
  const tokenOf = async (): Promise<string> => {
    const now = clock.now().getTime();
    if (token && token.until > now) return token.value;
    const value = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: keyId }).setIssuer(teamId).setIssuedAt(Math.floor(now / 1000)).sign(await importPKCS8(await readFile(file, 'utf8'), 'ES256'));
    token = { value, until: now + TOKEN_MS };
    return value;
  };
  return async (device, shown, urgent) => {
    const now = clock.now();
    const topic = device.topic ?? '';
    if (topics.length > 0 && !topics.includes(topic)) return { state: 'refused', why: 'apns topic' };
    const { title, ...more } = shown;
    const headers = {
      ':path': `/3/device/${device.token}`, authorization: `bearer ${await tokenOf()}`, 'apns-topic': topic, 'apns-push-type': 'alert', 'apns-id': shown.id, 'apns-collapse-id': collapseOf(shown.id),
      'apns-expiration': String(Math.floor(now.getTime() / 1000) + TTL_SECONDS), 'apns-priority': urgent ? '10' : '5', 'content-type': 'application/json',
    };
    try {
      const { status, retryAfter, reason, timestamp } = await exchange(lineTo(url ?? HOSTS[device.environment ?? 'production']), headers, JSON.stringify({ aps: { alert: { title }, sound: 'default' }, ...more }));
      if (status === 200) return { state: 'sent' };
      // Gone since then: an app that registered later is there again.
      if (status === 410 && (timestamp === undefined || timestamp >= new Date(device.seen).getTime())) return { state: 'gone' };
      if (reason === 'BadDeviceToken' || reason === 'DeviceTokenNotForTopic') return { state: 'gone' };
      if (reason === 'ExpiredProviderToken') token = undefined;
      if (status === 410 || status === 429 || status >= 500 || reason === 'ExpiredProviderToken') return { state: 'later', afterMs: retryAfterMs(retryAfter, now), why: `apns ${status}` };
      return { state: 'refused', why: `apns ${status} ${reason}`.slice(0, 60) };
    } catch (error) {
      return { state: 'later', why: `apns ${(error as Error).name}` };
    }
  };
};
