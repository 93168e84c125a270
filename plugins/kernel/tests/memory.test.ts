import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMemory, type Memory, type Reading } from '../notices/createMemory';
import { createNoticeBoard, type NoticeBoard } from '../notices/noticeBoard';

const LONGEST = 60_000;

const make = (most = 100): { memory: Memory<number>; board: NoticeBoard; clock: { now: number } } => {
  const board = createNoticeBoard();
  const clock = { now: 0 };
  const memory = createMemory<number>({ tagsOf: (channel, payload) => (channel === 'handbook_power' ? [payload] : []), most, longestMs: LONGEST, board, now: () => clock.now });
  board.connected(async () => undefined);
  return { memory, board, clock };
};

const KEYS = ['a', 'b', 'c'] as const;
type Key = (typeof KEYS)[number];

/** What may happen, in any order: the database and its notices on one side, reads of this process on the other. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('write' as const), key: fc.constantFrom(...KEYS) }),
  fc.record({ what: fc.constant('write-all' as const) }),
  fc.record({ what: fc.constant('hear' as const) }),
  fc.record({ what: fc.constant('begin' as const), key: fc.constantFrom(...KEYS) }),
  fc.record({ what: fc.constant('snapshot' as const), read: fc.nat(5) }),
  fc.record({ what: fc.constant('keep' as const), read: fc.nat(5) }),
  fc.record({ what: fc.constant('cut' as const) }),
  fc.record({ what: fc.constant('listen' as const) }),
);

describe('memory', () => {
  it('never holds what was read before a notice that has been heard', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 80, size: 'max' }), (story) => {
        const { memory, board } = make();
        const stored: Record<Key, number> = { a: 0, b: 0, c: 0 };
        let told: string[] = [];
        // The newest version of each key this process has been told of, or could not have missed.
        const heard: Record<Key, number> = { a: 0, b: 0, c: 0 };
        const reads: { key: Key; reading: Reading | undefined; seen?: number }[] = [];
        let listening = true;
        for (const event of story) {
          if (event.what === 'write') {
            stored[event.key] += 1;
            if (listening) told.push(event.key);
          } else if (event.what === 'write-all') {
            for (const key of KEYS) stored[key] += 1;
            if (listening) told.push('*');
          } else if (event.what === 'hear') {
            const [payload] = told.splice(0, 1);
            if (payload === undefined) continue;
            board.deliver('handbook_power', payload);
            // At the latest version: whatever was written later is told later.
            const unheard = (key: Key): number => told.filter((each) => each === key || each === '*').length;
            for (const key of KEYS) if (payload === key || payload === '*') heard[key] = stored[key] - unheard(key);
          } else if (event.what === 'begin') reads.push({ key: event.key, reading: memory.begin() });
          else if (event.what === 'snapshot') {
            const read = reads.at(-1 - event.read);
            if (read && read.seen === undefined) read.seen = stored[read.key];
          } else if (event.what === 'keep') {
            const read = reads.at(-1 - event.read);
            if (read?.seen !== undefined) memory.keep(read.reading, read.key, read.seen, { tags: [read.key] });
          } else if (event.what === 'cut') {
            listening = false;
            told = [];
            board.lost();
          } else if (!listening) {
            listening = true;
            board.connected(async () => undefined);
            Object.assign(heard, stored);
          }
          for (const key of KEYS) {
            const known = memory.recall(key);
            if (!listening) expect(known).toBeUndefined();
            else if (known !== undefined) expect(known).toBeGreaterThanOrEqual(heard[key]);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what nothing spoke of', () => {
    const { memory, board } = make();
    const reading = memory.begin();
    board.deliver('handbook_power', 'b');
    board.deliver('handbook_content', 'a');
    memory.keep(reading, 'a', 1, { tags: ['a'] });
    expect(memory.recall('a')).toBe(1);
    board.deliver('handbook_power', 'b');
    expect(memory.recall('a')).toBe(1);
    board.deliver('handbook_power', 'a');
    expect(memory.recall('a')).toBeUndefined();
  });

  it.each(['a', '*'])('keeps nothing that a notice of %s spoke of while it was read', (payload) => {
    const { memory, board } = make();
    const reading = memory.begin();
    board.deliver('handbook_power', payload);
    memory.keep(reading, 'a', 1, { tags: ['a'] });
    expect(memory.recall('a')).toBeUndefined();
  });

  it('keeps nothing of a reading that took longer than it can look back', () => {
    const { memory, board } = make();
    const reading = memory.begin();
    for (let n = 0; n < 2001; n += 1) board.deliver('handbook_power', 'b');
    memory.keep(reading, 'a', 1, { tags: ['a'] });
    expect(memory.recall('a')).toBeUndefined();
  });

  it('never outlives the earliest end of what it was read from, counted from before the reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * LONGEST }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 3 * LONGEST }), (forMs, tookMs, laterMs) => {
        const { memory, clock } = make();
        clock.now = 1000;
        const reading = memory.begin();
        clock.now += tookMs;
        memory.keep(reading, 'a', 1, { tags: ['a'], forMs });
        clock.now += laterMs;
        const age = tookMs + laterMs;
        expect(memory.recall('a')).toBe(age < forMs && age < LONGEST ? 1 : undefined);
      }),
    );
  });

  it('holds no more than it may, and forgets the oldest first', () => {
    const { memory } = make(3);
    for (const [key, value] of [['a', 1], ['b', 2], ['c', 3], ['d', 4]] as const) memory.keep(memory.begin(), key, value, { tags: [key] });
    expect([memory.size(), memory.recall('a'), memory.recall('b'), memory.recall('d')]).toEqual([3, undefined, 2, 4]);
  });

  it('is closed in a process that listens to nobody', () => {
    const memory = createMemory<number>({ tagsOf: () => [], most: 10, longestMs: LONGEST, board: createNoticeBoard() });
    expect(memory.begin()).toBeUndefined();
    memory.keep({ generation: 0, at: performance.now() }, 'a', 1, { tags: [] });
    expect(memory.recall('a')).toBeUndefined();
  });
});
