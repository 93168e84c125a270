export type DetailRow = { key: string; value: string };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * The detail of an event as a flat list to read: nested members as `outer.inner`, lists of plain values in one line,
 * empty ones left out. `instant` writes a point in time as people read it.
 */
export const detailRows = (detail: unknown, instant: (iso: string) => string = (iso) => iso, prefix = ''): DetailRow[] => {
  if (detail === null || detail === undefined || detail === '') return [];
  if (Array.isArray(detail)) {
    if (detail.every((item) => typeof item !== 'object' || item === null)) {
      return detail.length === 0 ? [] : [{ key: prefix, value: detail.map(String).join(', ') }];
    }
    return detail.flatMap((item, index) => detailRows(item, instant, `${prefix}.${index + 1}`));
  }
  if (typeof detail === 'object') {
    return Object.entries(detail).flatMap(([key, value]) => detailRows(value, instant, prefix ? `${prefix}.${key}` : key));
  }
  const text = String(detail);
  return [{ key: prefix, value: INSTANT.test(text) ? instant(text) : text }];
};
