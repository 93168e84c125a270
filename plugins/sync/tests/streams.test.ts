import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCursor, writeCursor, type SyncState } from '../domain/cursor';
import { heard, reshape, step, type Following, type Stream } from '../domain/streams';

const ids = Array.from({ length: 6 }, (_, at) => `00000000-0000-4000-8000-00000000000${at}`);
const stream = fc.tuple(fc.constantFrom('a', 'o'), fc.constantFrom(...ids)).map(([side, id]) => `${side}:${id}` as Stream);
const streams = fc.uniqueArray(stream, { maxLength: 6 });
const scopes = fc.array(streams, { minLength: 1, maxLength: 12 });

describe('what is followed when a scope becomes another', () => {
  it('every stream that was gained or lost is walked from its beginning, each stream in one walk, and heard until then', () => {
    fc.assert(
      fc.property(scopes, fc.infiniteStream(fc.boolean()), (wants, walkOn) => {
        let now: Following = { follow: [], walks: [] };
        for (const want of wants) {
          const before = now;
          now = reshape(before, want);
          expect(now.follow).toEqual([...new Set(now.follow)]);
          expect(new Set(now.follow)).toEqual(new Set(want));
          const walked = now.walks.flatMap(({ streams: all }) => all);
          expect(walked).toHaveLength(new Set(walked).size);
          for (const turned of [...want.filter((each) => !before.follow.includes(each)), ...before.follow.filter((each) => !want.includes(each))]) {
            expect(now.walks.find(({ streams: all }) => all.includes(turned))).toMatchObject({ at: 0 });
            expect(now.walks.find(({ streams: all }) => all.includes(turned))?.after).toBeUndefined();
          }
          expect(new Set(heard(now))).toEqual(new Set([...want, ...walked]));
          if (walkOn.next().value) now = { ...now, walks: step(now.walks, 2, 'all') };
        }
        while (now.walks.length > 0) now = { ...now, walks: step(now.walks, 2, 'all') };
        expect(new Set(heard(now))).toEqual(new Set(wants.at(-1)));
      }),
    );
  });
});

describe('a cursor', () => {
  const state = fc.record({
    collections: fc.uniqueArray(fc.constantFrom('news', 'documents', 'pages'), { minLength: 1 }),
    position: fc.record({ base: fc.constantFrom('1:1:', '18446744073709551615:18446744073709551615:', '7:12:7,9'), target: fc.constantFrom('', '8:13:'), xid: fc.bigInt({ min: 0n, max: 2n ** 63n }).map(String), n: fc.nat().map(String) }),
    hour: fc.nat(),
    follow: streams,
    walks: fc.array(fc.record({ streams, at: fc.nat({ max: 5 }), after: fc.option(fc.tuple(fc.constant('2026-11-23T00:00:00.000Z'), fc.constantFrom(...ids)), { nil: undefined }) }, { requiredKeys: ['streams', 'at'] })),
    lists: fc.dictionary(fc.constantFrom('me', 'topics'), fc.string({ maxLength: 16 })),
  }) as fc.Arbitrary<SyncState>;

  it('says what was written, to its own person alone, and nothing once a letter is changed', () => {
    fc.assert(
      fc.property(state, fc.nat(), (written, place) => {
        const cursor = writeCursor('secret', 'me', written);
        expect(cursor).toMatch(/^[\w.-]+$/);
        expect(JSON.parse(JSON.stringify(readCursor('secret', 'me', cursor)))).toEqual(JSON.parse(JSON.stringify(written)));
        expect(readCursor('secret', 'you', cursor)).toBeUndefined();
        expect(readCursor('other', 'me', cursor)).toBeUndefined();
        const at = place % (cursor.lastIndexOf('.') - 2) + 2;
        const spoilt = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
        expect(readCursor('secret', 'me', spoilt)).toBeUndefined();
      }),
    );
  });

  it.each(['', '1', '1..', '2.e30.AAAA', 'x.y.z.w', '1.e30.'])('%j is none', (text) => expect(readCursor('secret', 'me', text)).toBeUndefined());
});
