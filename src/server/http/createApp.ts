import express, { type Express } from 'express';

import type { Environment } from '../../../plugins/kernel/environment';
import { matchPage, portalOf } from '../../../plugins/portal';
import { poolOf } from '../database/pool';
import type { Engine } from '../loadPayload';
import type { Log } from '../log';
import type { NextHandler } from '../prepareNext';
import { accessLog } from './accessLog';
import { bodyLimit } from './bodyLimit';
import { bodyType } from './bodyType';
import { closedDoors } from './closedDoors';
import { constantHeaders } from './constantHeaders';
import { errorHandler } from './errorHandler';
import { feedGate } from './feedGate';
import { graphqlApi } from './graphqlApi';
import { healthRoutes } from './health';
import { hotReads } from './hotReads';
import type { Metrics } from './metrics';
import { ordinaryRequest } from './ordinaryRequest';
import { pages } from './pages';
import { pagesNeedDatabase } from './pagesNeedDatabase';
import { payloadApi } from './payloadApi';
import { providerGate } from './providerGate';
import { registrationDoors } from './registrationDoors';
import { requestContext } from './requestContext';
import { createRouteName } from './routeName';
import { sameOrigin } from './sameOrigin';
import { securityHeaders } from './securityHeaders';
import { shallowBody } from './shallowBody';
import { signInGate } from './signInGate';
import { unsubscribeDoor } from './unsubscribe';

export type AppParts = {
  engine: Engine;
  environment: Environment;
  log: Log;
  metrics: Metrics;
  /** Names of all migrations, for /readyz. */
  migrations: string[];
  handlePage: NextHandler;
};

/** Every door of the product, in the order a request passes them. */
export const createApp = ({ engine, environment, log, metrics, migrations, handlePage }: AppParts): Express => {
  const { PUBLIC_URL, TRUST_PROXY, DATA_DIR, DISK_FREE_MIN_MB } = environment;
  const { pages: portalPages } = portalOf(engine.payload.config);
  const isPortalPage = (path: string): boolean => matchPage(portalPages, path) !== undefined;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', TRUST_PROXY);
  app.set('query parser', false);

  app.use(requestContext);
  app.use(accessLog(log, metrics, createRouteName(engine.payload.config)));
  const headers = securityHeaders(PUBLIC_URL);
  app.use(hotReads(engine, constantHeaders(headers)));
  app.use(headers);
  app.use(ordinaryRequest);
  app.use(healthRoutes({ database: poolOf(engine.payload), migrations, dataDir: DATA_DIR, diskFreeMb: DISK_FREE_MIN_MB }));
  app.get('/metrics', metrics.handler);
  app.use(sameOrigin(PUBLIC_URL));
  app.use(closedDoors);
  app.use(bodyLimit);
  app.use(bodyType);
  app.use(shallowBody);
  app.post('/api/graphql', graphqlApi(engine, PUBLIC_URL));
  app.use(signInGate(engine));
  app.use(providerGate(engine));
  app.use(feedGate);
  app.use(registrationDoors(engine));
  app.use('/api', payloadApi(engine, PUBLIC_URL));
  app.use(pagesNeedDatabase(poolOf(engine.payload), isPortalPage));
  app.use(unsubscribeDoor(engine));
  app.use(pages(handlePage, PUBLIC_URL, isPortalPage));
  app.use(errorHandler(log));
  return app;
};
