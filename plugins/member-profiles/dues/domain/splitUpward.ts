import { explain, type Explained, type UsedRule } from '../../../rule-register/pure';
import { shareOf, type Rounding } from './money';

/** What a cell keeps of what it collected, and what goes to the committee directly above: whole đồng, together what was collected. */
export const splitUpward = (collected: number, split: UsedRule<{ kept: number }>, rounding: UsedRule<Rounding>): Explained<{ kept: number; up: number }> => {
  const kept = Math.min(collected, shareOf(collected, split.value.kept, rounding.value));
  return explain({ kept, up: collected - kept }, split, rounding);
};
