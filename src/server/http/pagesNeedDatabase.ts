import type { RequestHandler } from 'express';

import { outageOf } from '../../../plugins/kernel';
import type { Queryable } from '../database/migrationState';
import { normalPath } from './normalPath';
import { sendOutage } from './outageWatch';
import { plainPage } from './plainPage';

const ADMIN = /^\/admin(\/|$)/;
const RETRY_SECONDS = 5;

/**
 * While the database is away a page would end in Next's own "server error", which says nothing. One question before it:
 * whoever opens a page reads what is the matter, and the page comes by itself when the database is back.
 */
export const pagesNeedDatabase =
  (database: Queryable, isPortalPage: (path: string) => boolean): RequestHandler =>
  async (req, res, next) => {
    if (!ADMIN.test(normalPath(req.originalUrl)) && !isPortalPage(req.path)) return next();
    try {
      await database.query('select 1 as one');
      next();
    } catch (error) {
      const outage = outageOf(error);
      if (outage === undefined) throw error;
      // What scripts ask for (a form's state, the next page's data) gets the API's answer.
      const asksForPage = req.method === 'GET' && req.headers.rsc === undefined && req.accepts(['html', 'json']) === 'html';
      if (!asksForPage) return sendOutage(req, res, outage);
      res.set({ 'Retry-After': String(RETRY_SECONDS), Refresh: String(RETRY_SECONDS) });
      plainPage(req, res, 503, 'page.databaseAway');
    }
  };
