import { bilingual, query, sql, type PersonalDataPart, type PersonalRow } from '../kernel';

const vi = {
  account: 'Tài khoản', sessions: 'Các phiên đăng nhập đang mở và thiết bị', passkeys: 'Khóa đăng nhập (passkey)', mandates: 'Vai trò được giao',
  username: 'Tên đăng nhập', name: 'Tên hiển thị', email: 'Thư điện tử', home: 'Đơn vị', disabled: 'Đã khóa lúc', begun: 'Bắt đầu', used: 'Dùng lần cuối', browser: 'Trình duyệt',
  label: 'Tên khóa', role: 'Vai trò', organization: 'Tổ chức', from: 'Từ', until: 'Đến', decision: 'Quyết định số',
  keptAccount: 'Cần để nhận đúng người và cấp đúng quyền trong thời gian có tài khoản; sau đó giữ cùng nhật ký (Quy chế 4529-QĐ/TU).',
  keptSecurity: 'Cần để bảo vệ tài khoản; tự xóa khi phiên kết thúc hoặc khi đồng chí xóa khóa.',
  keptMandates: 'Quyết định giao quyền là hồ sơ của tổ chức.',
};
const en: { [K in keyof typeof vi]: string } = {
  account: 'Account', sessions: 'Open sessions and devices', passkeys: 'Passkeys', mandates: 'Roles held',
  username: 'User name', name: 'Displayed name', email: 'E-mail', home: 'Organisation', disabled: 'Switched off at', begun: 'Begun', used: 'Last used', browser: 'Browser',
  label: 'Name of the key', role: 'Role', organization: 'Organisation', from: 'From', until: 'Until', decision: 'Decision',
  keptAccount: 'Needed to know who is who while there is an account; kept with the trail afterwards (statute 4529-QĐ/TU).',
  keptSecurity: 'Needed to keep the account safe; it goes when the session ends or the key is removed.',
  keptMandates: 'Decisions on power are the organisation\'s own record.',
};
const label = bilingual(vi, en);
const time = (column: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')`;

/** What the account itself keeps of a person; no secrets: neither passwords nor keys. */
export const personalData: readonly PersonalDataPart[] = [
  {
    key: 'accounts.account', name: label('account'), staysBy: label('keptAccount'),
    columns: { username: label('username'), name: label('name'), email: label('email'), home: label('home'), disabled: label('disabled') },
    read: (req, { user }) => query<PersonalRow>(req, sql`select u.username, u.display_name as name, u.email, o.name as home, ${time(sql`u.disabled_at`)} as disabled from users u join organizations o on o.id = u.home_id where u.id = ${user}::uuid`),
  },
  {
    key: 'accounts.sessions', name: label('sessions'), staysBy: label('keptSecurity'),
    columns: { begun: label('begun'), used: label('used'), browser: label('browser') },
    read: (req, { user }) => query<PersonalRow>(req, sql`select ${time(sql`begun_at`)} as begun, ${time(sql`last_used_at`)} as used, browser from handbook.session_facts where user_id = ${user}::uuid order by begun_at desc limit 500`),
  },
  {
    key: 'accounts.passkeys', name: label('passkeys'), staysBy: label('keptSecurity'),
    columns: { label: label('label') },
    read: (req, { user }) => query<PersonalRow>(req, sql`select name as label from handbook.passkeys where user_id = ${user}::uuid order by name`),
  },
  {
    key: 'accounts.mandates', name: label('mandates'), staysBy: label('keptMandates'),
    columns: { role: label('role'), organization: label('organization'), from: label('from'), until: label('until'), decision: label('decision') },
    read: (req, { user }) =>
      query<PersonalRow>(req, sql`select m.role::text as role, o.name as organization, ${time(sql`m.valid_from`)} as "from", ${time(sql`m.valid_to`)} as until, m.decision_number as decision
        from mandates m join organizations o on o.id = m.organization_id where m.user_id = ${user}::uuid order by m.valid_from desc limit 500`),
  },
];
