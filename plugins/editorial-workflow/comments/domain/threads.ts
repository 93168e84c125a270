/** What is added to a conversation. `comment` begins a thread; all others belong to one. */
export const EVENT_KINDS = ['comment', 'reply', 'edit', 'withdraw', 'resolve', 'reopen'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One row, as it was added. `thread` is null where one begins; `target` is what an edit or a withdrawal speaks of. */
export type CommentEvent = {
  id: string;
  kind: EventKind;
  thread: string | null;
  target: string | null;
  hash: string;
  field: string | null;
  quote: string | null;
  text: string | null;
  blocking: boolean;
  author: string;
  at: string;
};

export type Saying = { id: string; author: string; at: string; text: string; editedAt: string | null; withdrawn: boolean };

export type Thread = Saying & {
  hash: string;
  field: string;
  quote: string | null;
  blocking: boolean;
  resolved: { by: string; at: string } | null;
  replies: Saying[];
};

/** A thread that keeps a case from being approved and published while its text is the one the thread speaks of. */
export const isBlocking = ({ blocking, resolved, withdrawn }: Pick<Thread, 'blocking' | 'resolved' | 'withdrawn'>): boolean => blocking && !resolved && !withdrawn;

const saying = (event: CommentEvent): Saying => ({ id: event.id, author: event.author, at: event.at, text: event.text ?? '', editedAt: null, withdrawn: false });

const change = (said: Saying, event: CommentEvent): void => {
  if (event.kind === 'withdraw') said.withdrawn = true;
  else {
    said.text = event.text ?? said.text;
    said.editedAt = event.at;
  }
};

/** The conversations that these rows, oldest first, add up to; in the order in which they began. */
export const threadsOf = (events: readonly CommentEvent[]): Thread[] => {
  const threads = new Map<string, Thread>();
  const sayings = new Map<string, Saying>();
  for (const event of events) {
    if (event.kind === 'comment') {
      const made: Thread = { ...saying(event), hash: event.hash, field: event.field ?? '', quote: event.quote, blocking: event.blocking, resolved: null, replies: [] };
      threads.set(event.id, made);
      sayings.set(event.id, made);
      continue;
    }
    const thread = threads.get(event.thread ?? '');
    if (!thread) continue;
    if (event.kind === 'reply') {
      const reply = saying(event);
      thread.replies.push(reply);
      sayings.set(event.id, reply);
    } else if (event.kind === 'resolve') thread.resolved = { by: event.author, at: event.at };
    else if (event.kind === 'reopen') thread.resolved = null;
    else {
      const said = sayings.get(event.target ?? '');
      if (said) change(said, event);
    }
  }
  return [...threads.values()];
};
