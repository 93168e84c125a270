import { workingHoursSchema } from '../../working-calendar/pure';
import { defineRule } from './ruleDefinition';

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

const WEEKDAY_WORDS = {
  1: { vi: 'Thứ Hai', en: 'Monday' }, 2: { vi: 'Thứ Ba', en: 'Tuesday' }, 3: { vi: 'Thứ Tư', en: 'Wednesday' }, 4: { vi: 'Thứ Năm', en: 'Thursday' },
  5: { vi: 'Thứ Sáu', en: 'Friday' }, 6: { vi: 'Thứ Bảy', en: 'Saturday' }, 7: { vi: 'Chủ nhật', en: 'Sunday' },
};

/** Office hours ("giờ hành chính"). */
export const WORKING_HOURS = defineRule({
  key: 'working.hours',
  schema: workingHoursSchema,
  name: { vi: 'Giờ hành chính', en: 'Working hours' },
  unit: '',
  area: { vi: 'Giờ làm việc', en: 'Working time' },
  words: {
    parts: {
      days: { label: { vi: 'Ngày làm việc trong tuần', en: 'Working days of the week' }, each: { words: WEEKDAY_WORDS } },
      spans: {
        label: { vi: 'Các buổi làm việc', en: 'Hours of the day' },
        help: { vi: 'Giờ ghi theo dạng 07:30; buổi sau bắt đầu khi buổi trước đã hết.', en: 'Times as 07:30; one begins when the one before has ended.' },
        each: { parts: { from: { label: { vi: 'Từ giờ', en: 'From' } }, to: { label: { vi: 'Đến giờ', en: 'To' } } } },
      },
    },
  },
  show: ({ days, spans }) => `${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}; ${days.map((day) => WEEKDAYS[day]).join(', ')}`,
});
