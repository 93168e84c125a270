import { parseTypedTime } from '../../components/client/typedTime';
import { vietnamInstant } from '../../components/client/vietnamInstant';

export type Typed = { fromDay: string; fromTime: string; toDay: string; toTime: string };
export type WrongPart = Partial<Record<keyof Typed, 'day' | 'time'>>;

const LAST_MINUTE = '23:59';

const instantOf = (day: string, time: string, usual: string): string | undefined => {
  const at = time.trim() === '' ? usual : parseTypedTime(time);
  // The field gives a day of the calendar as YYYY-MM-DD, and anything else as it was typed.
  return at ? vietnamInstant(`${day}T${at}`) : undefined;
};

const wrongIn = (day: string, time: string): 'day' | 'time' | undefined => {
  if (vietnamInstant(`${day}T00:00`) === undefined) return 'day';
  return time.trim() !== '' && parseTypedTime(time) === undefined ? 'time' : undefined;
};

/** What was typed, as instants of Viet Nam: no beginning means now, no time the whole of the day. Or which parts are wrong. */
export const typedPeriod = ({ fromDay, fromTime, toDay, toTime }: Typed): { from?: string; to: string } | { wrong: WrongPart } => {
  const now = fromDay.trim() === '' && fromTime.trim() === '';
  const [first, last] = [now ? undefined : wrongIn(fromDay, fromTime), wrongIn(toDay, toTime)];
  const from = now ? undefined : instantOf(fromDay, fromTime, '00:00');
  const to = instantOf(toDay, toTime, LAST_MINUTE);
  if (first || last || to === undefined) {
    return { wrong: { ...(first === 'day' ? { fromDay: first } : first ? { fromTime: first } : {}), ...(last === 'time' ? { toTime: last } : last || to === undefined ? { toDay: 'day' } : {}) } };
  }
  return from === undefined ? { to } : { from, to };
};
