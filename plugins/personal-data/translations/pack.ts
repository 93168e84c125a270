import { createTranslator } from '../../kernel/client';

const vi = {
  'pack.title': 'Dữ liệu cá nhân đang lưu',
  'pack.of': 'Của {{name}}. Lập lúc {{at}} theo yêu cầu của chính người này.',
  'pack.page': 'Trang {{page}}/{{pages}}',
  'pack.none': 'Không có.',
  'pack.goes': 'Xóa được theo yêu cầu.',
  'pack.yes': 'Có',
  'pack.no': 'Không',
};
const en: { [K in keyof typeof vi]: string } = {
  'pack.title': 'Personal data kept',
  'pack.of': 'Of {{name}}. Made at {{at}} at this person\'s own request.',
  'pack.page': 'Page {{page}} of {{pages}}',
  'pack.none': 'None.',
  'pack.goes': 'It goes on request.',
  'pack.yes': 'Yes',
  'pack.no': 'No',
};

export const packText = createTranslator(vi, en);
