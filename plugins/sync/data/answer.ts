import type { PayloadRequest } from 'payload';
import { BYTES } from '../domain/limits';
import type { Stream } from '../domain/streams';
import type { SyncOptions } from '../options';
import { shown } from './shown';

export type Told = { collection: string; id: string };
export type Entry = Told & { doc: unknown };

/** One answer while it is filled: each document at most once, as it is now, until it is full. */
export type Answer = {
  changes: Entry[];
  removals: Told[];
  /** Places left; 0: full. */
  left: () => number;
  /** Tells of these, in their order. @returns how many of them were dealt with */
  tell: (documents: readonly Told[]) => Promise<number>;
};

export const createAnswer = (req: PayloadRequest, options: SyncOptions, { follow, limit }: { follow: readonly Stream[]; limit: number }): Answer => {
  const [changes, removals, told, followed] = [[] as Entry[], [] as Told[], new Set<string>(), new Set(follow)];
  let bytes = 0;
  const keyOf = ({ collection, id }: Told): string => `${collection}/${id}`;
  const left = (): number => (bytes >= BYTES ? 0 : Math.max(0, limit - changes.length - removals.length));

  const tell = async (documents: readonly Told[]): Promise<number> => {
    const fresh = documents.filter((document) => !told.has(keyOf(document)));
    const now = new Map<string, unknown>();
    for (const collection of new Set(fresh.map((document) => document.collection))) {
      const ids = [...new Set(fresh.filter((document) => document.collection === collection).map(({ id }) => id))];
      const without = options.collections[collection]?.without ?? [];
      for (const [id, doc] of await shown(req, { collection, ids, follow: followed, without })) now.set(keyOf({ collection, id }), doc);
    }
    for (const [at, { collection, id }] of documents.entries()) {
      const key = keyOf({ collection, id });
      if (told.has(key)) continue;
      if (left() === 0) return at;
      told.add(key);
      const doc = now.get(key);
      if (doc === undefined) removals.push({ collection, id });
      else {
        changes.push({ collection, id, doc });
        bytes += JSON.stringify(doc).length;
      }
    }
    return documents.length;
  };
  return { changes, removals, left, tell };
};
