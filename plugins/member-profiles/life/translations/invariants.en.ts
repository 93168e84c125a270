import type { vi } from './invariants.vi';

export const en: { [K in keyof typeof vi]: string } = {
  'life-step-missing': 'The last step of an admission or a proposal does not agree with its state',
  'probation-without-decision': 'A probationary member by a ceremony has no decision or no ceremony',
  'probation-status': 'An admission follows a probation, and the member is not probationary',
  'confirmed-status': 'Confirmed, and the record has no day of becoming official or is still probationary',
  'ended-without-trace': 'A decision was written down, and the history of the member\'s status shows no such change',
  'gone-against-decision': 'The status of somebody who left is another than the last decision says',
  'open-of-gone': 'An admission or proposal is open of somebody who belongs to no cell',
  'decided-by-themself': 'Who decided is who proposed, or whom it is about',
};
