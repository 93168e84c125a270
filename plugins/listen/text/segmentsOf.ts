import { richTextSegments, sectionSegments, type Segment } from '../domain/segments';
import type { SpokenFields } from '../options';

/** What is said of an item, as it is written: its title and summary, then its chapters. */
export const segmentsOf = (row: Readonly<Record<string, unknown>>, { title = 'title', summary, body, sections }: SpokenFields): Segment[] => {
  const text = (key: string | undefined): string => (key !== undefined && typeof row[key] === 'string' ? row[key] : '');
  const head: Segment = { anchor: null, heading: text(title), text: text(summary) };
  const parts = sections === undefined ? undefined : row[sections];
  return [head, ...(body === undefined ? [] : richTextSegments(row[body])), ...(Array.isArray(parts) ? sectionSegments(parts as Parameters<typeof sectionSegments>[0]) : [])];
};
