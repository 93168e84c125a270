import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, REQUEST_KINDS, REQUEST_STATES, stepOf, type RequestActor, type RequestFacts, type RequestState, type RequestStep } from '../domain/machine';

const STEPS: readonly RequestStep[] = ['take', 'grant', 'partly', 'refuse', 'take-back'];
const ACTORS: readonly RequestActor[] = ['asker', 'decider', 'software'];
const facts = fc.record<RequestFacts>({ kind: fc.constantFrom(...REQUEST_KINDS), state: fc.constantFrom(...REQUEST_STATES), proposed: fc.boolean() });
const tries = fc.array(fc.record({ step: fc.constantFrom(...STEPS), actor: fc.constantFrom(...ACTORS) }), { maxLength: 12 });

/** The steps that the trigger p_data_request lets through (migrations/sql/381). */
const LET: Readonly<Record<RequestState, readonly RequestState[]>> = {
  asked: ['taken', 'granted', 'partly', 'refused', 'withdrawn'], taken: ['granted', 'partly', 'refused', 'withdrawn'], granted: [], partly: [], refused: [], withdrawn: [],
};

describe('the machine of a request', () => {
  it('ends once: what is answered or taken back goes nowhere, whoever tries', () => {
    fc.assert(
      fc.property(facts, tries, ({ kind, proposed }, all) => {
        let state: RequestState = 'asked';
        let ends = 0;
        for (const { step, actor } of all) {
          const taken = stepOf({ kind, state, proposed }, step, actor);
          if (!('state' in taken)) continue;
          expect(isOpen(state)).toBe(true);
          expect(LET[state]).toContain(taken.state);
          state = taken.state;
          if (!isOpen(state)) ends += 1;
        }
        expect(ends).toBe(isOpen(state) ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });

  it('is judged by a person, but where nothing is left to weigh; taken back by nobody but who asked', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...STEPS), (one, step) => {
        const software = 'state' in stepOf(one, step, 'software');
        if (software) expect(one.kind === 'see' ? step : one.proposed && one.kind).toBe(one.kind === 'see' ? 'grant' : 'correct');
        expect('state' in stepOf(one, step, 'asker')).toBe(isOpen(one.state) && step === 'take-back');
        if (step === 'take-back') expect(stepOf(one, step, 'decider')).toEqual({ fault: 'not-theirs' });
      }),
      { numRuns: 500 },
    );
  });
});
