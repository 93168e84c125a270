import type { Measurement } from './Measurement';
import { keeps, sayTarget, TARGETS } from './targets';

/** Puts the promise, if there is one, beside what was measured. */
export const measured = (name: string, unit: string, value: number, ratio: number | null = null): Measurement => {
  const target = TARGETS[name];
  return { name, unit, value, ratio, target: target ? sayTarget(target) : null, pass: target ? keeps(target, { value, ratio }) : null };
};
