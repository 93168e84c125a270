import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lock, unlock } from '../data/lockedBytes';
import { PAPER_NEEDS } from '../domain/parts';
import { isNeeded, shareOf, type PaperState } from '../domain/share';

const states = ['present', 'missing', 'not-needed'] as const satisfies readonly PaperState[];
const papers = fc.uniqueArray(fc.record({ code: fc.stringMatching(/^[a-z]{1,6}$/), needed: fc.constantFrom(...PAPER_NEEDS) }), { selector: ({ code }) => code, maxLength: 20 });

describe('how complete a dossier is', () => {
  it('counts what is needed, and of it what is there or not needed; nothing else moves it', () => {
    fc.assert(
      fc.property(papers, fc.func(fc.option(fc.constantFrom(...states))), fc.boolean(), (list, of, official) => {
        const known = new Map(list.flatMap(({ code }) => { const state = of(code); return state ? [[code, state] as const] : []; }));
        const share = shareOf(list, known, official);
        expect(share.settled).toBeLessThanOrEqual(share.needed);
        expect(share.needed).toBe(list.filter((paper) => isNeeded(paper, official)).length);
        // A paper that nobody needs changes nothing.
        expect(shareOf([...list, { code: 'ZZ', needed: 'if-any' }], known, official)).toEqual(share);
        // To find one that was missed counts one more.
        const missed = list.find((paper) => isNeeded(paper, official) && (known.get(paper.code) ?? 'missing') === 'missing');
        if (missed) expect(shareOf(list, new Map([...known, [missed.code, 'present']]), official).settled).toBe(share.settled + 1);
      }),
    );
  });
});

describe('a scan at rest', () => {
  it('opens under its key as it was, and under no other, nor with a byte changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (bytes, n) => {
        const { key, locked } = lock(bytes);
        expect([...unlock(key, locked)]).toEqual([...bytes]);
        const changed = Buffer.from(locked);
        const at = n % changed.length;
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(() => unlock(key, changed)).toThrow('changed');
        expect(() => unlock(lock(bytes).key, locked)).toThrow('changed');
      }),
    );
  });
});
