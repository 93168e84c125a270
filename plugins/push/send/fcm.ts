import { readFile } from 'node:fs/promises';
import { importPKCS8, SignJWT } from 'jose';
import { z } from 'zod';
import { clock } from '../../kernel';
import type { PushDevice, PushOutcome } from '../../notifications';
import { retryAfterMs } from '../domain/retryAfter';
import { collapseOf, type Shown } from '../domain/shownOf';
import type { PushSettings } from '../settings';
import { TTL_SECONDS } from './ttl';

const MILLISECONDS = 15_000;
const SCOPE = 'https://www.googleapis.com/auth/firebase.messaging';
/** A token is asked for anew so long before it ends. */
const EARLY_MS = 5 * 60_000;

const accountForm = z.object({ project_id: z.string().regex(/^[\w.:-]{1,100}$/), client_email: z.string().min(3), private_key: z.string().min(100), private_key_id: z.string().optional(), token_uri: z.url().default('https://oauth2.googleapis.com/token') });
const tokenForm = z.object({ access_token: z.string().min(8), expires_in: z.number().positive() });
const faultForm = z.object({ error: z.object({ status: z.string().optional(), details: z.array(z.object({ errorCode: z.string().optional() }).loose()).optional() }) });

type Token = { value: string; until: number };

/** FCM HTTP v1, as the service account of the operator's file. One token for all, asked for once at a time. */
export const createFcm = ({ file, url }: NonNullable<PushSettings['fcm']>): ((device: PushDevice, shown: Shown, urgent: boolean) => Promise<PushOutcome>) => {
  let asked: Promise<Token> | undefined;
  const account = async () => accountForm.parse(JSON.parse(await readFile(file, 'utf8')));
  const fetchToken = async (): Promise<Token> => {
    const { client_email, private_key, private_key_id, token_uri } = await account();
    const now = clock.now().getTime();
    const seconds = Math.floor(now / 1000);
    const assertion = await new SignJWT({ scope: SCOPE })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(private_key_id ? { kid: private_key_id } : {}) })
      .setIssuer(client_email).setAudience(token_uri).setIssuedAt(seconds).setExpirationTime(seconds + 3600)
      .sign(await importPKCS8(private_key, 'RS256'));
    const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
    const answer = await fetch(token_uri, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(MILLISECONDS) });
    if (!answer.ok) throw new TypeError(`push: the token of FCM was refused with ${answer.status}`);
    const { access_token, expires_in } = tokenForm.parse(await answer.json());
    return { value: access_token, until: now + expires_in * 1000 - EARLY_MS };
  };
  const tokenOf = async (): Promise<string> => {
    if (asked && (await asked.catch(() => ({ until: 0 }))).until <= clock.now().getTime()) asked = undefined;
    asked ??= fetchToken();
    return (await asked).value;
  };
  return async ({ token }, shown, urgent) => {
    const collapse = collapseOf(shown.id);
    const message = {
      token, data: { ...shown }, notification: { title: shown.title },
      android: { collapse_key: collapse, priority: urgent ? 'HIGH' : 'NORMAL', ttl: `${TTL_SECONDS}s`, notification: { tag: collapse } },
      apns: { headers: { 'apns-collapse-id': collapse } },
    };
    try {
      const { project_id } = await account();
      const answer = await fetch(`${url}/v1/projects/${project_id}/messages:send`, {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(MILLISECONDS),
        headers: { authorization: `Bearer ${await tokenOf()}`, 'content-type': 'application/json' }, body: JSON.stringify({ message }),
      });
      if (answer.ok) return { state: 'sent' };
      const fault = faultForm.safeParse(await answer.json().catch(() => undefined)).data?.error;
      const code = fault?.details?.map(({ errorCode }) => errorCode).find(Boolean) ?? fault?.status ?? '';
      if (code === 'UNREGISTERED' || code === 'SENDER_ID_MISMATCH') return { state: 'gone' };
      if (answer.status === 401) asked = undefined;
      if (answer.status === 401 || answer.status === 429 || answer.status >= 500) return { state: 'later', afterMs: retryAfterMs(answer.headers.get('retry-after'), clock.now()), why: `fcm ${answer.status}` };
      return { state: 'refused', why: `fcm ${answer.status}` };
    } catch (error) {
      // Never what was asked with: the message of a fault of ours alone.
      return { state: 'later', why: `fcm ${(error as Error).name}` };
    }
  };
};
