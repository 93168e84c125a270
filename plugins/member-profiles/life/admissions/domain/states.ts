/** From the awareness class to confirmation. The last five are closed. `ended`: the member left by another way. */
export const ADMISSION_STATES = [
  'candidate', 'trained', 'sponsored', 'filed', 'voted', 'proposed', 'returned', 'decided', 'probation', 'reviewed', 'confirmed', 'struck-off', 'refused', 'withdrawn', 'ended',
] as const;
export type AdmissionState = (typeof ADMISSION_STATES)[number];

export const CLOSED: readonly AdmissionState[] = ['confirmed', 'struck-off', 'refused', 'withdrawn', 'ended'];
export const isClosed = (state: AdmissionState): boolean => CLOSED.includes(state);

/** What a cell's review of a probationary member may ask for. */
export const OUTCOMES = ['confirm', 'extend', 'strike-off'] as const;
export type Outcome = (typeof OUTCOMES)[number];
