import { vietnamDate } from '../../kernel/client';

/** The last day on which it is in time, as people write it; what the API says is the first instant that is too late. */
export const lastDay = (dueAt: string): string => vietnamDate(new Date(Date.parse(dueAt) - 1));
