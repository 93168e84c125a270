import type { Step } from '../domain/machine';

/** Steps that people take; a deadline takes the other. */
export type PersonStep = Exclude<Step, 'expire'>;

export const isPersonStep = (step: Step): step is PersonStep => step !== 'expire';

/** What is waited for first; to take it back is possible, and nobody's task. */
export const isTask = (step: Step): boolean => ['send', 'accept', 'present', 'return', 'refuse'].includes(step);
