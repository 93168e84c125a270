import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, sql, vietnamDay } from '../../kernel';
import { notify } from '../../notifications';
import { FAILED } from '../notices/failed';

/** System administrators hear once a day that something could not be recorded; how much, and why, stands in the log and the metrics. */
export const tellAdministrators = async (payload: Payload, { collection, id }: { collection: string; id: string }): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const people = await query<{ id: string }>(
      req,
      sql`select distinct u.id from mandates m
          left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
          join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
          where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())`,
    );
    const day = vietnamDay(clock.now());
    await notify(req, { kind: FAILED, to: people.map(({ id }) => id), link: `/admin/collections/${collection}/${id}`, dedupeKey: `${FAILED}:${day}` });
  });
};
