import { createTranslator, type Params } from '../../../plugins/kernel/client';

const vi = {
  'retention': 'Xóa dữ liệu đã hết thời hạn lưu theo quy tắc, và nói đã xóa gì (bình thường chạy mỗi đêm)',
  'option.dry-run': 'chỉ đếm, không xóa gì',
  'option.json': 'mỗi loại một dòng JSON',
  'would': '{{name}}: {{length}}, trước {{before}}: sẽ xóa {{count}} dòng',
  'did': '{{name}}: {{length}}, trước {{before}}: đã xóa {{count}} dòng',
  'no-rule': '{{name}}: chưa có quy tắc áp dụng, không xóa gì',
};
const en: { [K in keyof typeof vi]: string } = {
  'retention': 'Deletes what is older than its rule says, and says what it deleted (by itself every night)',
  'option.dry-run': 'only counts, deletes nothing',
  'option.json': 'one line of JSON a category',
  'would': '{{name}}: {{length}}, before {{before}}: would delete {{count}} rows',
  'did': '{{name}}: {{length}}, before {{before}}: deleted {{count}} rows',
  'no-rule': '{{name}}: no rule in force, nothing is deleted',
};
const translate = createTranslator(vi, en);

/** The terminal speaks Vietnamese. */
export const words = (key: keyof typeof vi, params: Params = {}): string => translate('vi', key, params);
