import { createServer, type RequestListener, type Server } from 'node:http';

import type { Environment } from '../../plugins/kernel/environment';
import { StartError } from './StartError';

const HEADERS_MS = 20_000;
/** 25 MB over a slow line in a commune. */
const WHOLE_REQUEST_MS = 180_000;

/** @throws StartError when the port is taken or not allowed */
export const listen = (handler: RequestListener, { HOST, PORT }: Environment): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: WHOLE_REQUEST_MS }, handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new StartError('start.portTaken', { port: PORT }));
      else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
        reject(new StartError('start.portDenied', { port: PORT, host: HOST }));
      else reject(error);
    });
    server.listen(PORT, HOST, () => resolve(server));
  });
