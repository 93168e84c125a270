import fc from 'fast-check';
import { sealEvents } from '../domain/sealEvents';
import type { ChainEvent, Head, Seal } from '../domain/types';

export const CHAIN = '11111111-1111-4111-8111-111111111111';

export type Chain = { events: ChainEvent[]; seals: Seal[]; heads: Head[] };

/** Ids that tell, in a failing test, which event it was. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const sealed = (events: readonly ChainEvent[]): Seal[] =>
  sealEvents(events, new Map()).map((seal) => ({ ...seal, sealedAt: '2026-11-22T00:00:00.000Z' }));

const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 12 }), { nil: null });

/** A sound chain of `min` to `max` events, with a head written outside after each `every`-th link and after the last. */
export const chains = ({ min = 1, max = 24 } = {}): fc.Arbitrary<Chain> =>
  fc
    .tuple(
      fc.array(fc.record({ actor: text, action: fc.string({ minLength: 1, maxLength: 12 }), detail: text, documentId: text }), { minLength: min, maxLength: max }),
      fc.integer({ min: 1, max: 8 }),
    )
    .map(([drawn, every]) => {
      const events = drawn.map((each, index): ChainEvent => ({
        ...each,
        id: idOf(index + 1),
        at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
        collection: 'news',
        organization: CHAIN,
        requestId: null,
      }));
      const seals = sealed(events);
      const heads = seals
        .filter(({ seq }) => seq % every === 0 || seq === seals.length)
        .map(({ chain, seq, hash, sealedAt }) => ({ chain, seq, hash, at: sealedAt }));
      return { events, seals, heads };
    });
