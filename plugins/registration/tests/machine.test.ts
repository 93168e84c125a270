import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, STATES, STEPS, take, type Side, type Standing, type Step } from '../domain/machine';

const steps = fc.constantFrom(...STEPS);
const sides = fc.subarray<Side>(['verifier', 'approver', 'house']);
const people = fc.constantFrom('one', 'two', 'three');
type Act = { step: Step; sides: Side[]; user: string };
const acts = fc.array(fc.record<Act>({ step: steps, sides, user: people }), { maxLength: 40 });

/** Takes what is let through, one after the other, as the commands write it down. */
const walk = (list: readonly Act[], needed: number): { standing: Standing; taken: Act[]; path: string[] } => {
  let standing: Standing = { state: 'received', verifiedBy: null };
  const taken: Act[] = [];
  const path: string[] = ['received'];
  for (const act of list) {
    const outcome = take(standing, act.step, act, needed);
    if (!('state' in outcome)) continue;
    standing = { state: outcome.state, verifiedBy: act.step === 'verify' ? act.user : act.step === 'return' ? null : standing.verifiedBy };
    taken.push(act);
    path.push(outcome.state);
  }
  return { standing, taken, path };
};

describe('a registration', () => {
  it('is approved only after a verification that nobody took back, and by somebody else', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { standing, taken } = walk(list, 2);
        if (standing.state !== 'approved') return true;
        const last = taken.at(-1);
        const verified = taken.filter(({ step }) => step === 'verify').at(-1);
        return last?.step === 'approve' && last.sides.includes('approver') && verified !== undefined && verified.sides.includes('verifier') && verified.user !== last.user;
      }),
    );
    expect(walk([{ step: 'fit', sides: ['house'], user: 'one' }, { step: 'verify', sides: ['verifier'], user: 'one' }, { step: 'approve', sides: ['approver'], user: 'two' }], 2).standing.state).toBe('approved');
  });

  it('may be approved by who verified where a rule says one person', () => {
    const list: Act[] = [{ step: 'fit', sides: ['house'], user: 'x' }, { step: 'verify', sides: ['verifier', 'approver'], user: 'one' }, { step: 'approve', sides: ['verifier', 'approver'], user: 'one' }];
    expect([walk(list, 1).standing.state, walk(list, 2).standing.state]).toEqual(['approved', 'verified']);
  });

  it('that has ended stays so, and only the house finds whose it is', () => {
    fc.assert(
      fc.property(acts, fc.record({ step: steps, sides, user: people }), (list, next) => {
        const { standing, path, taken } = walk(list, 2);
        const ended = path.findIndex((state) => !isOpen(state as Standing['state']));
        expect(ended === -1 || ended === path.length - 1).toBe(true);
        if (!isOpen(standing.state)) expect('fault' in take(standing, next.step, next, 2)).toBe(true);
        for (const { step, sides: of } of taken) if (['fit', 'fit-nobody', 'known', 'merge', 'lapse'].includes(step)) expect(of).toContain('house');
      }),
    );
  });

  it('tells whoever has no side in a step nothing of where it stands', () => {
    const answers = STATES.map((state) => JSON.stringify(take({ state, verifiedBy: null }, 'approve', { sides: [], user: 'one' }, 2)));
    expect(new Set(answers)).toEqual(new Set(['{"fault":"side"}']));
  });

  it('is refused by the cell before it is verified, by the committee afterwards', () => {
    const refuse = (state: 'waiting' | 'verified', side: Side) => take({ state, verifiedBy: 'one' }, 'refuse', { sides: [side], user: 'two' }, 2);
    expect([refuse('waiting', 'verifier'), refuse('waiting', 'approver'), refuse('verified', 'verifier'), refuse('verified', 'approver')]).toEqual([{ state: 'refused' }, { fault: 'side' }, { fault: 'side' }, { state: 'refused' }]);
  });
});
