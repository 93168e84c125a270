import type { Channel } from './channels';
import { EVERYBODY } from './channels';
import { noticeBoard, type NoticeBoard } from './noticeBoard';

/** Taken before the database is asked, so that what was read before a notice is never kept after it. */
export type Reading = { generation: number; at: number };

export type Memory<V> = {
  /** What is known and still stands; undefined sends the caller to the database. */
  recall: (key: string) => V | undefined;
  /** Undefined: nothing may be kept now, because nobody would say when it is wrong. */
  begin: () => Reading | undefined;
  /** Keeps what a reading brought, unless a notice named one of its tags since the reading began. */
  keep: (reading: Reading | undefined, key: string, value: V, what: { tags: readonly string[]; forMs?: number }) => void;
  size: () => number;
};

export type MemoryOptions = {
  /** The tags a notice makes wrong; EVERYBODY for all there are; none when it is not about this memory. */
  tagsOf: (channel: Channel, payload: string) => readonly string[];
  /** Entries; the oldest give way. */
  most: number;
  /** However long something holds by itself, it is read again after this. */
  longestMs: number;
  /** @default the process's board */
  board?: NoticeBoard;
  /** Monotonic milliseconds: a clock set back must not prolong anything. @default performance.now */
  now?: () => number;
};

/** How many notices are looked through when a reading ends; one that took longer than these is not kept. */
const RECENT = 2000;

type Entry<V> = { value: V; until: number; tags: readonly string[] };

/** Remembers what was read while notices arrive (decision 0004.1): empty and closed whenever they do not. */
export const createMemory = <V>({ tagsOf, most, longestMs, board = noticeBoard, now = () => performance.now() }: MemoryOptions): Memory<V> => {
  const entries = new Map<string, Entry<V>>();
  const tagged = new Map<string, Set<string>>();
  // The tag of generation n stands at n % RECENT.
  const recent: string[] = [];
  let generation = 0;

  const drop = (key: string): void => {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    for (const tag of entry.tags) {
      const keys = tagged.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) tagged.delete(tag);
    }
  };

  const named = (tag: string): void => {
    recent[generation % RECENT] = tag;
    generation += 1;
    if (tag !== EVERYBODY) return void [...(tagged.get(tag) ?? [])].forEach(drop);
    entries.clear();
    tagged.clear();
  };

  const spoilt = ({ generation: begun }: Reading, tags: readonly string[]): boolean => {
    if (generation - begun > RECENT) return true;
    for (let n = begun; n < generation; n += 1) {
      const tag = recent[n % RECENT] ?? EVERYBODY;
      if (tag === EVERYBODY || tags.includes(tag)) return true;
    }
    return false;
  };

  board.join({
    hear: (channel, payload) => tagsOf(channel, payload).forEach(named),
    forgetAll: () => named(EVERYBODY),
  });

  return {
    recall: (key) => {
      const entry = board.alive() ? entries.get(key) : undefined;
      if (!entry) return undefined;
      if (now() < entry.until) return entry.value;
      drop(key);
      return undefined;
    },
    begin: () => (board.alive() ? { generation, at: now() } : undefined),
    keep: (reading, key, value, { tags, forMs = longestMs }) => {
      if (!reading || !board.alive() || spoilt(reading, tags)) return;
      const until = reading.at + Math.min(forMs, longestMs);
      if (until <= now()) return;
      drop(key);
      const [oldest] = entries.size >= most ? entries.keys() : [];
      if (oldest !== undefined) drop(oldest);
      entries.set(key, { value, until, tags });
      for (const tag of tags) {
        const keys = tagged.get(tag);
        if (keys) keys.add(key);
        else tagged.set(tag, new Set([key]));
      }
    },
    size: () => entries.size,
  };
};
