import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** The calendar day in Viet Nam of an instant, as `YYYY-MM-DD`. */
export const vietnamDay = (at: Date | string): string => format(new TZDate(new Date(at).getTime(), VIETNAM), 'yyyy-MM-dd');

/** `dd/MM/yyyy HH:mm` as people in Viet Nam read it. */
export const vietnamDateTime = (at: Date | string): string =>
  format(new TZDate(new Date(at).getTime(), VIETNAM), 'dd/MM/yyyy HH:mm');

/** `dd/MM/yyyy` as people in Viet Nam read it. */
export const vietnamDate = (at: Date | string): string => format(new TZDate(new Date(at).getTime(), VIETNAM), 'dd/MM/yyyy');

/** The instant at which a Vietnamese calendar day (`YYYY-MM-DD`) begins. */
export const startOfVietnamDay = (day: string): Date => new Date(new TZDate(`${day}T00:00:00+07:00`, VIETNAM).getTime());
