import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Entry, Journal, Kind } from '../journal';
import type { Random } from '../random';
import { send, type Sender } from '../send';
import type { World } from '../world';

/** What a writer is given: the world, dice, and one way to act. */
export type Desk = {
  world: World;
  random: Random;
  journal: Journal;
  /** False once the round is over. */
  open: () => boolean;
  /** A text no other act bears. */
  mark: () => string;
  act: (what: Act) => Promise<Entry>;
};

export type Act = Pick<Entry, 'kind' | 'actor' | 'mark' | 'path' | 'body'> & {
  method?: 'POST' | 'PATCH';
  /** Whether it is sent with an Idempotency-Key, and again with it until the answer is known, as an app would. */
  keyed: boolean;
};

/** Does one thing after the other until the desk closes. */
export type Writer = (desk: Desk) => Promise<void>;

const PAUSE_MS = 200;

export const createDesk = (sender: Sender, world: World, random: Random, round: number, open: () => boolean): Desk => {
  const act = async ({ keyed, method = 'POST', ...what }: Act): Promise<Entry> => {
    const entry = sender.journal.intend({ ...what, method, round, ...(keyed ? { key: randomUUID() } : {}) });
    await send(sender, entry);
    while (entry.outcome === 'unknown') {
      await pause(PAUSE_MS);
      if (!keyed || !open()) break;
      entry.retries += 1;
      await send(sender, entry);
    }
    return entry;
  };
  return { world, random, journal: sender.journal, open, act, mark: () => `vết ${round} ${randomUUID()}` };
};

/** Something acknowledged earlier that nobody has followed up with `next` yet. */
export const untouched = (journal: Journal, kind: Kind, next: Kind, idOf: (entry: Entry) => string): string | undefined => {
  const followed = new Set(journal.entries.filter((each) => each.kind === next).map(({ path }) => path));
  const free = journal.entries.filter((each) => each.kind === kind && each.outcome === 'acknowledged').map(idOf);
  return free.reverse().find((id) => ![...followed].some((path) => path.includes(id)));
};

export const idOf = (entry: Entry): string => String((entry.answer as { id?: unknown }).id);
export const docOf = (entry: Entry): string => String((entry.answer as { doc?: { id?: unknown } }).doc?.id);
