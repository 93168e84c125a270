import type { TransferKind, TransferState } from './kinds';

/** On whose behalf somebody acts. `clock`: nobody, a deadline has passed. */
export type Side = 'origin-cell' | 'origin-committee' | 'destination-committee' | 'common-committee' | 'clock';

export const STEPS = ['send', 'present', 'accept', 'return', 'refuse', 'withdraw', 'expire', 'extend', 'end'] as const;
export type Step = (typeof STEPS)[number];

/** What of a transfer decides on its steps. */
export type Standing = {
  kind: TransferKind;
  state: TransferState;
  /** To a place outside the city: nobody there signs in, so the origin's committee writes down what it was answered. */
  outside: boolean;
  /** The paper was presented: its term no longer runs. */
  presented: boolean;
};

type Way = { from: readonly TransferState[]; to: TransferState; by: readonly Side[] };

/** Who answers: the committee it was sent to; of an internal one the committee over both cells; for a place outside, the origin's. */
const answering = ({ kind, outside }: Standing): readonly Side[] => (kind === 'internal' ? ['common-committee'] : [outside ? 'origin-committee' : 'destination-committee']);

/** Where a step leads from this standing, and who may take it; undefined when it is none of this kind's steps. */
export const wayOf = (standing: Standing, step: Step): Way | undefined => {
  const { kind, state, presented } = standing;
  const internal = kind === 'internal';
  const answered: readonly TransferState[] = internal ? ['prepared'] : ['sent'];
  switch (step) {
    case 'send':
      return internal ? undefined : { from: ['prepared', 'returned'], to: 'sent', by: ['origin-committee'] };
    case 'present':
      return internal || presented ? undefined : { from: ['sent'], to: 'sent', by: answering(standing) };
    case 'accept':
      return { from: answered, to: 'received', by: answering(standing) };
    case 'refuse':
      return { from: answered, to: 'refused', by: answering(standing) };
    case 'return':
      return internal ? undefined : { from: answered, to: 'returned', by: answering(standing) };
    case 'withdraw':
      // What was sent is taken back by who sent it.
      return { from: ['prepared', 'sent', 'returned'], to: 'withdrawn', by: state === 'prepared' ? ['origin-cell', 'origin-committee'] : ['origin-committee'] };
    case 'expire':
      // Whether a paper was presented outside the city nobody here knows: that its term is over is told, no more.
      return internal || presented || standing.outside ? undefined : { from: ['sent'], to: 'expired', by: ['clock'] };
    case 'extend':
    case 'end': {
      if (kind !== 'temporary') return undefined;
      const hosts: readonly Side[] = standing.outside ? [] : ['destination-committee'];
      return { from: ['received'], to: 'received', by: step === 'end' ? ['origin-committee', ...hosts] : ['origin-committee'] };
    }
  }
};

export type Refused = 'forbidden' | 'state';

/** The state after the step, or why it is not taken. Who may not, hears nothing of where the transfer stands. */
export const take = (standing: Standing, step: Step, sides: readonly Side[]): { state: TransferState } | { refused: Refused } => {
  const way = wayOf(standing, step);
  if (way && !way.by.some((side) => sides.includes(side))) return { refused: 'forbidden' };
  if (!way?.from.includes(standing.state)) return { refused: 'state' };
  return { state: way.to };
};
