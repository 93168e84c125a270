import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, sql, vietnamDateTime, vietnamDay } from '../../kernel';
import { notify } from '../../notifications';

/** A change of one's own password is counted under the id of who asks (src/server/http/signInGate). */
const BY_ID = /^id:([0-9a-f]{8}-[0-9a-f-]{27})$/;

/**
 * Tells whose account it is that signing in from somewhere is locked for a while: once a day, however often it happens, so
 * that nobody can fill another's letter box. From where is not said: an address is another person's.
 * @param account the name as it was typed, in one spelling; one that nobody has is passed over
 */
export const tellLocked = async (payload: Payload, account: string, minutes: number): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const id = BY_ID.exec(account)?.[1];
    const [user] = await query<{ id: string }>(req, id ? sql`select id from users where id = ${id}::uuid` : sql`select id from users where username = ${account} or email = ${account} limit 1`);
    if (!user) return;
    const now = clock.now();
    await notify(req, {
      kind: 'accounts.sign-in-locked',
      to: [user.id],
      params: { at: vietnamDateTime(now), minutes },
      link: `${payload.config.routes.admin}/tai-khoan`,
      dedupeKey: `accounts.sign-in-locked:${vietnamDay(now)}`,
    });
  });
};
