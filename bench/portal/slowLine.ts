import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Bytes a second, and milliseconds for one way. */
export type Line = { down: number; up: number; oneWay: number };
/** What Lighthouse calls slow 4G: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms there and back. */
export const SLOW_4G: Line = { down: 200_000, up: 93_750, oneWay: 75 };

/** One direction of the line, shared by every connection: bytes leave one after another, and arrive later. */
const lane = (bytesPerSecond: number, oneWay: number) => {
  let free = 0;
  // Timers of nearly the same time may go off in another order than they were set: what is under way stands in a row of its own.
  const underWay: { due: number; work: () => void }[] = [];
  const arrive = (): void => {
    while (underWay[0] !== undefined && underWay[0].due <= performance.now()) underWay.shift()?.work();
    if (underWay[0] !== undefined) setTimeout(arrive, underWay[0].due - performance.now());
  };
  return (from: Socket, to: Socket): void => {
    const later = (bytes: number, work: () => void): void => {
      free = Math.max(free, performance.now()) + (bytes / bytesPerSecond) * 1000;
      underWay.push({ due: free + oneWay, work });
      if (underWay.length === 1) setTimeout(arrive, free + oneWay - performance.now());
    };
    from.on('data', (chunk: Buffer) => {
      // In pieces of a packet or ten: a small answer is not kept waiting by a large one.
      for (let at = 0; at < chunk.length; at += 14_600) {
        const piece = chunk.subarray(at, at + 14_600);
        later(piece.length, () => void (to.destroyed || to.write(piece)));
      }
    });
    from.on('end', () => later(0, () => to.end()));
    from.on('error', () => to.destroy());
    from.on('close', () => later(0, () => to.end()));
  };
};

export type SlowLine = { port: number; close: () => Promise<void> };

/**
 * A line of this speed in front of a port of this machine. Throttling in the browser does not reach what a service worker fetches;
 * this reaches everything. A new connection costs one way there and back, as TCP does.
 */
export const openSlowLine = async (to: () => number, { down, up, oneWay }: Line): Promise<SlowLine> => {
  const [towards, back] = [lane(up, oneWay), lane(down, oneWay)];
  const open = new Set<Socket>();
  const server = createServer((browser) => {
    open.add(browser);
    browser.pause();
    browser.once('close', () => open.delete(browser));
    browser.on('error', () => browser.destroy());
    setTimeout(() => {
      const product = connect(to(), '127.0.0.1');
      towards(browser, product);
      back(product, browser);
      browser.resume();
    }, 2 * oneWay);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    }),
  };
};
