import type { Person } from '../view/types';

export type SayingView = { id: string; author: Person; at: string; text: string; editedAt: string | null; withdrawn: boolean; mayChange: boolean };

export type ThreadView = SayingView & {
  /** Path of the field, and what it is called. */
  field: string;
  label: string;
  quote: string | null;
  blocking: boolean;
  /** It keeps the open case from being approved and published. */
  blocks: boolean;
  /** It was said of another text than the one submitted last. */
  former: boolean;
  resolved: { by: Person; at: string } | null;
  mayResolve: boolean;
  replies: SayingView[];
};

/** Times ISO 8601 UTC. */
export type CommentsView = {
  /** The case on which one comments now; null when none is open. */
  case: { id: string; hash: string } | null;
  threads: ThreadView[];
  fields: { name: string; label: string }[];
  /** Who may be mentioned. */
  people: Person[];
  /** A case is open, or the text is back with its writers: what was said is answered. */
  mayReply: boolean;
};
