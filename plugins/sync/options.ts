import type { PayloadRequest, Where } from 'payload';
import type { Power } from '../hierarchical-access';

/** A small list of the reader's own, carried whole whenever it is another than the phone has. */
export type SyncList =
  | { /** A read command of another room, run as its own door runs it. */ command: string; input: Record<string, unknown> }
  | { /** Rows of a collection, as this person reads them. */ collection: string; where: (power: Power, req: PayloadRequest) => Where; fields: readonly string[] };

export type SyncOptions = {
  /**
   * Content that hangs on an owner and an audience, in the order a first sync brings it; needs `select handbook.attach_sync('…')` in a migration.
   * `without`: members that are asked for one by one, because they are large, and those that are how the house is built.
   */
  collections: Record<string, { without: readonly string[] }>;
  lists: Record<string, SyncList>;
};
