import { expect, it } from '@jest/globals';
import { typedPeriod } from '../components/period';

const typed = (more: object) => typedPeriod({ fromDay: '', fromTime: '', toDay: '', toTime: '', ...more });

it('reads days and times of Viet Nam: nothing is now, no time the whole of the day', () => {
  expect(typed({ toDay: '2026-07-01' })).toEqual({ to: '2026-07-01T16:59:00.000Z' });
  expect(typed({ fromDay: '2026-07-01', toDay: '2026-07-02', toTime: '17h' })).toEqual({ from: '2026-06-30T17:00:00.000Z', to: '2026-07-02T10:00:00.000Z' });
  expect(typed({ fromDay: '2026-07-01', fromTime: '7:30', toDay: '2026-07-01', toTime: '11h30' })).toEqual({ from: '2026-07-01T00:30:00.000Z', to: '2026-07-01T04:30:00.000Z' });
});

it('says which part is wrong, and takes no half of a period', () => {
  expect(typed({})).toEqual({ wrong: { toDay: 'day' } });
  expect(typed({ toDay: 'mai' })).toEqual({ wrong: { toDay: 'day' } });
  expect(typed({ toDay: '2026-07-01', toTime: 'trưa' })).toEqual({ wrong: { toTime: 'time' } });
  expect(typed({ fromTime: '7:30', toDay: '2026-07-01' })).toEqual({ wrong: { fromDay: 'day' } });
  expect(typed({ fromDay: '2026-07-01', fromTime: '25h', toDay: '2026-07-02' })).toEqual({ wrong: { fromTime: 'time' } });
});
