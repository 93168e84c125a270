import type { Channel } from './channels';

/** Somebody who remembers what the database said, and must hear when it may say something else. */
export type Hearer = {
  hear: (channel: Channel, payload: string) => void;
  /** Nothing is told for a while, or something may have been missed. */
  forgetAll: () => void;
};

export type NoticeBoard = {
  /** Whether every notice reaches this process now. Nothing is remembered while it does not. */
  alive: () => boolean;
  join: (hearer: Hearer) => void;
  /** The listener listens. `settled` resolves when what was committed before its call has been heard. */
  connected: (settled: () => Promise<void>) => void;
  lost: () => void;
  deliver: (channel: Channel, payload: string) => void;
  settled: () => Promise<void>;
};

export const createNoticeBoard = (): NoticeBoard => {
  const hearers = new Set<Hearer>();
  let settled: (() => Promise<void>) | undefined;
  return {
    alive: () => settled !== undefined,
    join: (hearer) => void hearers.add(hearer),
    connected: (wait) => {
      for (const hearer of hearers) hearer.forgetAll();
      settled = wait;
    },
    lost: () => {
      settled = undefined;
      for (const hearer of hearers) hearer.forgetAll();
    },
    deliver: (channel, payload) => {
      for (const hearer of hearers) hearer.hear(channel, payload);
    },
    settled: async () => settled?.(),
  };
};

const KEY = Symbol.for('handbook.notices');
type Shared = { [KEY]?: NoticeBoard };

/** The process's own board. Next bundles the plugins a second time into this process: both copies must hear the one listener. */
export const noticeBoard = ((globalThis as Shared)[KEY] ??= createNoticeBoard());
