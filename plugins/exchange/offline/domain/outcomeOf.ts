/** What becomes of a change by itself: nothing to do, carried out, or decided by a person. */
export type Outcome = 'same' | 'clean' | 'conflict' | 'proposal';

const given = (value: string | null | undefined): string | null => value || null;

/** A value as it was taken out, as it stands now, and as it comes back. What stands so already is no conflict, whoever wrote it. */
export const outcomeOf = (taken: string | null | undefined, now: string | null | undefined, theirs: string | null): Exclude<Outcome, 'proposal'> => {
  if (given(now) === given(theirs)) return 'same';
  return given(now) === given(taken) ? 'clean' : 'conflict';
};
