import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { CHANNELS, noticeBoard, type Channel, type NoticeBoard } from '../../../plugins/kernel';
import type { Log } from '../log';

/** A line that says nothing for this long is taken for dead; what was missed meanwhile is at most so old. */
const ANSWER_MS = 2000;
const ASK_EVERY_MS = 1000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

export type Listener = { stop: () => Promise<void> };

const isChannel = (name: string): name is Channel => (CHANNELS as readonly string[]).includes(name);

/** One connection: listens until it breaks. Resolves when it has ended, whatever ended it. */
const listenOnce = async (databaseUrl: string, board: NoticeBoard, stopped: AbortSignal, onAlive: () => void): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'handbook-notices', connectionTimeoutMillis: 5000, query_timeout: ANSWER_MS, keepAlive: true });
  const broken = new AbortController();
  const lose = (): void => {
    // First of all, so that nothing remembered outlives the line by a tick.
    board.lost();
    broken.abort();
  };
  client.on('error', lose);
  client.on('end', lose);
  client.on('notification', ({ channel, payload }) => {
    if (isChannel(channel)) board.deliver(channel, payload ?? '*');
  });
  try {
    await client.connect();
    await client.query(CHANNELS.map((channel) => `listen ${channel}`).join('; '));
    const ask = async (): Promise<void> => void (await client.query('select 1'));
    if (broken.signal.aborted) return;
    // The backend hands over what was committed before a query reached it together with the answer.
    board.connected(() => ask().catch(() => undefined));
    onAlive();
    const either = AbortSignal.any([broken.signal, stopped]);
    while (!either.aborted) {
      await sleep(ASK_EVERY_MS, undefined, { signal: either }).catch(() => undefined);
      if (!either.aborted) await ask();
    }
  } finally {
    lose();
    // Not waited for: a dead line never says goodbye.
    client.end().catch(() => undefined);
  }
};

/**
 * Keeps one direct connection that hears what the database tells (decision 0004.1) and puts it on the board.
 * @param databaseUrl direct: LISTEN does not pass PgBouncer's transaction mode (TRAPS.md 43)
 */
export const listenForNotices = (databaseUrl: string, log: Log, board: NoticeBoard = noticeBoard): Listener => {
  const stopped = new AbortController();
  const run = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    while (!stopped.signal.aborted) {
      await listenOnce(databaseUrl, board, stopped.signal, () => {
        pause = FIRST_PAUSE_MS;
        log.info('notices: listening');
      }).catch((error: unknown) => log.debug({ err: error }, 'notices: no database yet'));
      if (stopped.signal.aborted) return;
      log.warn('notices: connection lost, nothing is remembered until it is back');
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
};
