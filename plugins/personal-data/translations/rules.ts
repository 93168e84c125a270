import { bilingual, createTranslator } from '../../kernel/client';

const vi = {
  'area.retention': 'Thời hạn lưu dữ liệu',
  'unit.days': 'ngày',
  'shown.days': '{{count}} ngày',
  'retention.read-notices': 'Lưu thông báo đã đọc',
  'retention.sent-mail': 'Lưu vết thư và thông báo đẩy đã gửi',
  'retention.ended-accounts': 'Lưu dữ liệu phụ của tài khoản đã khóa',
  'retention.staged-imports': 'Lưu dữ liệu nháp của tệp nhập',
  'retention.answer-files': 'Lưu bản kết xuất dữ liệu cá nhân chờ người yêu cầu nhận',
  'retention.sign-ins': 'Lưu các lần đăng nhập',
};
const en: { [K in keyof typeof vi]: string } = {
  'area.retention': 'How long data is kept',
  'unit.days': 'days',
  'shown.days': '{{count}} days',
  'retention.read-notices': 'Notifications that were read',
  'retention.sent-mail': 'Traces of mail and push messages sent',
  'retention.ended-accounts': 'Side data of accounts switched off',
  'retention.staged-imports': 'Staged rows of import files',
  'retention.answer-files': 'Exports of personal data that wait to be fetched',
  'retention.sign-ins': 'Sign-ins',
};
const translate = createTranslator(vi, en);

export type RuleWord = keyof typeof vi;
export const ruleLabel = bilingual(vi, en);
/** Values are kept in Vietnamese, beside their citation. */
export const ruleShown = (key: RuleWord, params: Record<string, string | number> = {}): string => translate('vi', key, params);
