import { query, sql, type PersonalDataPart, type PersonalRow } from '../kernel';
import { label } from './translations';

/** What meetings keep of a person: where they were summoned to and came, and what they said beforehand. */
export const ownParts: readonly PersonalDataPart[] = [
  {
    key: 'meetings.people', name: label('part.people'), staysBy: label('part.kept'),
    columns: { at: label('part.at'), kind: label('part.kind'), answer: label('part.answer'), attendance: label('part.attendance'), reason: label('part.reason') },
    read: (req, { member }) =>
      query<PersonalRow>(req, sql`select to_char(g.starts_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at, g.kind, p.answer, p.attendance, coalesce(p.absence_reason, p.answer_reason) as reason
        from handbook.meeting_people p join handbook.meetings g on g.id = p.meeting_id where p.member_id = ${member}::uuid and g.convened_at is not null order by g.starts_at desc limit 2000`),
  },
  {
    key: 'meetings.votes', name: label('part.votes'), staysBy: label('part.kept'), columns: { at: label('part.at'), said: label('part.subject'), choice: label('part.choice') },
    read: (req, { member }) =>
      query<PersonalRow>(req, sql`select to_char(v.voted_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at, p.subject as said, v.choice from handbook.poll_votes v join handbook.meeting_polls p on p.id = v.poll_id where v.member_id = ${member}::uuid order by v.voted_at desc limit 2000`),
  },
  {
    key: 'meetings.opinions', name: label('part.opinions'), staysBy: label('part.kept'), columns: { at: label('part.at'), said: label('part.said') },
    read: (req, { member }) =>
      query<PersonalRow>(req, sql`select to_char(p.said_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at, p.said from handbook.meeting_opinions p where p.member_id = ${member}::uuid order by p.said_at desc limit 2000`),
  },
];
