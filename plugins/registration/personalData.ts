import { bilingual, query, sql, type PersonalDataPart, type PersonalRow } from '../kernel';

const vi = {
  requests: 'Đăng ký tài khoản bằng thẻ đảng viên', consents: 'Nội dung đã đồng ý khi đăng ký và kích hoạt tài khoản', readers: 'Ai đã xem giấy tờ đăng ký',
  received: 'Gửi lúc', state: 'Kết quả', closed: 'Kết thúc lúc', papers: 'Ảnh thẻ còn lưu', at: 'Lúc', what: 'Nội dung', version: 'Bản ngày', reader: 'Người xem',
  keptRequests: 'Việc xác minh và phê duyệt tài khoản là hồ sơ của tổ chức; ảnh thẻ và điều đã ghi tự xóa sau thời hạn quy định.',
  keptConsents: 'Chứng cứ về sự đồng ý, lưu theo Luật số 91/2025/QH15.',
  keptReaders: 'Nhật ký truy cập, lưu để bảo vệ chính đồng chí.',
};
const en: { [K in keyof typeof vi]: string } = {
  requests: 'Registration by Party card', consents: 'Agreed to when registering and activating', readers: 'Who looked at the papers of the registration',
  received: 'Sent at', state: 'Outcome', closed: 'Ended at', papers: 'Photo of the card still kept', at: 'At', what: 'What', version: 'Wording of', reader: 'Who looked',
  keptRequests: 'Verification and approval of an account are the organisation\'s record; the photo and what was typed go after the time set by rule.',
  keptConsents: 'Evidence of consent, kept by Law 91/2025/QH15.',
  keptReaders: 'Access log, kept for your own protection.',
};
const label = bilingual(vi, en);
const time = (column: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')`;

/** What this room keeps of a person whom a registration was found to be of. What fits nobody is nobody's, and goes by rule. */
export const personalData: readonly PersonalDataPart[] = [
  {
    key: 'registration.requests', name: label('requests'), staysBy: label('keptRequests'),
    columns: { received: label('received'), state: label('state'), closed: label('closed'), papers: label('papers') },
    read: (req, { member }) =>
      query<PersonalRow>(req, sql`select ${time(sql`r.received_at`)} as received, r.state, ${time(sql`r.closed_at`)} as closed,
          exists (select 1 from handbook.registration_papers p where p.registration_id = r.id) as papers
        from handbook.registrations r where r.member_id = ${member}::uuid order by r.received_at desc limit 500`),
  },
  {
    key: 'registration.consents', name: label('consents'), staysBy: label('keptConsents'),
    columns: { at: label('at'), what: label('what'), version: label('version') },
    read: (req, { user, member }) =>
      query<PersonalRow>(req, sql`
        select ${time(sql`c.at`)} as at, coalesce(t.words -> 'vi' -> c.purpose ->> 'title', c.purpose) as what, c.text_version as version
        from (select a.at, unnest(a.consents) as purpose, a.text_version from handbook.activation_consents a where a.user_id = ${user}::uuid
          union all select r.received_at, unnest(r.consents), r.text_version from handbook.registrations r where r.member_id = ${member}::uuid) c
        left join handbook.registration_texts t on t.version = c.text_version order by c.at desc limit 500`),
  },
  {
    key: 'registration.readers', name: label('readers'), staysBy: label('keptReaders'),
    columns: { at: label('at'), reader: label('reader') },
    read: (req, { member }) =>
      query<PersonalRow>(req, sql`select ${time(sql`l.at`)} as at, u.display_name as reader from handbook.registration_readings l join users u on u.id = l.reader_id
        where l.member_id = ${member}::uuid order by l.at desc limit 500`),
  },
];
