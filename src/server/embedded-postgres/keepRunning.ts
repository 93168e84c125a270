import { setTimeout as sleep } from 'node:timers/promises';

import { say } from '../say';
import { adopt, isOurs } from './adopt';
import { isGuest } from './guests';
import { launch } from './launch';
import type { Places } from './places';
import { readPostmaster } from './postmasterFile';
import { isAlive } from './processes';

const LOOK_MS = 250;
const FIRST_PAUSE_MS = 100;
/** A full disk, or memory that gives out: it is tried until there is room again, but not in haste. */
const LONGEST_PAUSE_MS = 5000;

export type KeeperOptions = {
  places: Places;
  /** The one in everybody's connection strings. */
  port: number;
  superPassword: string;
  settings: Record<string, string>;
  log: (message: string) => void;
};

/**
 * Looks after the embedded PostgreSQL while we live: killed, out of memory or of disk, it is started again on the same
 * port, and the pool finds it there. It recovers by its own log; nothing acknowledged is lost.
 */
export const keepRunning = ({ places, port, superPassword, settings, log }: KeeperOptions): { stop: () => Promise<void> } => {
  const end = new AbortController();
  const stopped = () => end.signal.aborted;
  // It must hold up nobody's end.
  const pause = (ms: number) => sleep(ms, undefined, { ref: false, signal: end.signal }).catch(() => undefined);

  const lives = async () => {
    const found = await readPostmaster(places.data);
    return found !== undefined && isAlive(found.pid) && (await isOurs(found.pid, places.data));
  };

  /** Another process of ours may have been quicker: then there is something to adopt. */
  const startAgain = async () =>
    (await adopt(places, superPassword)) !== undefined || (await launch(places, { superPassword, settings, port, cancelled: stopped })).ok;

  const revive = async () => {
    const begin = performance.now();
    log(say('postgres.gone'));
    for (let wait = FIRST_PAUSE_MS; !stopped(); wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      // A failure is told by the next look, and by PostgreSQL's own log.
      if (await startAgain().catch(() => false)) {
        log(say('postgres.back', { seconds: ((performance.now() - begin) / 1000).toFixed(1).replace('.', ',') }));
        return;
      }
      await pause(wait);
    }
  };

  const watch = async () => {
    while (!stopped()) {
      await pause(LOOK_MS);
      // Who has signed out lets it end.
      if (!stopped() && (await isGuest(places.keep)) && !(await lives().catch(() => true))) await revive();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      end.abort();
      await watching;
    },
  };
};
