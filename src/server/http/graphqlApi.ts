import { GRAPHQL_POST } from '@payloadcms/next/routes';
import type { RequestHandler } from 'express';

import type { Engine } from '../loadPayload';
import { refuseGraphql } from './graphqlLimits';
import { graphqlOutage } from './graphqlOutage';
import { sendOutage, watchOutages } from './outageWatch';
import type { WithReadBody } from './payloadApi';
import { readBody } from './readBody';
import { sendError } from './sendError';
import { sendWebResponse } from './sendWebResponse';
import { webRequest } from './webRequest';

const LIMIT_MB = 1;

const asJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** GraphQL with Payload's own handler; `handleEndpoints` has none. The playground is not served. */
export const graphqlApi = ({ config, payload }: Engine, publicUrl: string): RequestHandler => {
  const post = GRAPHQL_POST(config);
  return async (req: WithReadBody, res) => {
    const body = req.readBody ?? (await readBody(req, LIMIT_MB * 1024 * 1024));
    if (body === undefined) return sendError(req, res, 413, 'http.tooLarge', { limit: LIMIT_MB });
    const refusal = refuseGraphql(asJson(body));
    if (refusal !== undefined) return sendError(req, res, 400, refusal.key, { limit: refusal.limit });
    const outages = watchOutages(payload);
    const response = await graphqlOutage(await post(webRequest(req, res, publicUrl, body)), body.toString('utf8'), outages.met());
    if (typeof response === 'string') return sendOutage(req, res, response);
    await sendWebResponse(req, response, res);
  };
};
