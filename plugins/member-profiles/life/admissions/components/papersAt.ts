import type { AdmissionState } from '../domain/states';

type Paper = 'paper.cell-resolution' | 'paper.committee-resolution' | 'paper.decision' | 'paper.confirmation-resolution' | 'paper.confirmation-decision';

const BEFORE: readonly Paper[] = ['paper.cell-resolution', 'paper.committee-resolution', 'paper.decision'];
const AFTER: readonly Paper[] = ['paper.confirmation-resolution', 'paper.confirmation-decision'];

/** Papers that are of use where an admission stands. */
export const papersAt = (state: AdmissionState): readonly Paper[] => {
  if (['filed', 'voted', 'proposed', 'returned', 'decided'].includes(state)) return BEFORE;
  return ['probation', 'reviewed'].includes(state) ? AFTER : [];
};
