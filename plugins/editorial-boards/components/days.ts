import { vietnamDate } from '../../kernel/client';
import type { Text } from './useText';

/** An end stored as the midnight after the last day is shown as that day. */
export const lastDay = (validTo: string): string => vietnamDate(new Date(new Date(validTo).getTime() - 1));

export const termInWords = (text: Text, { validFrom, validTo }: { validFrom: string; validTo: string | null }): string =>
  validTo === null ? text('view.from', { day: vietnamDate(validFrom) }) : text('view.from-to', { from: vietnamDate(validFrom), to: lastDay(validTo) });
