import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

import type { Environment } from '../../plugins/kernel/environment';
import { StartError } from './StartError';

const HEADERS_MS = 20_000;
/** 25 MB over a slow line in a commune. */
const WHOLE_REQUEST_MS = 180_000;

/** How long a client may take. */
export const PATIENCE = {
  headersTimeout: HEADERS_MS,
  requestTimeout: WHOLE_REQUEST_MS,
  /** How often slow ones are looked for. */
  connectionsCheckingInterval: 5_000,
  /** For the next request on a connection: longer than proxies keep theirs (60 s), or a request meets one that is just being closed. */
  keepAliveTimeout: 65_000,
} satisfies ServerOptions;

const STATUS: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** What is no HTTP at all reaches no door; it is told so with the headers every answer has, and hung up on. */
const refuseMalformed = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = STATUS[error.code ?? ''] ?? '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n` +
      `Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n\r\n`,
  );
};

/**
 * @param patience shorter for tests
 * @throws StartError when the port is taken or not allowed
 */
export const listen = (handler: RequestListener, { HOST, PORT }: Pick<Environment, 'HOST' | 'PORT'>, patience: Partial<typeof PATIENCE> = {}): Promise<Server> =>
  new Promise((resolve, reject) => {
    // The strict parser, said aloud: lenient ones and proxies disagree about where a request ends.
    const server = createServer({ ...PATIENCE, ...patience, insecureHTTPParser: false, requireHostHeader: true }, handler);
    server.on('clientError', refuseMalformed);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new StartError('start.portTaken', { port: PORT }));
      else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
        reject(new StartError('start.portDenied', { port: PORT, host: HOST }));
      else reject(error);
    });
    server.listen(PORT, HOST, () => resolve(server));
  });
