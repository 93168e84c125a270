import { randomUUID } from 'node:crypto';

import { jwtSign, type Payload } from 'payload';

type Run = (text: string, values?: unknown[]) => Promise<unknown>;

/**
 * Opens a session as a sign-in does, without its tenth of a second of password hashing. Tests of the sign-in itself
 * use `login`.
 */
export const openSession = async (payload: Payload, run: Run, user: { id: string }, seconds = 3600): Promise<string> => {
  const sid = randomUUID();
  await run(
    `insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
     select coalesce(max(_order), 0) + 1, $1, $2, now(), now() + make_interval(secs => $3) from users_sessions where _parent_id = $1`,
    [user.id, sid, seconds],
  );
  const { token } = await jwtSign({
    fieldsToSign: { id: user.id, collection: 'users', sid },
    secret: payload.secret,
    tokenExpiration: seconds,
  });
  return token;
};
