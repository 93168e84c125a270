import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDateTime } from '../../kernel';
import { notify } from '../../notifications';
import type { MeetingRow } from '../data/meetingRow';
import { accountsOf } from '../data/people';
import { DESK_PATH, MINE_PATH } from '../paths';

type Told = Pick<MeetingRow, 'id' | 'organization' | 'kind' | 'startsAt'>;

/** Tells whoever is summoned: kind and time, never what the meeting is about. @param mark what makes it another telling */
export const tellSummoned = async (req: PayloadRequest, { id, organization, kind, startsAt }: Told, what: 'convened' | 'changed' | 'called-off', mark: string): Promise<void> => {
  await notify(req, {
    kind: `meetings.${what}`, to: await accountsOf(req, id), subject: { collection: 'meetings', id }, organization, params: { kind, at: vietnamDateTime(startsAt) }, link: `${MINE_PATH}/${id}`,
    dedupeKey: `meetings.${what}:${id}:${mark}`,
  });
};

/** Tells who leads the cell that somebody asks to be excused. */
export const tellLeaders = async (req: PayloadRequest, { id, organization, kind, startsAt }: Told, member: string): Promise<void> => {
  const leaders = await query<{ id: string }>(req, sql`select u.id from users u where u.disabled_at is null and handbook.leads_cell(u.id, ${organization}::uuid)
    and u.id in (select m.user_id from mandates m where m.organization_id = ${organization}::uuid union select g.user_id from group_members g join mandates m on m.group_id = g.group_id where m.organization_id = ${organization}::uuid)`);
  await notify(req, {
    kind: 'meetings.answered', to: leaders.map((one) => one.id), subject: { collection: 'meetings', id }, organization, params: { kind, at: vietnamDateTime(startsAt) },
    link: `${req.payload.config.routes.admin}${DESK_PATH}?mo=${id}`, dedupeKey: `meetings.answered:${id}:${member}`,
  });
};
