import { query, sql, type PersonalDataPart, type PersonalRow } from '../../kernel';
import { label } from './translations';

/** The devices a person signed in on; no token and no key. */
export const devicesData: PersonalDataPart = {
  key: 'accounts.devices',
  name: label('personal.devices'),
  staysBy: label('personal.kept'),
  columns: { name: label('personal.name'), platform: label('personal.platform'), begun: label('personal.begun') },
  read: (req, { user }) =>
    query<PersonalRow>(req, sql`select name, platform, to_char(begun_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as begun from handbook.devices where user_id = ${user}::uuid order by begun_at desc`),
};
