import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkOf } from '../domain/link';
import { verifyChain } from '../domain/verifyChain';
import type { ChainEvent, Finding, Seal } from '../domain/types';
import { CHAIN, chains, idOf, sealed, type Chain } from './chain';

const verify = (state: Chain, waiting: string[] = []): Finding[] => verifyChain({ chain: CHAIN, ...state, waiting });
const said = (state: Chain): string[] => verify(state).map(({ kind, seq, eventId }) => `${kind} ${seq} ${eventId}`);
const pick = (n: number, of: number): number => n % of;
const nth = fc.nat();

const swap = <T>(list: readonly T[], i: number, j: number): T[] =>
  list.map((item, index) => (index === i ? list[j] : index === j ? list[i] : item) as T);
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
const renumber = (seals: readonly Seal[]): Seal[] => seals.map((seal, index) => ({ ...seal, seq: index + 1 }));

/** Two different places, in order. */
const pairs = (min: number): fc.Arbitrary<[Chain, number, number]> =>
  fc.tuple(chains({ min }), nth, nth).map(([chain, a, b]) => {
    const i = pick(a, chain.seals.length - 1);
    return [chain, i, i + 1 + pick(b, chain.seals.length - 1 - i)];
  });

const edits: ((event: ChainEvent, drawn: string) => ChainEvent)[] = [
  (event, drawn) => ({ ...event, actor: `${event.actor ?? ''}${drawn}` }),
  (event, drawn) => ({ ...event, action: `${event.action}${drawn}` }),
  (event, drawn) => ({ ...event, detail: event.detail === null ? drawn : null }),
  (event) => ({ ...event, at: new Date(Date.parse(event.at) + 1).toISOString() }),
  (event, drawn) => ({ ...event, documentId: `${drawn}${event.documentId ?? ''}` }),
  (event) => ({ ...event, requestId: '' }),
  (event) => ({ ...event, organization: idOf(0) }),
];

describe('verifyChain', () => {
  it('finds nothing in a chain that nobody touched', () => {
    fc.assert(fc.property(chains({ min: 0 }), (chain) => expect(verify(chain)).toEqual([])));
  });

  it('places an edited event', () => {
    fc.assert(
      fc.property(chains(), nth, fc.nat({ max: edits.length - 1 }), fc.string({ minLength: 1 }), (chain, n, which, drawn) => {
        const i = pick(n, chain.events.length);
        const events = chain.events.map((event, at) => (at === i ? edits[which]?.(event, drawn) ?? event : event));
        expect(said({ ...chain, events })).toEqual([`edited ${i + 1} ${idOf(i + 1)}`]);
      }),
    );
  });

  it('takes another Unicode form of the same text for an edit', () => {
    const [event] = [{ id: idOf(1), at: '2026-01-01T00:00:00.000Z', actor: null, action: 'é', collection: null, documentId: null, organization: CHAIN, detail: null, requestId: null }];
    const seals = sealed([event]);
    const heads = [{ chain: CHAIN, seq: 1, hash: seals[0]?.hash ?? '', at: '' }];
    expect(said({ events: [{ ...event, action: event.action.normalize('NFD') }], seals, heads })).toEqual([`edited 1 ${idOf(1)}`]);
  });

  it.each(['eventHash', 'prevHash', 'hash'] as const)('places a seal whose %s was changed', (field) => {
    fc.assert(
      fc.property(chains(), nth, (chain, n) => {
        const i = pick(n, chain.seals.length);
        const seals = chain.seals.map((seal, at) => (at === i ? { ...seal, [field]: 'f'.repeat(64) } : seal));
        expect(said({ ...chain, seals })).toEqual([`edited ${i + 1} ${idOf(i + 1)}`]);
      }),
    );
  });

  it('places an event that was rewritten together with its own seal', () => {
    fc.assert(
      fc.property(chains({ min: 2 }), nth, (chain, n) => {
        const i = pick(n, chain.seals.length - 1);
        const events = chain.events.map((event, at) => (at === i ? { ...event, action: `${event.action}!` } : event));
        const forged = sealed(events)[i];
        const seals = chain.seals.map((seal, at) => (at === i && forged ? forged : seal));
        expect(said({ events, seals, heads: chain.heads })).toEqual([`edited ${i + 1} ${idOf(i + 1)}`]);
      }),
    );
  });

  it('places a deleted event', () => {
    fc.assert(
      fc.property(chains(), nth, (chain, n) => {
        const i = pick(n, chain.events.length);
        expect(said({ ...chain, events: without(chain.events, i) })).toEqual([`deleted ${i + 1} ${idOf(i + 1)}`]);
      }),
    );
  });

  it('places an event deleted with its seal', () => {
    fc.assert(
      fc.property(chains({ min: 2 }), nth, (chain, n) => {
        const i = pick(n, chain.events.length - 1);
        const rest = { events: without(chain.events, i), seals: without(chain.seals, i), heads: chain.heads };
        expect(said(rest)).toEqual([`deleted ${i + 1} null`]);
      }),
    );
  });

  it('places an event deleted with its seal when the later links were renumbered', () => {
    fc.assert(
      fc.property(chains({ min: 2 }), nth, (chain, n) => {
        const i = pick(n, chain.events.length - 1);
        const rest = { events: without(chain.events, i), seals: renumber(without(chain.seals, i)), heads: chain.heads };
        expect(said(rest)).toEqual([`deleted ${i + 1} null`]);
      }),
    );
  });

  it('places both of two events that changed places: seals, with or without the digests', () => {
    fc.assert(
      fc.property(pairs(2), fc.boolean(), ([chain, i, j], digests) => {
        const other = (seal: Seal, at: number): Partial<Seal> => {
          const from = chain.seals[at === i ? j : i] ?? seal;
          return digests ? { eventId: from.eventId, eventHash: from.eventHash } : { eventId: from.eventId };
        };
        const seals = chain.seals.map((seal, at) => (at === i || at === j ? { ...seal, ...other(seal, at) } : seal));
        expect(said({ ...chain, seals })).toEqual([`reordered ${i + 1} ${idOf(j + 1)}`, `reordered ${j + 1} ${idOf(i + 1)}`]);
      }),
    );
  });

  it('places both of two links that changed places whole', () => {
    fc.assert(
      fc.property(pairs(2), ([chain, i, j]) => {
        const seals = renumber(swap(chain.seals, i, j));
        expect(said({ ...chain, seals })).toEqual([`reordered ${i + 1} ${idOf(j + 1)}`, `reordered ${j + 1} ${idOf(i + 1)}`]);
      }),
    );
  });

  it('places a cut-off tail', () => {
    fc.assert(
      fc.property(chains(), nth, fc.boolean(), (chain, n, keepEvents) => {
        const i = pick(n, chain.seals.length);
        const cut = { events: keepEvents ? chain.events : chain.events.slice(0, i), seals: chain.seals.slice(0, i), heads: chain.heads };
        const found = verify(cut);
        expect(found[0]).toMatchObject({ kind: 'tail-cut', seq: i + 1 });
        expect(found[0]?.through ?? i + 1).toBe(chain.seals.length);
        expect(found.slice(1).map(({ kind, eventId }) => `${kind} ${eventId}`)).toEqual(keepEvents ? chain.events.slice(i).map(({ id }) => `inserted ${id}`) : []);
      }),
    );
  });

  it('finds a tail that was cut, replaced and sealed anew, by the outside head alone', () => {
    fc.assert(
      fc.property(chains({ min: 2 }), nth, fc.integer({ min: 0, max: 5 }), (chain, n, more) => {
        const i = pick(n, chain.events.length);
        const forged = Array.from({ length: chain.events.length - i + more }, (_, k) => ({ ...(chain.events[i] as ChainEvent), id: idOf(900 + k), action: 'forged' }));
        const events = [...chain.events.slice(0, i), ...forged];
        const state = { events, seals: sealed(events), heads: chain.heads };
        const first = chain.heads.find(({ seq }) => seq > i);
        expect(said(state)).toEqual([`resealed ${first?.seq} null`]);
        expect(verify({ ...state, heads: [] }).map(({ kind }) => kind)).toEqual(['head-missing']);
      }),
    );
  });

  it('places a forged link in the middle', () => {
    fc.assert(
      fc.property(chains({ min: 2 }), nth, (chain, n) => {
        const i = 1 + pick(n, chain.seals.length - 1);
        const event = { ...(chain.events[i] as ChainEvent), id: idOf(900) };
        const events = [...chain.events.slice(0, i), event];
        const forged = sealed(events)[i] as Seal;
        const seals = renumber([...chain.seals.slice(0, i), forged, ...chain.seals.slice(i)]);
        expect(said({ events: [...chain.events, event], seals, heads: chain.heads })).toEqual([`inserted ${i + 1} ${idOf(900)}`]);
      }),
    );
  });

  it('names an event that is neither sealed nor waiting', () => {
    fc.assert(
      fc.property(chains(), (chain) => {
        const event = { ...(chain.events[0] as ChainEvent), id: idOf(900) };
        const state = { ...chain, events: [...chain.events, event] };
        expect(said(state)).toEqual([`inserted null ${idOf(900)}`]);
        expect(verify(state, [event.id])).toEqual([]);
      }),
    );
  });

  it('finds a chain that is gone altogether', () => {
    fc.assert(
      fc.property(chains(), (chain) => {
        expect(verify({ events: [], seals: [], heads: chain.heads })).toEqual([expect.objectContaining({ kind: 'tail-cut', seq: 1 })]);
      }),
    );
  });

  it('finds another chain put in the place of this one', () => {
    fc.assert(
      fc.property(chains(), (chain) => {
        const start = 'e'.repeat(64);
        let prevHash = start;
        const seals = chain.seals.map((seal) => {
          const hash = linkOf(prevHash, seal.eventHash);
          const moved = { ...seal, prevHash, hash };
          prevHash = hash;
          return moved;
        });
        expect(verify({ ...chain, seals }).length).toBeGreaterThan(0);
      }),
    );
  });

  it('never overlooks a changed, missing or doubled member of any row, and never points behind it', () => {
    const fields = ['eventId', 'eventHash', 'prevHash', 'hash', 'seq'] as const;
    fc.assert(
      fc.property(chains({ min: 3 }), fc.array(fc.tuple(nth, fc.constantFrom(...fields), nth), { minLength: 1, maxLength: 4 }), (chain, changes) => {
        const seals = chain.seals.map((seal) => ({ ...seal }));
        for (const [n, field, m] of changes) {
          const [seal, from] = [seals[pick(n, seals.length)], chain.seals[pick(m, seals.length)]];
          if (seal && from) Object.assign(seal, { [field]: from[field] });
        }
        const numbers = new Set(seals.map(({ seq }) => seq));
        fc.pre(numbers.size === seals.length);
        const changed = seals.flatMap((seal, index) => (JSON.stringify(seal) === JSON.stringify(chain.seals[index]) ? [] : [index + 1]));
        const found = verify({ ...chain, seals });
        expect(found.length > 0).toBe(changed.length > 0);
        if (changed.length > 0) expect(Math.min(...found.map(({ seq }) => seq ?? Infinity))).toBeLessThanOrEqual(Math.min(...changed) + 1);
      }),
    );
  });
});
