import { workingHoursSchema } from '../../working-calendar/pure';
import { defineRule } from './ruleDefinition';

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** Office hours ("giờ hành chính"). */
export const WORKING_HOURS = defineRule({
  key: 'working.hours',
  schema: workingHoursSchema,
  name: { vi: 'Giờ hành chính', en: 'Working hours' },
  unit: '',
  show: ({ days, spans }) => `${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}; ${days.map((day) => WEEKDAYS[day]).join(', ')}`,
});
