import { vietnamDay } from '../../kernel/client';

/** `dd/MM/yyyy` of a `YYYY-MM-DD`. */
export const shown = (day: string): string => day.split('-').reverse().join('/');

export const today = (): string => vietnamDay(new Date());
