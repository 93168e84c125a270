import { createServer, type AddressInfo, type Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { EICAR, startFakeClamd, type FakeClamd } from '../../../tests/support/fakeClamd';
import { scan } from '../malware/scan';

let clamd: FakeClamd;
beforeAll(async () => {
  clamd = await startFakeClamd({ most: 3_000_000 });
});
afterAll(() => clamd.close());

describe('a scan', () => {
  it('sends the whole file, in pieces', async () => {
    const bytes = Buffer.alloc(1_000_003, 7);
    expect(await scan(clamd.url, bytes)).toEqual({ kind: 'clean' });
    expect(clamd.seen.at(-1)?.equals(bytes)).toBe(true);
  });

  it('finds what the scanner finds, and names it', async () => {
    expect(await scan(clamd.url, Buffer.concat([Buffer.alloc(5000), EICAR]))).toEqual({ kind: 'found', name: 'Win.Test.EICAR_HDB-1' });
  });

  it('says so when the scanner will not look at all of it: it is there, and will say the same for ever', async () => {
    expect(await scan(clamd.url, Buffer.alloc(8_000_000))).toEqual({ kind: 'refused', why: expect.stringContaining('limit') });
  });

  it.each([['nobody is there', 'tcp://127.0.0.1:1'], ['no socket is there', 'unix:///khong/co.ctl']])('is none when %s', async (_, url) => {
    expect(await scan(url, EICAR)).toMatchObject({ kind: 'away' });
  });

  it('is none when the line breaks, or says something else', async () => {
    for (const reply of ['', 'stream: OKAY\0', 'UNKNOWN COMMAND\0', 'stream: OK FOUND ME\0']) {
      const sockets = new Set<Socket>();
      const server = createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.once('data', () => (reply === '' ? socket.destroy() : socket.end(reply)));
      });
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
      expect(await scan(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, EICAR)).toMatchObject({ kind: 'away' });
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    }
  });
});
