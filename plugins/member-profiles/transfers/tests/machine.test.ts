import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, TRANSFER_KINDS, TRANSFER_STATES, type TransferState } from '../domain/kinds';
import { asOf, closeAt, moved, type Period } from '../domain/ledger';
import { STEPS, take, wayOf, type Side, type Standing, type Step } from '../domain/machine';

const SIDES: readonly Side[] = ['origin-cell', 'origin-committee', 'destination-committee', 'common-committee', 'clock'];

type Try = { step: Step; side: Side; days: number };
const tries = fc.array(fc.record<Try>({ step: fc.constantFrom(...STEPS), side: fc.constantFrom(...SIDES), days: fc.integer({ min: 0, max: 20 }) }), { maxLength: 25 });
const begun = fc.record<Standing>({ kind: fc.constantFrom(...TRANSFER_KINDS), state: fc.constant('prepared' as const), outside: fc.boolean(), presented: fc.constant(false) }).filter(({ kind, outside }) => kind !== 'internal' || !outside);

/** One member's transfers, one after the other: what the machine lets happen, and what becomes of the register. */
type World = { standing: Standing; rows: Period[]; now: number; home: string | null; host: string };
const START = 1_000;
const STAY = 100;

const step = (world: World, { step: wanted, side, days }: Try): World => {
  const now = world.now + days;
  const taken = take(world.standing, wanted, [side]);
  if ('refused' in taken) return { ...world, now };
  const standing: Standing = { ...world.standing, state: taken.state, presented: wanted === 'present' || (wanted === 'send' ? false : world.standing.presented) };
  if (wanted === 'accept') {
    const cell = standing.outside ? null : world.host;
    const temporary = standing.kind === 'temporary';
    const rows = temporary && cell === null ? world.rows : moved(world.rows, { kind: temporary ? 'temporary' : 'official', cell, on: now, known: now, ...(temporary ? { until: now + STAY } : {}) });
    return { ...world, standing, rows, now, home: temporary ? world.home : cell };
  }
  if (wanted === 'end') return { ...world, standing, now, rows: closeAt(world.rows, 'temporary', now, now) };
  return { ...world, standing, now };
};

const walk = (standing: Standing, all: readonly Try[]): World[] => {
  const worlds: World[] = [{ standing, rows: [{ cell: 'home', kind: 'official', from: 0, to: null, recorded: 0, superseded: null }], now: START, home: 'home', host: 'host' }];
  for (const each of all) worlds.push(step(worlds.at(-1) as World, each));
  return worlds;
};

describe('the machine of a transfer', () => {
  it('leaves a member officially in exactly one cell at every instant, the origin until they are received', () => {
    fc.assert(
      fc.property(begun, tries, (standing, all) => {
        for (const { rows, now, home, standing: then } of walk(standing, all)) {
          for (let on = START - 1; on <= now; on += 1) {
            const official = asOf(rows, on, now).filter(({ kind }) => kind === 'official');
            if (home === null) expect(official.length).toBeLessThanOrEqual(1);
            else expect(official).toHaveLength(1);
          }
          const today = asOf(rows, now, now).filter(({ kind }) => kind === 'official');
          expect(today.map(({ cell }) => cell)).toEqual(home === null ? [] : [home]);
          if (then.state !== 'received') expect(home).toBe('home');
          // A guest is counted at home.
          if (then.kind === 'temporary') expect(home).toBe('home');
          const stays = asOf(rows, now, now).filter(({ kind }) => kind === 'temporary');
          expect(stays.length).toBeLessThanOrEqual(1);
          for (const { cell } of stays) expect(cell).not.toBe(home);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never rewrites what was known: an earlier answer stays the answer', () => {
    fc.assert(
      fc.property(begun, tries, (standing, all) => {
        const worlds = walk(standing, all);
        const last = worlds.at(-1) as World;
        // What is known at an instant is all that was recorded in it: asked once the clock has gone on.
        for (const { rows, now } of worlds.filter(({ now: then }, index) => then < (worlds[index + 1]?.now ?? then))) {
          const strip = (list: readonly Period[]) => list.map(({ cell, kind, from }) => ({ cell, kind, from }));
          for (const on of [START - 1, now]) expect(strip(asOf(last.rows, on, now))).toEqual(strip(asOf(rows.filter(({ recorded }) => recorded <= now), on, now)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes only where the table of states says, and by the sides that may', () => {
    const next: Record<TransferState, TransferState[]> = {
      prepared: ['sent', 'withdrawn', 'received', 'refused'], sent: ['sent', 'received', 'refused', 'returned', 'expired', 'withdrawn'], returned: ['sent', 'withdrawn'],
      received: ['received'], refused: [], expired: [], withdrawn: [],
    };
    for (const kind of TRANSFER_KINDS) for (const state of TRANSFER_STATES) for (const outside of [false, true]) for (const presented of [false, true]) for (const wanted of STEPS) {
      const standing = { kind, state, outside, presented };
      const way = wayOf(standing, wanted);
      for (const side of SIDES) {
        const taken = take(standing, wanted, [side]);
        if ('state' in taken) {
          expect(way?.by).toContain(side);
          expect(next[state]).toContain(taken.state);
          if (state === 'prepared' && ['received', 'refused'].includes(taken.state)) expect(kind).toBe('internal');
        } else if (way && !way.by.includes(side)) expect(taken).toEqual({ refused: 'forbidden' });
        else expect(taken).toEqual({ refused: 'state' });
      }
      expect(take(standing, wanted, [])).toEqual({ refused: way ? 'forbidden' : 'state' });
    }
  });

  it('comes to every end state that the kind has, and stays there', () => {
    const reached = (standing: Standing): Set<TransferState> => {
      const seen = new Set<string>();
      const states = new Set<TransferState>();
      const queue = [standing];
      for (let at = queue.pop(); at; at = queue.pop()) {
        const key = JSON.stringify(at);
        if (seen.has(key)) continue;
        seen.add(key);
        states.add(at.state);
        for (const wanted of STEPS) {
          const taken = take(at, wanted, SIDES);
          if ('state' in taken) queue.push({ ...at, state: taken.state, presented: wanted === 'present' || (wanted !== 'send' && at.presented) });
        }
      }
      return states;
    };
    const from = (kind: Standing['kind'], outside: boolean): string[] => [...reached({ kind, outside, state: 'prepared', presented: false })].sort();
    const all = [...TRANSFER_STATES].sort();
    expect(from('official', false)).toEqual(all);
    expect(from('temporary', false)).toEqual(all);
    // What became of a paper outside the city nobody here knows by the clock alone.
    expect(from('official', true)).toEqual(all.filter((state) => state !== 'expired'));
    expect(from('internal', false)).toEqual(['prepared', 'received', 'refused', 'withdrawn']);
    for (const state of TRANSFER_STATES.filter((each) => !isOpen(each))) {
      for (const wanted of STEPS) {
        const taken = take({ kind: 'official', state, outside: false, presented: false }, wanted, SIDES);
        expect(taken).toEqual({ refused: 'state' });
      }
    }
  });

  it('does not expire once the paper was presented', () => {
    expect(take({ kind: 'official', state: 'sent', outside: false, presented: true }, 'expire', ['clock'])).toEqual({ refused: 'state' });
    expect(take({ kind: 'official', state: 'sent', outside: false, presented: false }, 'expire', ['clock'])).toEqual({ state: 'expired' });
    expect(take({ kind: 'official', state: 'sent', outside: false, presented: false }, 'expire', SIDES.filter((side) => side !== 'clock'))).toEqual({ refused: 'forbidden' });
  });
});
