/** What people ask about the data kept of them. */
export const REQUEST_KINDS = ['see', 'correct', 'withdraw-consent', 'delete', 'restrict', 'object'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ['asked', 'taken', 'granted', 'partly', 'refused', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** `software` answers where nothing is left to weigh: one's own data to see, or a correction that the register decided. */
export type RequestActor = 'asker' | 'decider' | 'software';
export type RequestStep = 'take' | 'grant' | 'partly' | 'refuse' | 'take-back';

/** What the machine looks at. */
export type RequestFacts = { kind: RequestKind; state: RequestState; /** Whether a proposal in the register follows it. */ proposed: boolean };

const TO: Readonly<Record<RequestStep, RequestState>> = { take: 'taken', grant: 'granted', partly: 'partly', refuse: 'refused', 'take-back': 'withdrawn' };
const FROM: Readonly<Record<RequestStep, readonly RequestState[]>> = {
  take: ['asked'], grant: ['asked', 'taken'], partly: ['asked', 'taken'], refuse: ['asked', 'taken'], 'take-back': ['asked', 'taken'],
};

export const isOpen = (state: RequestState): boolean => state === 'asked' || state === 'taken';

const mayTake = (step: RequestStep, actor: RequestActor, { kind, proposed }: RequestFacts): boolean => {
  if (actor === 'asker') return step === 'take-back';
  if (actor === 'decider') return step !== 'take-back';
  return (step === 'grant' && (kind === 'see' || (kind === 'correct' && proposed))) || (step === 'refuse' && kind === 'correct' && proposed);
};

/** Where a request goes by a step; `closed` when it has come to its end, `not-theirs` when the step is another's. The database holds the same (p_data_request). */
export const stepOf = (facts: RequestFacts, step: RequestStep, actor: RequestActor): { state: RequestState } | { fault: 'closed' | 'not-theirs' } => {
  if (!mayTake(step, actor, facts)) return { fault: 'not-theirs' };
  return FROM[step].includes(facts.state) ? { state: TO[step] } : { fault: 'closed' };
};
