import type { Payload } from 'payload';
import { queryPool, sql } from '../database/sql';
import { setClock, type Clock } from './clock';

const EVERY_MS = 10_000;

/** The database's time, and when on the monotonic clock it was that. */
type Mark = { time: number; at: number };

const ask = async (payload: Payload): Promise<Mark> => {
  const begin = performance.now();
  const [row] = await queryPool<{ now: string }>(payload, sql`select (extract(epoch from clock_timestamp()) * 1000)::text as now`);
  const end = performance.now();
  // It was read somewhere between question and answer.
  return { time: Number(row?.now), at: (begin + end) / 2 };
};

/**
 * From now on `clock` is the database's: asked every ten seconds, carried on in between by the monotonic clock. A machine
 * whose own clock is wrong, or is set while we run, then neither ends a deadline early nor keeps it open; several web
 * processes agree. While the database is away the last answer is carried on.
 * @returns how to stop asking
 */
export const followDatabaseClock = async (payload: Payload): Promise<() => void> => {
  let mark = await ask(payload);
  const databaseClock: Clock = { now: () => new Date(Math.floor(mark.time + performance.now() - mark.at)) };
  setClock(databaseClock);
  const timer = setInterval(() => {
    ask(payload).then(
      (next) => (mark = next),
      () => undefined,
    );
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
};
