import type { CollectionBeforeValidateHook } from 'payload';
import { PERIOD, yearOf } from '../domain/series';
import { bulletinFail } from '../errors';

type Row = { news?: unknown; document?: unknown; text?: string | null; heading?: string | null };
type Bulletin = { kind?: string | null; period?: string | null; issueNumber?: number | null; items?: Row[] | null };

const filled = (value: unknown): boolean => (typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null);

/** The period is a month, each item one thing; a numbered issue keeps its series. Runs for drafts too, where fields are not validated. */
export const keepSeries: CollectionBeforeValidateHook<Bulletin & { id: string }> = ({ data, originalDoc, req }) => {
  if (data === undefined) return data;
  if (filled(data.period) && !PERIOD.test(data.period ?? '')) throw bulletinFail(req, 'bulletin.period');
  (data.items ?? []).forEach(({ news, document, text }, n) => {
    // An empty row is one being filled in; publication asks for more (`required` would not hold for drafts).
    if ([filled(news), filled(document), filled(text)].filter(Boolean).length > 1) throw bulletinFail(req, 'bulletin.item', { place: n + 1 });
  });
  const number = originalDoc?.issueNumber;
  if (typeof number === 'number') {
    const moved = (data.kind ?? originalDoc?.kind) !== originalDoc?.kind || yearOf(data.period ?? originalDoc?.period ?? '') !== yearOf(originalDoc?.period ?? '');
    if (moved) throw bulletinFail(req, 'bulletin.series', { number });
  }
  return data;
};
