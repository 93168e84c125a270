import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, queryPool, sql, vietnamDay } from '../../../kernel';
import { addDays, weekdayOf } from '../../../working-calendar';
import { notify } from '../../../notifications';
import { cellPeople, committeePeople } from '../../transfers/notices/people';
import { warningKinds } from '../contributeWarnings';

/** Monday of the week of a day. */
const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

type Counted = { id: string; name: string; path: string; form: string; count: number };

/** Once a week one line for each place: a cell's leaders hear of their cell, the committee next above of all its cells together. Never whom it is about. */
export const tellWarnings = async (payload: Payload): Promise<void> => {
  const week = mondayOf(vietnamDay(clock.now()));
  // What a place's leaders may know of as a whole: kinds with narrower readers are told to the same people, who all keep records.
  const kinds = sql`(${sql.join([sql`''`, ...warningKinds(payload.config).map(({ key }) => sql`${key}`)], sql`, `)})`;
  const places = await queryPool<Counted>(
    payload,
    sql`with counted as (select o.id, o.path, o.form, o.parent_id, k.counted from handbook.warning_counts k join organizations o on o.id = k.organization_id where k.kind in ${kinds} and (o.valid_to is null or o.valid_to > now())),
          heard as (select id, counted from counted union all select c.parent_id, c.counted from counted c where c.form = 'cell' and c.parent_id is not null)
        select o.id, o.name, o.path, o.form, sum(h.counted)::int as count from heard h join organizations o on o.id = h.id group by o.id order by o.path`,
  );
  const link = `${payload.config.routes.admin}/viec-can-chu-y`;
  for (const { id, name, path, form, count } of places) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const to = form === 'cell' ? await cellPeople(req, id) : await committeePeople(req, path);
      await notify(req, { kind: 'warnings.digest', to, organization: id, params: { organization: name, count }, link: `${link}?to-chuc=${id}`, dedupeKey: `warnings:${id}:${week}` });
    });
  }
};
