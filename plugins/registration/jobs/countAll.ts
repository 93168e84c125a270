import { createLocalReq, type Payload } from 'payload';
import { inTransaction, query, sql, withTicket } from '../../kernel';

/** Notes which accounts were used this month, and counts every cell anew. Some seconds at half a million members. */
export const countAll = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () =>
    withTicket(req, 'activation.count', async () => {
      // Sessions begun this month, or used since it began; earlier months stand as they were noted.
      await query(
        req,
        sql`insert into handbook.accounts_used (month, user_id)
            select distinct date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh')::date, f.user_id from handbook.session_facts f
            where f.last_used_at >= date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh' on conflict do nothing`,
      );
      await query(req, sql`delete from handbook.accounts_used where month < (now() - interval '15 months')::date`);
      await query(req, sql`select handbook.count_activation(null)`);
    }),
  );
};
