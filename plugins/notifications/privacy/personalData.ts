import { query, sql, withTicket, type PersonalDataPart } from '../../kernel';
import { setupOf } from '../kinds/registry';
import { label } from '../translations';

const day = sql`to_char(created_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')`;

/** The inbox, without what its lines are filled with: whether their reader may still see that is asked when it is shown. */
const notices: PersonalDataPart = {
  key: 'notifications.inbox',
  name: label('data.inbox'),
  columns: { at: label('data.at'), what: label('data.what'), read: label('data.read') },
  read: async (req, { user }) => {
    const rows = await query<{ at: string; kind: string; read: string | null }>(
      req,
      sql`select ${day} as at, kind, to_char(read_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as read from notifications where user_id = ${user}::uuid order by created_at desc limit 5000`,
    );
    const names = new Map(setupOf(req.payload.config).kinds.map(({ key, label: name }) => [key, name.vi]));
    return rows.map(({ at, kind, read }) => ({ at, what: names.get(kind) ?? kind, read }));
  },
  // What waits to be read stays: work may hang on it.
  forget: async (req, { user }) =>
    (await withTicket(req, 'notifications.sweep', () => query(req, sql`delete from notifications where user_id = ${user}::uuid and read_at is not null returning 1`))).length,
};

const devices: PersonalDataPart = {
  key: 'notifications.devices',
  name: label('data.devices'),
  columns: { platform: label('data.platform'), seen: label('data.seen') },
  read: (req, { user }) => query(req, sql`select kind as platform, to_char(last_seen at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as seen from handbook.push_devices where user_id = ${user}::uuid order by last_seen desc`),
  forget: async (req, { user }) => (await query(req, sql`delete from handbook.push_devices where user_id = ${user}::uuid returning 1`)).length,
};

export const personalData: readonly PersonalDataPart[] = [notices, devices];
