import { plain } from '../../kernel/pure';

/** Signature length, and how it is cut: two texts alike by 60 % share a band in 999 of 1,000 cases, by 20 % in 1 of 4. */
export const HASHES = 96;
const ROWS = 3;
/** Longer texts are as good as known by their first part. */
const MOST_WORDS = 20_000;
/** Room for that many: what follows is not folded either, for a law of 2,000 articles has eight times as much. */
const MOST_CHARACTERS = 6 * MOST_WORDS;

const words = (text: string): string[] => plain(text.slice(0, MOST_CHARACTERS)).split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, MOST_WORDS);

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return hash >>> 0;
};
/** The finish of murmur3: every bit of the input moves every bit of the output. */
const mixed = (value: number): number => {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
const SEEDS = Array.from({ length: HASHES }, (_, n) => mixed(0x9e3779b9 * (n + 1)));

/** Pairs of neighbouring words without marks: a word changed in the middle costs two of them. A text of one word is that word. */
export const shinglesOf = (text: string): ReadonlySet<number> => {
  const list = words(text);
  if (list.length === 1) return new Set([hashOf(list[0] ?? '')]);
  return new Set(list.slice(1).map((word, n) => hashOf(`${list[n]} ${word}`)));
};

/** Share of what two texts have in common of what either has (Jaccard), 0 to 1. Two empty texts have nothing in common. */
export const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let common = 0;
  for (const each of a) if (b.has(each)) common += 1;
  const either = a.size + b.size - common;
  return either === 0 ? 0 : common / either;
};

/** MinHash: equal places of two signatures are as frequent as what their texts have in common. Empty for a text without words. */
export const sketchOf = (shingles: ReadonlySet<number>): number[] => {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let n = 0; n < HASHES; n += 1) {
      const hash = mixed(shingle ^ (SEEDS[n] ?? 0));
      if (hash < (least[n] ?? 0)) least[n] = hash;
    }
  }
  // As PostgreSQL's integer holds them.
  return Array.from(least, (value) => value | 0);
};

/** Shorter texts are alike by what they are about ("Thông báo nghỉ lễ"), not by having been copied. */
const LEAST_SHINGLES = 30;

/** What a text is compared by; undefined: it is too short for that. */
export const sketchFor = (text: string): number[] | undefined => {
  const shingles = shinglesOf(text);
  return shingles.size < LEAST_SHINGLES ? undefined : sketchOf(shingles);
};

/** What two likely duplicates share at least one of. */
export const bandsOf = (sketch: readonly number[]): number[] =>
  Array.from({ length: Math.floor(sketch.length / ROWS) }, (_, band) =>
    sketch.slice(band * ROWS, band * ROWS + ROWS).reduce((hash, value) => mixed(hash ^ value), mixed(band + 1)) | 0);

/** How alike two texts are by their signatures, 0 to 1; about ±0.05. */
export const alike = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || a.length !== b.length ? 0 : a.filter((value, n) => value === b[n]).length / a.length;
