import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carriedBy, CHOICES, DECIDERS, sameTally, tallyOf } from '../polls/outcome';

const choices = fc.array(fc.constantFrom(...CHOICES), { maxLength: 60 });
const tally = choices.map(tallyOf);

describe('the tally of an open poll', () => {
  it('counts every vote once, in whatever order they came', () => {
    fc.assert(fc.property(choices, (votes) => {
      const counted = tallyOf(votes);
      expect(counted.agree + counted.disagree + counted.other).toBe(votes.length);
      expect(sameTally(counted, tallyOf([...votes].reverse()))).toBe(true);
    }));
  });

  it('differs where one vote does', () => {
    fc.assert(fc.property(choices, fc.constantFrom(...CHOICES), (votes, more) => expect(sameTally(tallyOf(votes), tallyOf([...votes, more]))).toBe(false)));
  });
});

describe('the outcome of an open poll', () => {
  it('is of the count that decides, whatever the other says', () => {
    fc.assert(fc.property(fc.constantFrom(...DECIDERS), tally, tally, fc.integer({ min: 0, max: 60 }), (decides, votes, hands, least) => {
      expect(carriedBy({ decides, votes, hands, least })).toBe((decides === 'votes' ? votes : hands).agree >= least);
    }));
  });

  it('is open where no rule says how many it takes, and where hands decide that nobody counted', () => {
    fc.assert(fc.property(fc.constantFrom(...DECIDERS), tally, fc.integer({ min: 0, max: 60 }), (decides, votes, least) => {
      expect(carriedBy({ decides, votes, hands: votes, least: null })).toBeNull();
      expect(carriedBy({ decides: 'hands', votes, hands: null, least })).toBeNull();
    }));
  });
});
