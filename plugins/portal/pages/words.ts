import { t } from '../translations';
import { vietnamDate, type Language } from '../../kernel/client';
import type { FeedEntry, Place } from '../read/types';

/** What an organisation is called in a line. */
export const placeName = (place: Place | null | undefined): string => place?.name ?? place?.shortName ?? '';

/** "Số 4529-QĐ/TU", as far as it has one. */
export const numberOf = ({ number, symbol }: Pick<FeedEntry, 'number' | 'symbol'>): string => (number ? `Số ${symbol ? `${number}-${symbol}` : number}` : '');

export const dayOf = (at: string | null | undefined): string => (at ? vietnamDate(at) : '');

/** "Số 3/2026 · Tháng 11/2026" of an issue of a bulletin. @param period a month, as `2026-11` */
export const issueOf = (language: Language, { number, period }: { number: number | null | undefined; period: string | null | undefined }): string => {
  const [year = '', month = ''] = (period ?? '').split('-');
  return [number ? t(language, 'issue.number', { number, year }) : '', month ? t(language, 'issue.period', { month, year }) : ''].filter(Boolean).join(' · ');
};

/** What a line of a list says of an item: whose it is first. */
export const factsOf = (language: Language, entry: FeedEntry): string[] => {
  if (entry.collection === 'bulletins') return [placeName(entry.owner), issueOf(language, { number: entry.issueNumber, period: entry.period }), dayOf(entry.publishedAt)].filter(Boolean);
  return entry.collection === 'documents'
    ? [numberOf(entry), entry.dateIssued ? t(language, 'document.issued', { day: dayOf(entry.dateIssued) }) : '', placeName(entry.owner)].filter(Boolean)
    : [placeName(entry.owner), dayOf(entry.publishedAt), entry.topic?.name ?? ''].filter(Boolean);
};
