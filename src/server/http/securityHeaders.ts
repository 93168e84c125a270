import type { RequestHandler } from 'express';
import helmet from 'helmet';

import { normalPath } from './normalPath';

const pages = (nonce: string) =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // Emotion and the rich text editor write style attributes; a nonce would not reach those.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ');

/** What /api sends is data or a file somebody uploaded: opened by itself, nothing in it may run, load or be framed. */
const DATA = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox`;
/** The one page among them: whom the provider brought back is led on by it. In a sandbox it could not, and its link would come from nowhere, without the session. */
const LEADS_ON = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
const policyOf = (path: string, nonce: string): string => (path === '/api/users/oidc/callback' ? LEADS_ON : /^\/api(\/|$)/.test(path) ? DATA : pages(nonce));

const CSP = 'content-security-policy';

/**
 * Headers that tell the browser what it may do. The policy is put on the request too:
 * Next reads the nonce from there and writes it on its own scripts.
 */
export const securityHeaders = (publicUrl: string): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
  }),
  (req, res, next) => {
    const policy = policyOf(normalPath(req.originalUrl), res.locals.nonce);
    req.headers[CSP] = policy;
    res.set(CSP, policy);
    res.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    next();
  },
];
