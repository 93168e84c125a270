import config from '@payload-config';
import { initI18n } from '@payloadcms/translations';
import { cookies as cookiesOf, headers as headersOf } from 'next/headers';
import { createLocalReq, executeAuthStrategies, getPayload, type PayloadRequest } from 'payload';
import { cache } from 'react';
import type { Language } from '../../../plugins/kernel';
import { LOOK_COOKIE, readLook, type Look } from '../../../plugins/portal/screen';

export type Opened = { req: PayloadRequest; language: Language; look: Look; fromElsewhere: boolean };

/** As whom, in which language and with which looks a page is asked for: once a request. */
export const openRequest = cache(async (): Promise<Opened> => {
  const [headers, cookies] = [new Headers(await headersOf()), await cookiesOf()];
  const payload = await getPayload({ config });
  // Vietnamese (Điều 3.2), unless its reader chose otherwise here: a telephone bought abroad says "en" of itself.
  const language: Language = cookies.get('payload-lng')?.value === 'en' ? 'en' : 'vi';
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language });
  // A page only reads, and no page of another site may frame it: the cookie (`SameSite=Strict`) is proof enough, also from a browser that does not
  // say where a request comes from. What writes is judged by the server's own door.
  const own = new Headers(headers);
  own.delete('origin');
  own.set('sec-fetch-site', 'same-origin');
  const { user } = await executeAuthStrategies({ headers: own, payload, canSetHeaders: false });
  const req = await createLocalReq({ req: { headers, i18n: i18n as PayloadRequest['i18n'] }, ...(user?.collection === 'users' ? { user } : {}) }, payload);
  return { req, language, look: readLook(cookies.get(LOOK_COOKIE)?.value), fromElsewhere: headers.get('sec-fetch-site') === 'cross-site' };
});
