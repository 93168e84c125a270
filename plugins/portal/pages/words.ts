import { t } from '../translations';
import { vietnamDate, type Language } from '../../kernel/client';
import type { FeedEntry, Place } from '../read/types';

/** What an organisation is called in a line. */
export const placeName = (place: Place | null | undefined): string => place?.name ?? place?.shortName ?? '';

/** "Số 4529-QĐ/TU", as far as it has one. */
export const numberOf = ({ number, symbol }: Pick<FeedEntry, 'number' | 'symbol'>): string => (number ? `Số ${symbol ? `${number}-${symbol}` : number}` : '');

export const dayOf = (at: string | null | undefined): string => (at ? vietnamDate(at) : '');

/** What a line of a list says of an item: whose it is first. */
export const factsOf = (language: Language, entry: FeedEntry): string[] =>
  entry.collection === 'documents'
    ? [numberOf(entry), entry.dateIssued ? t(language, 'document.issued', { day: dayOf(entry.dateIssued) }) : '', placeName(entry.owner)].filter(Boolean)
    : [placeName(entry.owner), dayOf(entry.publishedAt), entry.topic?.name ?? ''].filter(Boolean);
