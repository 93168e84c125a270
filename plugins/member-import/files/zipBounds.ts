import type { ZipEntry } from './zipEntries';

/** What a workbook may unfold to: of a sheet hucre reads as a stream, and stops at 2 GB; words shared by its cells lie in memory whole. */
const MOST = { entries: 2000, shared: 300_000_000, all: 6_000_000_000 } as const;

/** Whether a zip says of itself that it stays within bounds. A liar is stopped where it is unfolded. */
export const withinBounds = (entries: readonly ZipEntry[]): boolean =>
  entries.length <= MOST.entries &&
  entries.every(({ name, size }) => !name.endsWith('sharedStrings.xml') || size <= MOST.shared) &&
  entries.reduce((sum, { size }) => sum + size, 0) <= MOST.all;
