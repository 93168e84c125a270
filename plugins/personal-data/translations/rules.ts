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
  'touches.read-notices': 'Người nhận thông báo: các thông báo đã đọc bị xóa sớm hơn hoặc muộn hơn.',
  'touches.sent-mail': 'Người nhận thư và thông báo đẩy: vết của những gì đã gửi bị xóa sớm hơn hoặc muộn hơn.',
  'touches.ended-accounts': 'Người có tài khoản đã khóa: dữ liệu phụ của tài khoản bị xóa sớm hơn hoặc muộn hơn.',
  'touches.staged-imports': 'Người nhập danh sách đảng viên và người có tên trong đó: dữ liệu chưa vào danh sách bị xóa sớm hơn hoặc muộn hơn.',
  'touches.answer-files': 'Người yêu cầu bản kết xuất dữ liệu cá nhân của mình: bản chờ nhận bị xóa sớm hơn hoặc muộn hơn.',
  'touches.sign-ins': 'Mọi tài khoản: nhật ký đăng nhập bị xóa sớm hơn hoặc muộn hơn.',
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
  'touches.read-notices': 'Who gets notices: those that were read go earlier or later.',
  'touches.sent-mail': 'Who gets mail and push: traces of what was sent go earlier or later.',
  'touches.ended-accounts': 'Who had an account: what is kept beside ended ones goes earlier or later.',
  'touches.staged-imports': 'Who imports members, and who is in those sheets: rows that never entered go earlier or later.',
  'touches.answer-files': 'Who asked for their own data: files that wait to be fetched go earlier or later.',
  'touches.sign-ins': 'Every account: the list of sign-ins goes earlier or later.',
};
const translate = createTranslator(vi, en);

export type RuleWord = keyof typeof vi;
export const ruleLabel = bilingual(vi, en);
/** Values are kept in Vietnamese, beside their citation. */
export const ruleShown = (key: RuleWord, params: Record<string, string | number> = {}): string => translate('vi', key, params);
