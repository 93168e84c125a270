import { inspectText, plain } from '../../kernel/pure';

/** What of a column's name counts: its letters and digits, without marks, spaces, points or what stands in brackets. */
export const headKey = (name: string): string =>
  plain(inspectText(name.normalize('NFC')).repaired.replace(/\([^)]*\)/g, ' ')).replace(/[^a-z0-9]/g, '');
