import { createServer, type AddressInfo } from 'node:net';

export type FakeClamd = { url: string; /** Bytes of each stream that came whole. */ seen: Buffer[]; close: () => Promise<void> };

/** The test virus of EICAR, put together so that no scanner takes this file for one. */
export const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''));

/** Speaks clamd's INSTREAM: finds EICAR anywhere, says what real clamd says. `mute`: takes everything and never answers; `until`: answers no sooner. */
export const startFakeClamd = async ({ most = 26_214_400, mute = false, until = Promise.resolve() }: { most?: number; mute?: boolean; until?: Promise<void> } = {}): Promise<FakeClamd> => {
  const seen: Buffer[] = [];
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    const pieces: Buffer[] = [];
    let greeted = false;
    let done = false;
    const answer = (text: string): void => {
      done = true;
      if (!mute) void until.then(() => socket.end(`${text}\0`));
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      if (done) return;
      bytes = Buffer.concat([bytes, chunk]);
      if (!greeted && bytes.length >= 10) {
        if (bytes.toString('latin1', 0, 10) !== 'zINSTREAM\0') return answer('UNKNOWN COMMAND');
        greeted = true;
        bytes = bytes.subarray(10);
      }
      while (greeted && bytes.length >= 4) {
        const length = bytes.readUInt32BE(0);
        if (length === 0) {
          const whole = Buffer.concat(pieces);
          seen.push(whole);
          return answer(whole.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK');
        }
        if (bytes.length < 4 + length) return;
        pieces.push(bytes.subarray(4, 4 + length));
        bytes = bytes.subarray(4 + length);
        if (pieces.reduce((sum, each) => sum + each.length, 0) > most) return answer('INSTREAM size limit exceeded. ERROR');
      }
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};
