import { rm } from 'node:fs/promises';
import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, queryPool, sql, withTicket } from '../../kernel';
import { exportPlace } from '../files/folder';

/** Files whose time is over: the key goes with the row's state, then the file, which is nothing without it. Run again, it takes what is left. */
export const forgetExports = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () =>
    withTicket(req, 'exports.forget:all', () =>
      query(req, sql`update handbook.exports set state = 'gone', sealed_key = null where state = 'ready' and expires_at <= ${clock.now().toISOString()}::timestamptz`),
    ),
  );
  const gone = await queryPool<{ id: string }>(payload, sql`select id from handbook.exports where state = 'gone' and expires_at > now() - interval '30 days'`);
  for (const { id } of gone) await rm(exportPlace(id), { force: true });
};
