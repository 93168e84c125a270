import type { PayloadRequest } from 'payload';
import { canonicalJson } from '../canonical/canonicalJson';
import { sha256 } from '../canonical/sha256';
import { query, sql } from '../database/sql';
import { fail } from '../errors/kernelErrors';

type Stored = { input_hash: string; command: string; response: unknown };

/**
 * Runs `work` once for a key. The key's row is written in the command's own transaction, so a second
 * request with the same key waits for the first and then gets the first one's answer; a crash leaves neither.
 * A key belongs to its user: another user's key is another key.
 */
export const once = async <T>(
  req: PayloadRequest,
  { key, command, input }: { key: string | undefined; command: string; input: unknown },
  work: () => Promise<T>,
): Promise<T> => {
  if (key === undefined) return work();
  if (key.length < 8 || key.length > 200) throw fail(req, 'idempotency.invalid');
  const user = String(req.user?.id ?? 'system');
  // Keyed: the input of an account command holds a password, and a bare digest of it could be guessed at.
  const inputHash = sha256(`${req.payload.secret}\0${canonicalJson(input)}`);
  const inserted = await query(
    req,
    sql`insert into handbook.idempotency_keys (user_key, key, command, input_hash)
        values (${user}, ${key}, ${command}, ${inputHash}) on conflict do nothing returning key`,
  );
  if (inserted.length === 0) {
    const [stored] = await query<Stored>(
      req,
      sql`select input_hash, command, response from handbook.idempotency_keys where user_key = ${user} and key = ${key}`,
    );
    if (stored?.input_hash !== inputHash || stored.command !== command) throw fail(req, 'idempotency.reused');
    return stored.response as T;
  }
  const result = await work();
  await query(
    req,
    sql`update handbook.idempotency_keys set response = ${JSON.stringify(result ?? null)}::jsonb
        where user_key = ${user} and key = ${key}`,
  );
  return result;
};
