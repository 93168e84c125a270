import { vi as weekdays } from './weekdays';

/** The rules of this room: what they are called, how their values are asked for and read, what may be wrong with them. */
export const vi = {
  'working.hours': 'Giờ hành chính',
  'working.area': 'Giờ làm việc',
  'working.days': 'Ngày làm việc trong tuần',
  'working.spans': 'Các buổi làm việc',
  'working.spans.help': 'Giờ ghi theo dạng 07:30; buổi sau bắt đầu khi buổi trước đã hết.',
  'working.from': 'Từ giờ',
  'working.to': 'Đến giờ',
  'why.spans-in-order': 'mỗi buổi phải kết thúc sau khi bắt đầu, và buổi sau bắt đầu khi buổi trước đã hết',
  ...weekdays,
  'in-words.1': 'thứ Hai',
  'in-words.2': 'thứ Ba',
  'in-words.3': 'thứ Tư',
  'in-words.4': 'thứ Năm',
  'in-words.5': 'thứ Sáu',
  'in-words.6': 'thứ Bảy',
  'in-words.7': 'Chủ nhật',
};
