import { afterAll, beforeAll, describe, it } from '@jest/globals';

import { walkInBrowser } from '../../scripts/lib/real/browserWalk.mjs';
import { furnish } from '../../scripts/lib/real/furnish.mjs';
import { networkApi } from '../../scripts/lib/real/httpApi.mjs';
import { drawn } from '../../scripts/lib/real/picture.mjs';
import { buildCity, PASSWORD } from '../support/city';
import { startServer, type Server } from '../support/server';

const check = async <T>(name: string, work: () => Promise<T>): Promise<T> =>
  work().catch((error: unknown) => {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
afterAll(() => server?.close());

describe('the walk of the first slice, in a browser', () => {
  it('leads a news item with its picture from the contributor’s screen to exactly its readers', async () => {
    const city = await buildCity(server);
    const codes = await server.ownerSql<{ id: string; code: string }>('select id, code from organizations');
    const codeOf = (place: { id: string }): string => codes.find(({ id }) => id === place.id)?.code ?? '';
    const call = networkApi(server.url);
    const world = await furnish(call, {
      near: codeOf(city.a.committee),
      far: codeOf(city.b.committee),
      by: { username: city.system.username, password: PASSWORD },
    });
    await walkInBrowser(server.url, call, world, await drawn(), check);
  }, 240_000);
});
