import type { CaseState } from '../domain/states';

export type Person = { id: string; name: string };
export type Place = { id: string; name: string };

export const ACTIONS = [
  'submit', 'claim', 'release', 'approve', 'return', 'recall', 'publish', 'schedule', 'unschedule', 'withdraw', 'order-withdrawal', 'override', 'confirm-override',
] as const;
export type Action = (typeof ACTIONS)[number];

/** A button: whether this person may press it now, and if not, why not (in the reader's language). */
export type Button = { action: Action; allowed: boolean; why: string | null };

export type DecisionView = { by: Person; as: Place; decision: 'approve' | 'return'; reason: string | null; at: string; override: boolean };

/** One level of the path as it stands: who decides and, when it is not the owner's own board, from where. */
export type StageView = {
  key: string;
  name: string;
  role: string;
  rule: 'any' | 'all' | 'n';
  count: number;
  binding: boolean;
  status: 'passed' | 'current' | 'ahead' | 'stopped';
  organization: Place | null;
  /** True when the people come from an organisation above the owner. */
  fromAbove: boolean;
  deciders: Person[];
  decisions: DecisionView[];
};

export type CaseView = {
  id: string;
  state: CaseState;
  stage: number;
  hash: string;
  note: string | null;
  reason: string | null;
  submittedBy: Person;
  submittedAt: string;
  claimedBy: Person | null;
  scheduledFor: string | null;
  /** An override asked for on the present stage, which waits for its second person. */
  override: { by: Person; reason: string; at: string } | null;
};

/** A rule something was computed with, as it is shown: its value in words and where it stands. */
export type RuleView = { id: string; name: string; shown: string; source: string; verified: boolean };

/** Where a case lay; `stage` is null while it waited for publication. `ranOut`: its time ended there. */
export type WaitView = { stage: string | null; organization: Place | null; since: string; until: string | null; ranOut: boolean };

/**
 * The clock of an item. `missing`: its kind has one, and the moment it counts from is not written yet. `met`, `missed`: it is
 * published. `ranOut`: who had it when the time was over; `before` when it had not been submitted by then.
 */
export type ClockView = {
  kind: string;
  state: 'missing' | 'running' | 'overdue' | 'met' | 'missed';
  /** The server's time of this answer. */
  at: string;
  countedFrom: string | null;
  dueAt: string | null;
  publishedAt: string | null;
  rules: RuleView[];
  waits: WaitView[];
  ranOut: { before: boolean; stage: string | null; organization: Place | null; people: Person[] } | null;
};

/** An order that the item come down. */
export type OrderView = { id: string; issuer: string; number: string; dateIssued: string; reason: string; urgent: boolean; receivedAt: string; dueAt: string; rules: RuleView[] };

export type HistoryEntry = { at: string; action: string; by: Person | null; reason: string | null; case: string | null };

/** Everything the panel on a document shows; times ISO 8601 UTC. */
export type PanelView = {
  collection: string;
  documentId: string;
  title: string;
  owner: Place;
  audience: Place | null;
  live: { hash: string; publishedAt: string; caseId: string | null } | null;
  draftHash: string;
  /** The newest draft differs from what is live (or nothing is live). */
  draftDiffers: boolean;
  case: CaseView | null;
  liveCase: string | null;
  clock: ClockView | null;
  /** Orders that it come down, not yet carried out. */
  orders: OrderView[];
  definition: string;
  path: StageView[];
  publishers: { organization: Place | null; people: Person[] };
  contributors: Person[];
  actions: Button[];
  history: HistoryEntry[];
};

export type QueueItem = {
  caseId: string;
  collection: string;
  documentId: string;
  title: string;
  owner: Place;
  state: CaseState;
  stageName: string | null;
  submittedBy: Person;
  submittedAt: string;
  claimedBy: Person | null;
  scheduledFor: string | null;
  reason: string | null;
  /** Until when it must be published, or taken down where that was ordered. */
  dueAt: string | null;
};

/** "Việc chờ tôi xử lý": what this person must take down, decides, confirms as a second person, publishes, mends; and what they sent and wait for. */
export type QueueView = { withdraw: QueueItem[]; decide: QueueItem[]; confirm: QueueItem[]; publish: QueueItem[]; mend: QueueItem[]; sent: QueueItem[] };

export type FieldComparison = { field: string; label: string; before: string; after: string; changed: boolean };
export type Comparison = { before: string; after: string; fields: FieldComparison[]; files: { id: string; name: string; change: 'added' | 'removed' | 'same' }[] };
