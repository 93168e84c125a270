import { en as weekdays } from './weekdays';
import type { vi } from './rules.vi';

export const en: Record<keyof typeof vi, string> = {
  'working.hours': 'Working hours',
  'working.area': 'Working time',
  'working.days': 'Working days of the week',
  'working.spans': 'Hours of the day',
  'working.spans.help': 'Times as 07:30; one begins when the one before has ended.',
  'working.from': 'From',
  'working.to': 'To',
  'why.spans-in-order': 'each must end after it begins, and the next one begin when the one before has ended',
  ...weekdays,
  'in-words.1': 'Monday',
  'in-words.2': 'Tuesday',
  'in-words.3': 'Wednesday',
  'in-words.4': 'Thursday',
  'in-words.5': 'Friday',
  'in-words.6': 'Saturday',
  'in-words.7': 'Sunday',
};
