import { GRAPHQL_POST } from '@payloadcms/next/routes';

import type { Engine } from '../loadPayload';

/** The schema is made at the first question, a tenth of a second of work in which nobody else is answered: asked before the port opens. */
export const warmGraphql = async ({ config }: Engine, publicUrl: string): Promise<void> => {
  const question = new Request(`${publicUrl}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  await (await GRAPHQL_POST(config)(question)).body?.cancel();
};
