import type { CollectionBeforeOperationHook, CollectionSlug, Where } from 'payload';
import { query, sql } from '../../kernel';
import { DECOY, verifyPassword } from '../domain/verifyPassword';
import { accountFail } from '../errors';
import { signInName } from '../domain/signInName';

/** Payload's own doors in GraphQL: not counted and not queued there. */
const PASSWORD_DOORS: readonly string[] = ['login', 'forgotPassword', 'resetPassword'];

type Stored = { hash: string | null; salt: string | null; disabled: boolean };

/**
 * One cost and one answer, whatever is wrong (TRAPS.md 34): Payload hashes the password of an account it finds, and answers
 * before that where it finds none. Here an unknown name and a disabled account cost the same hash and the same questions to
 * the database, and get the same refusal as a wrong password (`sameRefusal`).
 */
export const evenSignIn: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'GraphQL' && PASSWORD_DOORS.includes(operation)) throw accountFail(req, 'auth.by-rest');
  if (operation !== 'login') return args;
  const { data } = args as { data: { password?: unknown } };
  const name = signInName(data);
  const password = typeof data.password === 'string' ? data.password : '';
  // What is not filled in Payload refuses itself, for everybody alike.
  if (name === '' || password.trim() === '') return args;
  const [stored] = await query<Stored>(req, sql`select hash, salt, disabled_at is not null as disabled from users where username = ${name} or email = ${name} limit 1`);
  if (stored?.hash && !stored.disabled) return args;
  const where: Where = { or: [{ username: { equals: name } }, { email: { equals: name } }] };
  await req.payload.db.findOne({ collection: collection.slug as CollectionSlug, req, where });
  await verifyPassword(password, stored?.hash ? stored : DECOY);
  throw accountFail(req, 'auth.failed');
};
