import { Router } from 'express';

import { unsubscribableKind, unsubscribe, UNSUBSCRIBE_PATH, unsubscribePage } from '../../../plugins/notifications';
import type { Engine } from '../loadPayload';

/**
 * Behind the link of a mail, for whoever reads mail without being signed in: a page that asks, and the POST that does it. Mail
 * programs send that POST by themselves (RFC 8058); its body says nothing that the address does not.
 */
export const unsubscribeDoor = ({ payload }: Engine): Router => {
  const router = Router();
  const tokenOf = (url: string): string => new URL(url, 'http://localhost').searchParams.get('ma') ?? '';
  const language = (accepted: string | undefined) => (/^en\b/i.test(accepted ?? '') ? 'en' : 'vi');
  router.use(UNSUBSCRIBE_PATH, (_, res, next) => {
    // The address is a key: it stays out of caches, and is told to no other origin (the policy of every page). Under a policy of no referrer a browser would
    // send the form as from nowhere (Origin: null), which is turned away.
    res.set({ 'Cache-Control': 'no-store' });
    next();
  });
  router.get(UNSUBSCRIBE_PATH, (req, res) => {
    const kind = unsubscribableKind(payload, tokenOf(req.originalUrl));
    res.status(kind ? 200 : 400).type('html').send(unsubscribePage(language(req.headers['accept-language']), kind ? 'ask' : 'wrong', kind));
  });
  router.post(UNSUBSCRIBE_PATH, async (req, res) => {
    req.resume();
    const kind = await unsubscribe(payload, tokenOf(req.originalUrl));
    res.status(kind ? 200 : 400).type('html').send(unsubscribePage(language(req.headers['accept-language']), kind ? 'done' : 'wrong', kind));
  });
  return router;
};
