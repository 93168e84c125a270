import type { Head } from '../domain/types';

/** A place outside the database where heads are kept. Writing the same head twice must do no harm. */
export type HeadSink = {
  name: string;
  /** @throws when they could not be kept; they are offered again */
  write: (heads: readonly Head[]) => Promise<void>;
};
