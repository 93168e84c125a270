/** Where a registration stands. The database holds the same order of steps (migrations/sql/390, p_registration). */
export const STATES = ['received', 'unmatched', 'waiting', 'verified', 'approved', 'refused', 'merged', 'lapsed', 'has-account'] as const;
export type State = (typeof STATES)[number];

export const STEPS = ['fit', 'fit-nobody', 'known', 'verify', 'approve', 'return', 'refuse', 'merge', 'lapse'] as const;
export type Step = (typeof STEPS)[number];

/** On whose behalf somebody acts: the cell's leaders or its administrator; the committee above; the sorter and the clock. */
export type Side = 'verifier' | 'approver' | 'house';

type Move = { from: readonly State[]; to: State; by: readonly Side[] };

const MOVES: Readonly<Record<Step, Move>> = {
  fit: { from: ['received', 'unmatched'], to: 'waiting', by: ['house'] },
  'fit-nobody': { from: ['received'], to: 'unmatched', by: ['house'] },
  known: { from: ['received', 'unmatched'], to: 'has-account', by: ['house'] },
  verify: { from: ['waiting'], to: 'verified', by: ['verifier'] },
  approve: { from: ['verified'], to: 'approved', by: ['approver'] },
  return: { from: ['verified'], to: 'waiting', by: ['approver'] },
  refuse: { from: ['waiting', 'verified'], to: 'refused', by: ['verifier', 'approver'] },
  merge: { from: ['waiting'], to: 'merged', by: ['house'] },
  lapse: { from: ['waiting', 'verified'], to: 'lapsed', by: ['house'] },
};

export type Standing = {
  state: State;
  /** Who verified, as far as somebody has. */
  verifiedBy: string | null;
};

export type Actor = { sides: readonly Side[]; /** Null: the house itself. */ user: string | null };

/** `moved`: the step is not one from here. `side`: not theirs to take. `same-person`: they verified, and another approves. */
export type Taken = { state: State } | { fault: 'moved' | 'side' | 'same-person' };

export const isOpen = (state: State): boolean => Object.values(MOVES).some(({ from }) => from.includes(state));

/** One step. @param people how many people a registration takes, by the rule in force: 2, or 1 where a dated rule says so */
export const take = ({ state, verifiedBy }: Standing, step: Step, { sides, user }: Actor, people: number): Taken => {
  const { from, to, by } = MOVES[step];
  // Whoever may do neither learns nothing of where it stands.
  if (!by.some((side) => sides.includes(side))) return { fault: 'side' };
  if (!from.includes(state)) return { fault: 'moved' };
  // Before it is verified the verifier refuses; afterwards the approver.
  if (step === 'refuse' && !sides.includes(state === 'waiting' ? 'verifier' : 'approver')) return { fault: 'side' };
  if (step === 'approve' && people > 1 && user !== null && user === verifiedBy) return { fault: 'same-person' };
  return { state: to };
};
