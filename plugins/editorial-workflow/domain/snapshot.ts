import { canonicalJson, sha256 } from '../../kernel/pure';

/** What is known of a file that the content shows: its bytes by digest, and the words that go with it. */
export type FileDigest = { sha256: string | null; alt: string | null; caption: string | null; author: string | null; source: string | null; licence: string | null };

/** Frozen content: every field present (null when empty), relations as ids, files by digest. */
export type Snapshot = { content: Record<string, unknown>; files: Record<string, FileDigest> };

/**
 * The hash approval binds to: SHA-256 over the canonical form. The same content always gives the same hash; what is empty
 * counts for nothing, so that a field added to a collection later does not drop the cases that are open on that day.
 */
export const snapshotHash = ({ content, files }: Snapshot): string =>
  sha256(canonicalJson({ content: Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null)), files }));

/** Relations as ids; "nothing" in one shape: undefined, null and an empty list are all null. */
export const normalise = (value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value;
  return value;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Every id mentioned anywhere in the content, rich text and blocks included, sorted. */
export const idsIn = (value: unknown): string[] => {
  const found = new Set<string>();
  const walk = (item: unknown): void => {
    if (typeof item === 'string') {
      if (UUID.test(item)) found.add(item.toLowerCase());
    } else if (Array.isArray(item)) item.forEach(walk);
    else if (item !== null && typeof item === 'object') Object.values(item).forEach(walk);
  };
  walk(value);
  return [...found].sort();
};
