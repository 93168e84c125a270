import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

const MINUTES = 10;

/** What a new passkey has to sign; one a person, for ten minutes. */
export const openRegistration = async (req: PayloadRequest, user: string): Promise<string> => {
  const challenge = randomBytes(32).toString('base64url');
  await query(
    req,
    sql`insert into handbook.passkey_registrations (user_id, challenge, expires_at) values (${user}::uuid, ${challenge}, now() + make_interval(mins => ${MINUTES}))
        on conflict (user_id) do update set challenge = excluded.challenge, expires_at = excluded.expires_at`,
  );
  return challenge;
};

/** Takes it: good once. */
export const takeRegistration = async (req: PayloadRequest, user: string): Promise<string | undefined> => {
  const [row] = await query<{ challenge: string; open: boolean }>(
    req,
    sql`delete from handbook.passkey_registrations where user_id = ${user}::uuid returning challenge, expires_at > now() as open`,
  );
  return row?.open ? row.challenge : undefined;
};
