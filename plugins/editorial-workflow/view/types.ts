import type { CaseState } from '../domain/states';
import type { EndView } from '../expiry/endView';
import type { OfferItem, OffersOfItem } from '../offers/types';

export type Person = { id: string; name: string };
export type Place = { id: string; name: string };

export const ACTIONS = [
  'submit', 'claim', 'release', 'approve', 'return', 'recall', 'publish', 'schedule', 'unschedule', 'withdraw', 'order-withdrawal', 'override', 'confirm-override',
  'set-expiry', 'clear-expiry', 'rebase', 'offer',
] as const;
export type Action = (typeof ACTIONS)[number];

/** A button: whether this person may press it now, and if not, why not (in the reader's language). */
export type Button = { action: Action; allowed: boolean; why: string | null };

export type DecisionView = { by: Person; /** Whose deciding it was, when a delegate decided. */ onBehalf: Person | null; as: Place; decision: 'approve' | 'return'; reason: string | null; at: string; override: boolean };

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
  /** Of them, who answers for the item's field: the stage is theirs first, until the first reminder (`firstOver`). */
  first: Person[];
  firstOver: boolean;
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

export type HistoryEntry = { at: string; action: string; by: Person | null; onBehalf: Person | null; reason: string | null; case: string | null };

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
  /** Until when it is live, and what an open case will say of it. */
  end: EndView;
  /** The live version moved while the case is open: it is redone (`rebase`) before it can be published. `live`: its hash, null when it came down. */
  moved: { live: string | null } | null;
  /** What this person last looked at or decided on before the present submission. */
  since: { caseId: string; at: string } | null;
  offers: OffersOfItem;
  definition: string;
  /** Why the item would take this path if submitted now; null while a case is open. */
  definitionWhy: string | null;
  path: StageView[];
  publishers: { organization: Place | null; people: Person[] };
  contributors: Person[];
  actions: Button[];
  history: HistoryEntry[];
};

export type QueueItem = {
  caseId: string;
  /** The hash of what was submitted, and the stage it stands at. */
  hash: string;
  stage: number;
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
  /** Who answers for its field and is asked first; `over` once everybody may decide. */
  field: { people: Person[]; mine: boolean; over: boolean } | null;
};

/** "Việc chờ tôi xử lý": what this person must take down, decides, confirms as a second person, publishes, mends; and what they sent and wait for. */
export type QueueView = { withdraw: QueueItem[]; decide: QueueItem[]; confirm: QueueItem[]; publish: QueueItem[]; mend: QueueItem[]; sent: QueueItem[]; offers: OfferItem[] };

/** `formOnly`: the words are the same, their form (bold, order, a row's settings) is not. */
export type FieldComparison = { field: string; label: string; before: string; after: string; changed: boolean; formOnly: boolean };
/** `size` in bytes. `changed`: the same file with other words about it (alternative text, caption, author …). */
export type FileComparison = { id: string; name: string; size: number | null; sha256: string | null; change: 'added' | 'removed' | 'changed' | 'same' };
/** A submitted version that can be set beside another. */
export type SnapshotRef = { id: string; submittedAt: string; state: CaseState };
export type Comparison = { before: string; after: string; fields: FieldComparison[]; files: FileComparison[]; snapshots: SnapshotRef[] };
