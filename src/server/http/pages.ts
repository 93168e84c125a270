import { Router, type RequestHandler } from 'express';

import type { NextHandler } from '../prepareNext';
import { normalPath } from './normalPath';
import { plainPage } from './plainPage';
import { publicFiles } from './publicFiles';

const ALIASES = /^(127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;
const NEXT = /^\/(admin|_next)(\/|$)/;
const FIRST_USER = '/admin/create-first-user';
const ICON = '/favicon.ico';
/** Next trusts some headers to come from itself. */
const INTERNAL = /^x-(middleware|forwarded-host|nextjs|invoke)/;

/** Cookies belong to one name: whoever typed 127.0.0.1 would sign in and still be refused. */
const sameNameEverywhere =
  (publicUrl: string): RequestHandler =>
  (req, res, next) => {
    const typed = req.headers.host ?? '';
    const isAlias = new URL(publicUrl).hostname === 'localhost' && ALIASES.test(typed);
    if (isAlias && (req.method === 'GET' || req.method === 'HEAD') && !req.path.startsWith('/_next/')) {
      return res.redirect(307, `${publicUrl}${req.originalUrl}`);
    }
    next();
  };

/**
 * The admin, the portal's pages and their files; everything else is told apart here, because Next's own page for unknown
 * addresses is made while building and knows no nonce. Host is replaced by the configured one: Next compares
 * it with Origin for server functions, and a forged one would make them reachable from elsewhere.
 */
export const pages = (handle: NextHandler, publicUrl: string, isPortalPage: (path: string) => boolean): Router => {
  const { host } = new URL(publicUrl);
  const files = publicFiles();
  const router = Router();
  router.use(sameNameEverywhere(publicUrl));
  router.use(async (req, res) => {
    const path = normalPath(req.originalUrl);
    // Its form leads to a closed door: the first administrator is made on the command line.
    if (path === FIRST_USER) return plainPage(req, res, 200, 'page.firstAdmin');
    if (path === ICON && !files.has(ICON)) return void res.status(204).end();
    if (!NEXT.test(path) && !files.has(req.path) && !isPortalPage(req.path)) return plainPage(req, res, 404, 'page.notFound');
    for (const name of Object.keys(req.headers)) if (INTERNAL.test(name)) delete req.headers[name];
    req.headers.host = host;
    await handle(req, res);
  });
  return router;
};
