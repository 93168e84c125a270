import { closeSync, fdatasyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Kinds of writes; `checks/facets.ts` says what each leaves in the database. */
export type Kind =
  | 'news.create'
  | 'news.edit'
  | 'media.create'
  | 'case.submit'
  | 'case.approve'
  | 'case.publish'
  | 'case.schedule'
  | 'case.withdraw'
  | 'organizations.create'
  | 'organizations.rename'
  | 'mandates.grant'
  | 'mandates.revoke'
  | 'members.create'
  | 'members.set-status'
  | 'transfers.prepare'
  | 'transfers.send'
  | 'transfers.accept';

/**
 * `acknowledged`: 2xx was read to its end. `refused`: 4xx, nothing may stand. `unknown`: 5xx, or the connection broke:
 * whole or absent.
 */
export type Outcome = 'acknowledged' | 'refused' | 'unknown';

export type Entry = {
  n: number;
  round: number;
  kind: Kind;
  actor: string;
  /** By which the effect is found again in the database: unique within its kind. */
  mark: string;
  /** Idempotency-Key, when one was sent. */
  key?: string;
  path: string;
  method: 'POST' | 'PATCH';
  body: unknown;
  outcome: Outcome | 'pending';
  status: number;
  /** Tries after the first, all with the same key. */
  retries: number;
  answer?: unknown;
};

export type Journal = {
  entries: Entry[];
  /** Written down and on the disk before the request is sent. */
  intend: (entry: Omit<Entry, 'n' | 'outcome' | 'status' | 'retries'>) => Entry;
  /** Written down as soon as it is known. */
  settle: (entry: Entry, outcome: Outcome, status: number, answer: unknown) => void;
  close: () => void;
};

/** What the writers meant to do and were told, in a file of their own that outlives everybody who is killed here. */
export const openJournal = (file: string): Journal => {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  const entries: Entry[] = [];
  const write = (line: unknown): void => {
    writeSync(handle, `${JSON.stringify(line)}\n`);
    fdatasyncSync(handle);
  };
  return {
    entries,
    intend: (given) => {
      const entry: Entry = { ...given, n: entries.length + 1, outcome: 'pending', status: 0, retries: 0 };
      entries.push(entry);
      write({ at: 'intent', n: entry.n, kind: entry.kind, mark: entry.mark, key: entry.key, path: entry.path, body: entry.kind === 'media.create' ? undefined : entry.body });
      return entry;
    },
    settle: (entry, outcome, status, answer) => {
      Object.assign(entry, { outcome, status, answer });
      write({ at: outcome, n: entry.n, status, retries: entry.retries });
    },
    close: () => closeSync(handle),
  };
};
