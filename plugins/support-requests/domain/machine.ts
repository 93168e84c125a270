/** What is told: something does not work, or could be better. */
export const SUPPORT_KINDS = ['fault', 'wish'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export const SUPPORT_STATES = ['new', 'taken', 'answered', 'closed', 'withdrawn'] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

/** With whom it lies: the administrator of the person's unit, or the system's. */
export const SUPPORT_LEVELS = ['unit', 'system'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

export const SUPPORT_STEPS = ['take', 'add', 'answer', 'close', 'escalate', 'reopen', 'withdraw'] as const;
export type SupportStep = (typeof SUPPORT_STEPS)[number];

/** `clock` passes on what nobody administers any more. */
export type SupportSide = 'reporter' | 'handler' | 'clock';

/** What the machine looks at. */
export type SupportFacts = { state: SupportState; level: SupportLevel; /** It was opened again once. */ reopened: boolean };
export type SupportFault = 'not-theirs' | 'moved-on' | 'reopened-before' | 'nobody-above';

const THEIRS: Readonly<Record<SupportSide, readonly SupportStep[]>> = { reporter: ['add', 'reopen', 'withdraw'], handler: ['take', 'add', 'answer', 'close', 'escalate'], clock: ['escalate'] };
const TO: Readonly<Record<Exclude<SupportStep, 'add'>, SupportState>> = { take: 'taken', answer: 'answered', close: 'closed', escalate: 'new', reopen: 'new', withdraw: 'withdrawn' };

export const isOpen = (state: SupportState): boolean => state === 'new' || state === 'taken';

/** Where a request goes by a step, or why it does not. The database holds the same (p_steps, migrations/sql/520). */
export const stepOf = ({ state, level, reopened }: SupportFacts, step: SupportStep, side: SupportSide): { state: SupportState; level: SupportLevel } | { fault: SupportFault } => {
  if (!THEIRS[side].includes(step)) return { fault: 'not-theirs' };
  if (step === 'reopen') {
    if (state !== 'answered' && state !== 'closed') return { fault: 'moved-on' };
    return reopened ? { fault: 'reopened-before' } : { state: 'new', level };
  }
  if (!isOpen(state) || (step === 'take' && state !== 'new')) return { fault: 'moved-on' };
  if (step === 'add') return { state, level };
  if (step !== 'escalate') return { state: TO[step], level };
  return level === 'unit' ? { state: TO.escalate, level: 'system' } : { fault: 'nobody-above' };
};
