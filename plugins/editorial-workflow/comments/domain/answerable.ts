import { OPEN_STATES, type CaseState } from '../../domain/states';

/** Back with its writers: what was said is answered while they mend it. */
const BACK: readonly CaseState[] = ['returned', 'recalled'];

/** Whether one still answers what was said about a document. @param states of its cases, the latest first */
export const isAnswerable = (states: readonly CaseState[]): boolean => states.some((state) => OPEN_STATES.includes(state)) || (states[0] !== undefined && BACK.includes(states[0]));
