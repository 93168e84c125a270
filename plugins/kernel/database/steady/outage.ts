/** Why the database could not do its work, though nothing was wrong with what was asked. */
export type Outage =
  /** Not there, restarting, or it cut the connection. */
  | 'away'
  /** No connection or no turn came free in time. */
  | 'busy'
  /** No room on its disk. */
  | 'full';

/** SQLSTATEs (PostgreSQL 15, appendix A), and a full disk of ours. */
const CODES: Readonly<Record<string, Outage>> = {
  '57P01': 'away', '57P02': 'away', '57P03': 'away', '57P05': 'away', '25P03': 'away',
  // A standby that is not yet the primary.
  '25006': 'away',
  '53300': 'busy', '53200': 'busy', '53400': 'busy',
  '53100': 'full', ENOSPC: 'full', EDQUOT: 'full',
};

/** A mail server may be out of reach as well: these are the database's only when its pool has met them. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Not a list of ours: Next bundles a copy of this file of its own. */
const MET = Symbol.for('handbook.outage');

/** pg and pg-pool give these no code (pg 8.20, pg-pool 3.x; tests/resilience would notice other words). */
const SENTENCES: Readonly<Record<string, Outage>> = {
  'Connection terminated': 'away',
  'Connection terminated unexpectedly': 'away',
  'Connection terminated due to connection timeout': 'away',
  'Client has encountered a connection error and is not queryable': 'away',
  'Client was closed and is not queryable': 'away',
  'timeout exceeded when trying to connect': 'busy',
};

const DEPTH = 5;

/** Called by the pool on each error of its own: a network error is from now on the database's. */
export const markOutage = (error: unknown): Outage | undefined => {
  const { code } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown };
  if (typeof code === 'string' && NETWORK.has(code)) Object.defineProperty(error, MET, { value: 'away', configurable: true });
  return outageOf(error);
};

/** The outage behind an error, through whatever wrapped it: Drizzle and our own errors use `cause`, GraphQL `originalError`. */
export const outageOf = (error: unknown, depth = 0): Outage | undefined => {
  if (typeof error !== 'object' || error === null || depth > DEPTH) return undefined;
  const { [MET]: met, code, message, cause, originalError } = error as { [MET]?: Outage; code?: unknown; message?: unknown; cause?: unknown; originalError?: unknown };
  const own = met ?? (typeof code === 'string' ? (CODES[code] ?? (/^08\w{3}$/.test(code) ? 'away' : undefined)) : undefined);
  return own ?? (typeof message === 'string' ? SENTENCES[message] : undefined) ?? outageOf(cause, depth + 1) ?? outageOf(originalError, depth + 1);
};
