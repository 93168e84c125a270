import type { CaseState } from '../domain/states';

export type Person = { id: string; name: string };
export type Place = { id: string; name: string };

export const ACTIONS = [
  'submit', 'claim', 'release', 'approve', 'return', 'recall', 'publish', 'schedule', 'unschedule', 'withdraw', 'override', 'confirm-override',
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
};

/** "Việc chờ tôi xử lý": what this person decides, confirms as a second person, publishes, mends; and what they sent and wait for. */
export type QueueView = { decide: QueueItem[]; confirm: QueueItem[]; publish: QueueItem[]; mend: QueueItem[]; sent: QueueItem[] };

export type FieldComparison = { field: string; label: string; before: string; after: string; changed: boolean };
export type Comparison = { before: string; after: string; fields: FieldComparison[]; files: { id: string; name: string; change: 'added' | 'removed' | 'same' }[] };
