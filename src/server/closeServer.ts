import type { Server } from 'node:http';

import { say } from './say';

const LIMIT_SECONDS = 10;

/** Takes no more connections, lets requests in flight finish, and cuts what is left after ten seconds. */
export const closeServer = async (server: Server, inFlight: () => number, tell: (text: string) => void): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  // A connection kept alive turns idle only after its answer; those must not be waited for.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const limit = setTimeout(() => {
    tell(say('stop.forced', { seconds: LIMIT_SECONDS, count: inFlight() }));
    server.closeAllConnections();
  }, LIMIT_SECONDS * 1000);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
};
