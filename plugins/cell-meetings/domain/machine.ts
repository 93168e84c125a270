import type { MeetingState } from './words';

export const MEETING_STEPS = ['change', 'convene', 'call-off', 'answer', 'ask', 'open', 'attend', 'decide', 'void', 'poll', 'vote', 'close'] as const;
export type MeetingStep = (typeof MEETING_STEPS)[number];

/** In which states a step is taken. The database holds the same (p_steps and p_part, migrations/sql/600). */
const IN: Readonly<Record<MeetingStep, readonly MeetingState[]>> = {
  change: ['draft', 'convened'], convene: ['draft'], 'call-off': ['draft', 'convened'], answer: ['convened'], ask: ['convened'], open: ['convened'],
  // While people come in, and by paper list afterwards, too.
  attend: ['convened', 'open', 'closed'], decide: ['open'], void: ['open', 'closed'], poll: ['open'], vote: ['open'], close: ['open'],
};

export const mayStep = (state: MeetingState, step: MeetingStep): boolean => IN[step].includes(state);
export const stepsIn = (state: MeetingState): MeetingStep[] => MEETING_STEPS.filter((step) => mayStep(state, step));
