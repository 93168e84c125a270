import type { PayloadRequest } from 'payload';
import { canonicalJson } from '../canonical/canonicalJson';
import { sha256 } from '../canonical/sha256';
import { query, sql } from '../database/sql';
import { fail } from '../errors/kernelErrors';

type Stored = { input_hash: string; command: string; response: unknown };

/** What a repeat is known by: the caller's key, and that it asks for the same. */
export type Named = { key: string | undefined; command: string; input: unknown };

const userOf = (req: PayloadRequest): string => String(req.user?.id ?? 'system');

// Keyed: the input of an account command holds a password, and a bare digest of it could be guessed at.
const hashOf = (req: PayloadRequest, input: unknown): string => sha256(`${req.payload.secret}\0${canonicalJson(input)}`);

const assertLength = (req: PayloadRequest, key: string): void => {
  if (key.length < 8 || key.length > 200) throw fail(req, 'idempotency.invalid');
};

const keptFor = async (req: PayloadRequest, key: string): Promise<Stored | undefined> => {
  const [stored] = await query<Stored>(req, sql`select input_hash, command, response from handbook.idempotency_keys where user_key = ${userOf(req)} and key = ${key}`);
  return stored;
};

/** The kept answer. Throws when the key was given to something else. */
const sameAsked = (req: PayloadRequest, stored: Stored | undefined, { command, input }: Named): unknown => {
  if (stored?.input_hash !== hashOf(req, input) || stored.command !== command) throw fail(req, 'idempotency.reused');
  return stored.response;
};

/** What was answered to this key before; undefined when nothing was yet. Waits for nobody: another request may be at it. */
export const answeredBefore = async (req: PayloadRequest, named: Named): Promise<{ response: unknown } | undefined> => {
  if (named.key === undefined) return undefined;
  assertLength(req, named.key);
  const stored = await keptFor(req, named.key);
  return stored && { response: sameAsked(req, stored, named) };
};

/**
 * Runs `work` once for a key. The key's row is written in the command's own transaction, so a second
 * request with the same key waits for the first and then gets the first one's answer; a crash leaves neither.
 * A key belongs to its user: another user's key is another key.
 */
export const once = async <T>(req: PayloadRequest, named: Named, work: () => Promise<T>): Promise<T> => {
  const { key, command, input } = named;
  if (key === undefined) return work();
  assertLength(req, key);
  const inserted = await query(
    req,
    sql`insert into handbook.idempotency_keys (user_key, key, command, input_hash)
        values (${userOf(req)}, ${key}, ${command}, ${hashOf(req, input)}) on conflict do nothing returning key`,
  );
  if (inserted.length === 0) return sameAsked(req, await keptFor(req, key), named) as T;
  const result = await work();
  await query(
    req,
    sql`update handbook.idempotency_keys set response = ${JSON.stringify(result ?? null)}::jsonb
        where user_key = ${userOf(req)} and key = ${key}`,
  );
  return result;
};
