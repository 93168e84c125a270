import { bilingual, sql, sweptRows, type Retention } from '../../kernel';

const label = bilingual(
  { accounts: 'Dữ liệu phụ của tài khoản đã khóa', imports: 'Dữ liệu nháp của tệp nhập', answers: 'Bản kết xuất dữ liệu cá nhân chờ người yêu cầu nhận' },
  { accounts: 'Side data of accounts switched off', imports: 'Staged rows of import files', answers: 'Exports of personal data that wait to be fetched' },
);

const off = (user: ReturnType<typeof sql>) => (before: ReturnType<typeof sql>) => sql`exists (select 1 from users u where u.id = ${user} and u.disabled_at < ${before})`;

/** Side data of an account that has long been off: what it was told by, and its old passwords. The account and what it did stay. */
const endedAccounts: Retention = {
  key: 'ended-accounts',
  name: label('accounts'),
  parts: ['handbook.past_passwords', 'handbook.push_devices', 'handbook.notification_preferences', 'handbook.notification_settings', 'handbook.bookmarks'].map((table) =>
    sweptRows({ table, user: 'user_id', old: off(sql`r.user_id`) }),
  ),
};

/** Rows of import files that were read; what was taken over from them stands in the register. Held by their organisation's hold only through people. */
const stagedImports: Retention = {
  key: 'staged-imports',
  name: label('imports'),
  parts: [{
    count: (before) => sql`select handbook.staged_before(${before.toISOString()}::timestamptz) as n`,
    sweep: (before, most) => sql`select handbook.forget_staged(${before.toISOString()}::timestamptz, ${most}) as n`,
  }],
};

/** Exports that nobody fetched in time. Counted from when they were made, as the pack itself says. */
const answerFiles: Retention = {
  key: 'answer-files',
  name: label('answers'),
  parts: [sweptRows({ table: 'handbook.data_packs', old: (before) => sql`r.made_at < ${before}`, ticket: 'personal-data.retention' })],
};

export const ownCategories: readonly Retention[] = [endedAccounts, stagedImports, answerFiles];
