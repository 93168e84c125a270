import type { Endpoint } from 'payload';
import { z } from 'zod';
import { clock, databaseError, describeEndpoint } from '../../kernel';
import { label } from '../translations';
import { outagesNow } from './data';

const answer = z.object({
  outages: z.array(
    z.object({
      id: z.guid(), kind: z.enum(['planned', 'unplanned']), from: z.iso.datetime(), until: z.iso.datetime(), words: z.object({ vi: z.string(), en: z.string().nullable() }),
      /** It has begun. */
      running: z.boolean(),
    }),
  ),
});

/** What is announced now, for whoever asks: apps ask before anybody is signed in. The same for everybody; of nobody. */
export const nowEndpoint: Endpoint = describeEndpoint({ name: 'outages.now', summary: label('command.outage-now'), answer, open: true }, {
  method: 'get',
  path: '/outages/now',
  handler: async (req) => {
    const outages = await outagesNow(req.payload, clock.now()).catch((error: unknown) => {
      throw databaseError(req, error) ?? error;
    });
    return Response.json({ outages }, { headers: { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' } });
  },
});
