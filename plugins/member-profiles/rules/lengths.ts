import { z } from 'zod';
import { defineRule, type RuleDefinition } from '../../rule-register';
import { both, shown, type RuleWord } from './translations';

type Unit = 'days' | 'working-days' | 'months' | 'years' | 'hours' | 'people';

/**
 * A rule that is one whole number, at least one: a length of time, or how many people.
 * @param touches the sentence that says whom a change touches; left out where a room counts it
 */
export const length = (key: RuleWord, area: RuleWord, unit: Unit, most: number, touches?: RuleWord): RuleDefinition<z.ZodNumber> =>
  defineRule({
    key, schema: z.number().int().min(1).max(most), unit: shown(`unit.${unit}`), name: both(key), area: both(area), show: (count) => shown(`shown.${unit}`, { count }),
    ...(touches === undefined ? {} : { touches: both(touches) }),
  });
