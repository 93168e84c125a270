import { query, sql, type PersonalDataPart } from '../kernel';
import { label } from './translations';

/** One's own list, with one's own notes: nothing keeps it when its owner wants it gone. */
export const personalData: PersonalDataPart = {
  key: 'bookmarks.list',
  name: label('data.list'),
  columns: { at: label('data.at'), collection: label('data.collection'), note: label('data.note') },
  read: (req, { user }) =>
    query(req, sql`select to_char(created_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at, collection, note from handbook.bookmarks where user_id = ${user}::uuid and removed_at is null order by created_at desc`),
  forget: async (req, { user }) =>
    (await query(req, sql`update handbook.bookmarks set removed_at = now(), note = '', revision = nextval('handbook.bookmark_revisions') where user_id = ${user}::uuid and removed_at is null returning 1`)).length,
};
