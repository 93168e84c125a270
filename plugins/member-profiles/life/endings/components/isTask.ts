import type { Step } from '../domain/machine';

/** What is waited for; to take something back is possible, and nobody's task. */
export const isTask = (step: Step): boolean => step === 'decide' || step === 'resubmit';
