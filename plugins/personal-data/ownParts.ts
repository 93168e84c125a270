import { bilingual, query, sql, type PersonalDataPart, type PersonalRow } from '../kernel';

const vi = {
  consents: 'Đồng ý và rút đồng ý', requests: 'Yêu cầu về dữ liệu của tôi', restrictions: 'Hạn chế xử lý dữ liệu theo yêu cầu của tôi', since: 'Từ lúc', lifted: 'Thôi lúc', at: 'Lúc', purpose: 'Mục đích', given: 'Đồng ý', channel: 'Cách', kind: 'Loại', state: 'Kết quả', answered: 'Trả lời lúc',
  kept: 'Là bằng chứng về sự đồng ý và việc trả lời yêu cầu, phải lưu theo luật về bảo vệ dữ liệu cá nhân.',
};
const en: { [K in keyof typeof vi]: string } = {
  consents: 'Consents given and withdrawn', requests: 'Requests about my data', restrictions: 'My data restricted at my request', since: 'Since', lifted: 'Lifted at', at: 'At', purpose: 'Purpose', given: 'Agreed', channel: 'Way', kind: 'Kind', state: 'Result', answered: 'Answered at',
  kept: 'Evidence of consent and of answers, kept by the law on personal data.',
};
const label = bilingual(vi, en);
const time = (column: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')`;

/** What this room itself keeps of a person. */
export const ownParts: readonly PersonalDataPart[] = [
  {
    key: 'personal-data.consents', name: label('consents'), staysBy: label('kept'), columns: { at: label('at'), purpose: label('purpose'), given: label('given'), channel: label('channel') },
    read: (req, { user, member }) =>
      query<PersonalRow>(req, sql`select ${time(sql`c.at`)} as at, p.title as purpose, c.given, c.channel from handbook.consents c join handbook.consent_purposes p on p.key = c.purpose and p.version = c.version
        where c.user_id = ${user}::uuid or c.member_id = ${member}::uuid order by c.id desc limit 2000`),
  },
  {
    key: 'personal-data.requests', name: label('requests'), staysBy: label('kept'), columns: { at: label('at'), kind: label('kind'), state: label('state'), answered: label('answered') },
    read: (req, { user, member }) =>
      query<PersonalRow>(req, sql`select ${time(sql`r.asked_at`)} as at, r.kind, r.state, ${time(sql`r.answered_at`)} as answered from handbook.data_requests r
        where r.user_id = ${user}::uuid or r.member_id = ${member}::uuid order by r.asked_at desc limit 2000`),
  },
  {
    key: 'personal-data.restrictions', name: label('restrictions'), staysBy: label('kept'), columns: { since: label('since'), lifted: label('lifted') },
    read: (req, { member }) =>
      query<PersonalRow>(req, sql`select ${time(sql`r.restricted_at`)} as since, ${time(sql`r.lifted_at`)} as lifted from handbook.member_restrictions r where r.member_id = ${member}::uuid order by r.restricted_at desc limit 2000`),
  },
];
