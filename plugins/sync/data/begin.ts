import type { PayloadRequest } from 'payload';
import { readCursor, toldUpTo, type SyncState } from '../domain/cursor';
import { CURSOR_DAYS } from '../domain/limits';
import { syncFail } from '../errors';
import type { Instant } from './instant';

/** Where this phone stands: at its cursor, or at the beginning. An unknown, too old or foreign cursor is refused: what the phone holds would never become right. */
export const begin = (req: PayloadRequest, user: string, { cursor, asked, known, instant }: { cursor: string | undefined; asked: readonly string[] | undefined; known: readonly string[]; instant: Instant }): SyncState => {
  const stranger = asked?.find((name) => !known.includes(name));
  if (stranger !== undefined) throw syncFail(req, 'sync.unknown-collection', { name: stranger });
  if (cursor === undefined) return { collections: known.filter((name) => asked?.includes(name) ?? true), position: toldUpTo(instant.snapshot), hour: instant.hour, follow: [], walks: [], lists: {} };
  const state = readCursor(req.payload.secret, user, cursor);
  const usable =
    state !== undefined &&
    instant.hour - state.hour <= CURSOR_DAYS * 24 &&
    // Ahead of the database: it was put back to an earlier day.
    BigInt((state.position.target || state.position.base).split(':')[1] ?? 0) <= BigInt(instant.xmax) &&
    state.collections.every((name) => known.includes(name)) &&
    (asked === undefined || known.filter((name) => asked.includes(name)).join() === state.collections.join());
  if (!usable) throw syncFail(req, 'sync.begin-anew');
  return state;
};
