import type { SQL } from '../database/sql';

type Both = { vi: string; en: string };

/** One statement that deletes, and one that tells beforehand how much. Both answer one row, `n`. */
export type Swept = {
  count: (before: Date) => SQL;
  /** Deletes at most so many, and nothing of whom a legal hold keeps. */
  sweep: (before: Date, most: number) => SQL;
  /** Under which the table lets rows go, where it is guarded. */
  ticket?: string;
};

/** A category of data that goes after a time. How long, a dated rule of the register says: `retention.<key>`, in days. */
export type Retention = { key: string; name: Both; parts: readonly Swept[] };
