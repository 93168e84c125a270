import { expect, it } from '@jest/globals';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { readInteraction, readPaint, type TraceEvent } from '../portal/readTrace';
import { openSlowLine } from '../portal/slowLine';

const ORIGIN = 'http://localhost:1';
const navigation = (url: string, ts: number, frame: string): TraceEvent => ({ name: 'navigationStart', ph: 'R', ts, args: { frame, data: { documentLoaderURL: url, isOutermostMainFrame: true } } });

it('reads the paint of the page that was asked for, from its own navigation on', () => {
  const trace: TraceEvent[] = [
    navigation('about:blank', 1000, 'a'),
    { name: 'firstContentfulPaint', ph: 'R', ts: 1500, args: { frame: 'a' } },
    navigation(`${ORIGIN}/tin`, 10_000, 'a'),
    { name: 'firstContentfulPaint', ph: 'R', ts: 15_000, args: { frame: 'other' } },
    { name: 'RunTask', ph: 'X', ts: 20_000, dur: 900_000 },
    { name: 'firstContentfulPaint', ph: 'R', ts: 1_010_000, args: { frame: 'a' } },
    { name: 'largestContentfulPaint::Candidate', ph: 'R', ts: 1_010_000, args: { frame: 'a' } },
    { name: 'RunTask', ph: 'X', ts: 1_020_000, dur: 80_000 },
    { name: 'RunTask', ph: 'X', ts: 1_120_000, dur: 49_000 },
    { name: 'largestContentfulPaint::Candidate', ph: 'R', ts: 1_310_000, args: { frame: 'a' } },
  ];
  // Blocked only after the first paint, and only what is longer than 50 ms.
  expect(readPaint(trace, ORIGIN)).toEqual({ firstContent: 1000, largestContent: 1300, blocked: 30 });
});

it('makes no page quick that painted nothing, and none up that was not asked for', () => {
  expect(readPaint([navigation(`${ORIGIN}/`, 0, 'a')], ORIGIN)).toEqual({ firstContent: null, largestContent: null, blocked: 0 });
  expect(() => readPaint([navigation(`${ORIGIN}0/`, 0, 'a')], ORIGIN)).toThrow('no navigation');
});

it('takes the longest press, and says when there was none', () => {
  const press = (interactionId: number, duration: number): TraceEvent => ({ name: 'EventTiming', ph: 'b', ts: 0, args: { data: { interactionId, duration } } });
  expect(readInteraction([press(7, 40), press(8, 120), press(0, 900)])).toBe(120);
  expect(readInteraction([press(0, 900)])).toBeNull();
});

it('gives every byte of a slow line in its order, and no sooner than the line can', async () => {
  const sent = Buffer.from(Array.from({ length: 60_000 }, (_, at) => at % 251));
  const server = createServer((socket: Socket) => {
    for (let at = 0; at < sent.length; at += 7000) socket.write(sent.subarray(at, at + 7000));
    socket.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const line = await openSlowLine(() => (server.address() as AddressInfo).port, { down: 600_000, up: 600_000, oneWay: 20 });
  const begin = performance.now();
  const pieces: Buffer[] = [];
  for await (const piece of connect(line.port, '127.0.0.1')) pieces.push(piece as Buffer);
  expect(Buffer.concat(pieces).equals(sent)).toBe(true);
  // 100 ms for the bytes, 20 there, 20 back, 20 to be known.
  expect(performance.now() - begin).toBeGreaterThanOrEqual(150);
  await line.close();
  await new Promise((resolve) => void server.close(resolve));
});
