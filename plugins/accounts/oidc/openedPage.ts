import type { PayloadRequest } from 'payload';
import { t } from './translations';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Signed in: a page of ours that leads on. A redirect would still count as coming from the provider, and the browser would keep the
 * session's cookie (SameSite=Strict) back.
 */
export const openedPage = (req: PayloadRequest, wanted: string, cookies: readonly string[]): Response => {
  const [title, on, to] = [escape(t(req, 'opened')), escape(t(req, 'opened.on')), escape(wanted)];
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' });
  cookies.forEach((cookie) => headers.append('set-cookie', cookie));
  return new Response(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${to}"><title>${title}</title></head>` +
      `<body><h1>${title}</h1><p><a href="${to}">${on}</a></p></body></html>`,
    { headers },
  );
};
