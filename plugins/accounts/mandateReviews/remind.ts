import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { administratorsAbove } from '../../hierarchical-access';
import { inTransaction, query, queryPool, sql, vietnamDate, vietnamDay } from '../../kernel';
import { notify } from '../../notifications';
import { toSettleBelow } from './data/toSettle';
import { reviewRule } from './data/reviewRule';
import { REVIEWS_PATH } from './path';

type Due = { organization: string; name: string; path: string; dueAt: Date; over: boolean };

/** Who signs at the organisation itself: its administrator and its committee's secretary. */
const signersAt = async (req: PayloadRequest, organization: string): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    req,
    sql`select distinct coalesce(m.user_id, g.user_id) as id from mandates m left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        where m.organization_id = ${organization}::uuid and m.role in ('organization-admin', 'committee-secretary', 'system-admin') and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
          and coalesce(m.user_id, g.user_id) is not null`,
  );
  return rows.map(({ id }) => id);
};

const tellDue = async (req: PayloadRequest, { organization, name, path, dueAt, over }: Due): Promise<void> => {
  const at = new Date(dueAt);
  const own = await signersAt(req, organization);
  const above = over || own.length === 0 ? await administratorsAbove(req, path) : [];
  const kind = over ? 'accounts.review-overdue' : 'accounts.review-due';
  const link = `${req.payload.config.routes.admin}${REVIEWS_PATH}`;
  await notify(req, { kind, to: [...own, ...above], organization, params: { place: name, day: vietnamDate(at) }, link, dedupeKey: `${kind}:${organization}:${vietnamDay(at)}` });
};

/** Tells who signs that a review is due, and the level above too once it is overdue; and who grants that somebody's post has changed. Each once. */
export const remindReviews = async (payload: Payload): Promise<void> => {
  const { months, warnDays } = await reviewRule(await createLocalReq({}, payload));
  const due = await queryPool<Due>(
    payload,
    sql`select o.id as organization, o.name, o.path, d.due as "dueAt", d.due <= now() as over
        from (select distinct organization_id as id from mandates where valid_from <= now() and (valid_to is null or valid_to > now())) h
        join organizations o on o.id = h.id and (o.valid_to is null or o.valid_to > now()) cross join lateral (select handbook.review_due(o.id, ${months}) as due) d
        where d.due <= now() + make_interval(days => ${warnDays}) and not handbook.in_demonstration()`,
  );
  for (const each of due) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => tellDue(req, each));
  }
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    for (const { mandate, name, path, organization, why } of await toSettleBelow(req, [''])) {
      const to = await administratorsAbove(req, path);
      await notify(req, { kind: 'accounts.post-changed', to, organization, params: { place: name }, link: `${payload.config.routes.admin}${REVIEWS_PATH}`, dedupeKey: `accounts.post-changed:${mandate}:${why}` });
    }
  });
};
