import { Router } from 'express';

import { checkReadiness, type Readiness, type ReadinessOptions } from './readiness';

const KEPT_MS = 1000;

/** /healthz: the process answers. /readyz: it can do its work; asked at most once a second, whoever calls. */
export const healthRoutes = (options: ReadinessOptions): Router => {
  let last: { at: number; result: Promise<Readiness> } | undefined;
  const readiness = () => {
    const now = performance.now();
    if (last === undefined || now - last.at > KEPT_MS) last = { at: now, result: checkReadiness(options) };
    return last.result;
  };
  const router = Router();
  router.get('/healthz', (_, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_, res) => {
    const { ready, checks } = await readiness();
    res
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ok' : 'failed', checks });
  });
  return router;
};
