import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Following, Stream } from './streams';

/**
 * Which changes were told, as PostgreSQL's own snapshots (`xmin:xmax:still running`): every change that `base` sees. While an answer did not hold all that
 * came since, `target` is the snapshot they are taken from, and `xid`, `n` the next of them; else `target` is ''. Transaction ids as text, for they pass
 * what a number holds.
 */
export type Position = { base: string; target: string; xid: string; n: string };

/** Everything that a snapshot sees was told. */
export const toldUpTo = (base: string): Position => ({ base, target: '', xid: base.split(':', 1)[0] ?? '0', n: '0' });

/** What a sync needs to know of the ones before it. The server keeps none of it. */
export type SyncState = Following & {
  collections: readonly string[];
  position: Position;
  /** Hours since 1970, by the database's clock, when the position was taken. */
  hour: number;
  /** Digest of each small list as the phone has it. */
  lists: Readonly<Record<string, string>>;
};

const FORM = 1;
const stream = z.templateLiteral([z.enum(['a', 'o']), ':', z.guid()]);
const digits = z.string().regex(/^\d{1,20}$/);
const snapshot = z.string().regex(/^\d{1,20}:\d{1,20}:[\d,]*$/);
const written = z.strictObject({
  c: z.array(z.string()),
  p: z.tuple([snapshot, snapshot.or(z.literal('')), digits, digits]),
  h: z.number().int(),
  f: z.array(stream),
  w: z.array(z.strictObject({ s: z.array(stream), a: z.number().int().min(0), f: z.tuple([z.string(), z.guid()]).optional() })),
  l: z.record(z.string(), z.string()),
});

const sealOf = (secret: string, user: string, body: string): Buffer => createHmac('sha256', secret).update(`handbook-sync:${FORM}\n${user}\n${body}`).digest().subarray(0, 18);

/** Opaque to whoever holds it, of one person, and not to be made by anybody else. */
export const writeCursor = (secret: string, user: string, state: SyncState): string => {
  const plain: z.input<typeof written> = {
    c: [...state.collections],
    p: [state.position.base, state.position.target, state.position.xid, state.position.n],
    h: state.hour,
    f: [...state.follow],
    w: state.walks.map(({ streams, at, after }) => ({ s: [...streams], a: at, ...(after ? { f: [after[0], after[1]] as [string, string] } : {}) })),
    l: { ...state.lists },
  };
  const body = Buffer.from(JSON.stringify(plain)).toString('base64url');
  return `${FORM}.${body}.${sealOf(secret, user, body).toString('base64url')}`;
};

/** @returns undefined for a cursor of another person, another form, or of nobody's making */
export const readCursor = (secret: string, user: string, cursor: string): SyncState | undefined => {
  const [form, body = '', seal = '', ...more] = cursor.split('.');
  if (form !== String(FORM) || more.length > 0) return undefined;
  const [given, right] = [Buffer.from(seal, 'base64url'), sealOf(secret, user, body)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const { c, p, h, f, w, l } = written.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  const streams = (all: string[]): Stream[] => all as Stream[];
  return {
    collections: c,
    position: { base: p[0], target: p[1], xid: p[2], n: p[3] },
    hour: h,
    follow: streams(f),
    walks: w.map(({ s, a, f: after }) => ({ streams: streams(s), at: a, ...(after ? { after } : {}) })),
    lists: l,
  };
};
