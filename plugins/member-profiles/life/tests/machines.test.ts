import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageFault } from '../admissions/domain/ages';
import { STEPS, take, wayOf, type Found, type Standing, type Step } from '../admissions/domain/machine';
import { missingPapers, PAPERS } from '../admissions/domain/papers';
import { ADMISSION_STATES, CLOSED, isClosed, OUTCOMES, type AdmissionState, type Outcome } from '../admissions/domain/states';
import type { Side } from '../domain/sides';
import { carried, countedOf, needed, votesFault, type Majority } from '../domain/vote';
import { ENDING_KINDS, ENDING_STATES, fits, TURNS } from '../endings/domain/kinds';
import { STEPS as ENDING_STEPS, take as takeEnding, wayOf as endingWay } from '../endings/domain/machine';
import { GONE, STATUSES } from '../../domain/status';

const SIDES: readonly Side[] = ['cell', 'grassroots', 'authority', 'register'];

type Try = { step: Step; side: Side; asked: Outcome; pick: number; wild: boolean } & Required<Found>;
const mostly = (): fc.Arbitrary<boolean> => fc.nat(9).map((n) => n > 0);
/** Most tries take one of the steps that can be taken, or a walk would never come far. */
const tries = fc.array(
  fc.record<Try>({
    step: fc.constantFrom(...STEPS), side: fc.constantFrom(...SIDES), asked: fc.constantFrom(...OUTCOMES), pick: fc.nat(), wild: mostly().map((tame) => !tame), complete: mostly(), carried: mostly(),
  }),
  { minLength: 10, maxLength: 60 },
);

const possible = (standing: Standing, found: Found): { step: Step; side: Side }[] =>
  STEPS.flatMap((step) => SIDES.map((side) => ({ step, side }))).filter(({ step, side }) => !['withdraw', 'refuse', 'gone'].includes(step) && 'state' in take(standing, step, [side], found));

type Walked = { step: Step; side: Side; from: AdmissionState; to: AdmissionState; asked: Outcome | null };

/** What the commands do with what the machine says: a review asks for something, a return or an extension takes it back. */
const walk = (between: boolean, state: AdmissionState, all: readonly Try[]): Walked[] => {
  let standing: Standing = { state, between, asked: null };
  const taken: Walked[] = [];
  for (const { wild, pick, asked, complete, carried: enough, ...any } of all) {
    const found = { complete, carried: enough };
    const ways = possible(standing, found);
    const { step, side } = (wild ? undefined : ways[pick % Math.max(1, ways.length)]) ?? any;
    const after = take(standing, step, [side], found);
    if ('refused' in after) continue;
    taken.push({ step, side, from: standing.state, to: after.state, asked: standing.asked });
    standing = { ...standing, state: after.state, asked: step === 'review' ? asked : after.state === 'reviewed' ? standing.asked : null };
  }
  return taken;
};

describe('the machine of an admission', () => {
  it('walks taken at random come far enough to say something', () => {
    const walked = fc.sample(tries, { numRuns: 200, seed: 7 }).flatMap((all) => walk(true, 'candidate', all));
    expect(new Set(walked.map(({ to }) => to)).size).toBe(ADMISSION_STATES.length - 1);
  });

  it('nobody becomes a probationary member without a vote, a decision and a ceremony, in this order', () => {
    fc.assert(
      fc.property(fc.boolean(), tries, (between, all) => {
        const steps = walk(between, 'candidate', all);
        const ceremony = steps.findIndex(({ step }) => step === 'ceremony');
        if (ceremony < 0) {
          expect(steps.some(({ to }) => ['probation', 'reviewed', 'confirmed', 'struck-off'].includes(to))).toBe(false);
          return;
        }
        const before = steps.slice(0, ceremony).map(({ step }) => step);
        const order = ['certificate', 'sponsors', 'papers', 'vote', ...(between ? ['propose'] : []), 'admit'].map((step) => before.lastIndexOf(step as Step));
        expect(order).not.toContain(-1);
        // Certificate and sponsors may be named anew in between; the rest follows one on the other.
        const follow = order.slice(2);
        expect([...follow].sort((a, b) => a - b)).toEqual(follow);
        expect(steps.slice(ceremony + 1).some(({ step }) => step === 'ceremony' || step === 'admit')).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it('nobody is confirmed or struck off but by the committee in charge, on the cell\'s own review that asked for it', () => {
    fc.assert(
      fc.property(fc.boolean(), tries, (between, all) => {
        for (const { step, side, from, to, asked } of walk(between, 'probation', all)) {
          if (to === 'confirmed' || to === 'struck-off') expect([side, from, asked]).toEqual(['authority', 'reviewed', to === 'confirmed' ? 'confirm' : 'strike-off']);
          if (step === 'review') expect([side, from]).toEqual(['cell', 'probation']);
          if (to === 'ended') expect(side).toBe('register');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('what is closed stays closed, and the cell decides nothing', () => {
    for (const state of ADMISSION_STATES) for (const between of [false, true]) for (const asked of [null, ...OUTCOMES]) for (const step of STEPS) {
      const standing = { state, between, asked };
      for (const side of SIDES) {
        const taken = take(standing, step, [side]);
        if (isClosed(state)) expect(taken).toHaveProperty('refused');
        if ('state' in taken) expect(wayOf(standing, step).by).toContain(side);
        if (side === 'cell' && 'state' in taken) expect(['decided', 'confirmed', 'struck-off', 'ended', 'proposed']).not.toContain(taken.state);
        if (side === 'grassroots' && 'state' in taken) expect(['proposed', 'returned']).toContain(taken.state);
      }
      expect(take(standing, step, [])).toEqual({ refused: 'forbidden' });
    }
  });

  it('comes to every closed state, with and without a grassroots committee between', () => {
    for (const between of [false, true]) {
      const seen = new Set<AdmissionState>();
      const queue: Standing[] = [{ state: 'candidate', between, asked: null }];
      const known = new Set<string>();
      for (let at = queue.pop(); at; at = queue.pop()) {
        const key = JSON.stringify(at);
        if (known.has(key)) continue;
        known.add(key);
        seen.add(at.state);
        for (const step of STEPS) for (const asked of OUTCOMES) for (const each of [true, false]) {
          const taken = take(at, step, SIDES, { complete: each, carried: each });
          if ('state' in taken) queue.push({ between, state: taken.state, asked: step === 'review' ? asked : null });
        }
      }
      expect([...seen].sort()).toEqual(ADMISSION_STATES.filter((state) => between || state !== 'proposed').sort());
      expect(CLOSED.every((state) => seen.has(state))).toBe(true);
    }
  });

  it('papers are complete when none is missing', () => {
    expect(missingPapers([...PAPERS].reverse())).toEqual([]);
    expect(missingPapers(PAPERS.slice(1))).toEqual([PAPERS[0]]);
  });
});

describe('the machine of endings', () => {
  it('nobody becomes a member no more, or again, but by the committee in charge; an exemption the cell grants itself', () => {
    for (const kind of ENDING_KINDS) for (const state of ENDING_STATES) for (const step of ENDING_STEPS) for (const side of SIDES) {
      const taken = takeEnding({ kind, state }, step, [side]);
      if (!('state' in taken)) continue;
      expect(endingWay({ kind, state }, step).by).toContain(side);
      expect(['proposed', 'returned']).toContain(state);
      if (taken.state === 'decided' || taken.state === 'refused') {
        expect(state).toBe('proposed');
        expect(kind === 'exemption' || kind === 'resumption' ? ['cell', 'grassroots', 'authority'] : ['authority']).toContain(side);
      }
    }
  });

  it('each kind leads from where it applies to somewhere else; only a restoration leads back into the Party', () => {
    for (const kind of ENDING_KINDS) {
      for (const status of STATUSES) expect(fits(kind, status)).toBe(TURNS[kind].from.includes(status));
      expect(TURNS[kind].from).not.toContain(TURNS[kind].to);
      if (TURNS[kind].from.some((status) => GONE.includes(status))) expect(kind).toBe('restoration');
      if (!['exemption', 'resumption', 'restoration'].includes(kind)) expect(GONE).toContain(TURNS[kind].to);
    }
    // Struck off by the decision on their admission, not removed here.
    expect(fits('removal', 'probationary')).toBe(false);
    expect(fits('expulsion', 'probationary')).toBe(false);
  });
});

describe('votes', () => {
  const TWO_THIRDS: Majority = { numerator: 2, denominator: 3, compare: 'at-least' };
  const HALF: Majority = { numerator: 1, denominator: 2, compare: 'more-than' };

  it('counts of all official members summoned, present or not, less those who do not count (294-QĐ/TW, 9.3.2)', () => {
    // RULES.md 5: 22 members, 20 official; whoever is absent counts.
    const votes = { officials: 20, less: 0, against: 0 };
    expect([13, 14].map((inFavour) => carried({ ...votes, inFavour }, TWO_THIRDS))).toEqual([false, true]);
    expect([10, 11].map((inFavour) => carried({ ...votes, inFavour }, HALF))).toEqual([false, true]);
    expect(carried({ officials: 20, less: 2, inFavour: 12, against: 0 }, TWO_THIRDS)).toBe(true);
  });

  it('the fewest votes that carry carry, one fewer do not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom(TWO_THIRDS, HALF), (officials, majority) => {
        const least = needed(officials, majority);
        expect(carried({ officials, less: 0, inFavour: least, against: 0 }, majority)).toBe(true);
        expect(carried({ officials, less: 0, inFavour: least - 1, against: 0 }, majority)).toBe(false);
      }),
    );
  });

  it('a count that cannot be is told apart', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), (officials, less, inFavour, against) => {
        const votes = { officials, less, inFavour, against };
        expect(votesFault(votes)).toBe(countedOf(votes) < 1 || inFavour + against > officials - less);
      }),
    );
  });
});

describe('age at admission', () => {
  const bounds = { least: 216, most: 720 };
  it.each([
    ['2008-05-20', '2026-05-19', 'young'], ['2008-05-20', '2026-05-20', undefined], ['2008-02-29', '2026-02-28', undefined],
    ['1966-05-20', '2026-05-20', undefined], ['1966-05-20', '2026-06-19', undefined], ['1966-05-20', '2026-06-20', 'old'],
  ] as const)('born on %s, decided on %s: %s', (born, on, fault) => expect(ageFault(born, on, bounds)).toBe(fault));
});
