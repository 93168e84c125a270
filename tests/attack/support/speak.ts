import { connect } from 'node:net';

/** What came, and whether the server ended the connection (`false`: it was still open after `waitMs`). */
export type Spoken = { text: string; closed: boolean; ms: number };

/** Writes bytes on a bare connection, piece by piece, and listens until the server hangs up or nothing comes any more. */
export const speak = (url: string, pieces: string | Buffer | (string | Buffer)[], waitMs = 1500): Promise<Spoken> =>
  new Promise((resolve) => {
    const { port } = new URL(url);
    const begin = performance.now();
    let text = '';
    const socket = connect(Number(port), '127.0.0.1');
    const finish = (closed: boolean): void => {
      clearTimeout(limit);
      socket.destroy();
      resolve({ text, closed, ms: performance.now() - begin });
    };
    const limit = setTimeout(finish, waitMs, false);
    // A server that is rude first and hangs up is an answer too.
    socket.on('error', () => finish(true));
    socket.on('close', () => finish(true));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('connect', () => {
      for (const piece of Array.isArray(pieces) ? pieces : [pieces]) socket.write(piece);
    });
  });

/** How many answers stand in what a connection gave back. */
export const answersIn = (text: string): string[] => text.match(/^HTTP\/1\.1 \d{3}/gm) ?? [];
