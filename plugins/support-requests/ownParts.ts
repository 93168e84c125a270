import { query, sql, type PersonalDataPart, type PersonalRow } from '../kernel';
import { label } from './translations';

/** What support keeps of a person: what they told. */
export const ownParts: readonly PersonalDataPart[] = [
  {
    key: 'support-requests.told', name: label('part.requests'), staysBy: label('part.kept'), columns: { at: label('part.at'), kind: label('part.kind'), said: label('part.said'), state: label('part.state') },
    read: (req, { user }) =>
      query<PersonalRow>(req, sql`select to_char(r.asked_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at, r.kind, r.said, r.state from handbook.support_requests r
        where r.by_user = ${user}::uuid order by r.asked_at desc limit 2000`),
  },
];
