import { workingHoursSchema } from '../../working-calendar/pure';
import { both, rule } from '../translations/rules';
import { defineRule } from './ruleDefinition';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Office hours ("giờ hành chính"). Its value is kept in Vietnamese, as it stands in a citation. */
export const WORKING_HOURS = defineRule({
  key: 'working.hours',
  schema: workingHoursSchema,
  name: both('working.hours'),
  unit: '',
  area: both('working.area'),
  words: {
    parts: {
      days: { label: both('working.days'), each: { words: Object.fromEntries(WEEKDAYS.map((day) => [day, both(`weekday.${day}`)])) } },
      spans: {
        label: both('working.spans'),
        help: both('working.spans.help'),
        each: { parts: { from: { label: both('working.from') }, to: { label: both('working.to') } } },
      },
    },
  },
  show: ({ days, spans }) => `${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}; ${days.map((day) => rule('vi', `in-words.${day as 1}`)).join(', ')}`,
});
