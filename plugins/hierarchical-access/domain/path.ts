/** Pure arithmetic of organisation paths: fixed-width keys, each followed by "/" (migrations/sql/020). */
export const KEY_WIDTH = 6;

/** The first text after every path of the subtree, in the "C" collation: "0" follows "/". */
export const subtreeEnd = (path: string): string => `${path.slice(0, -1)}0`;

/** The one organisation under which every other stands. */
export const isRoot = (path: string): boolean => path.length === KEY_WIDTH;

/** True for the organisation itself and everything below it. */
export const isUnder = (path: string, top: string): boolean => top !== '' && path.startsWith(top);

/** Paths from the root down to and including `path`. */
export const chain = (path: string): string[] =>
  Array.from({ length: Math.floor(path.length / KEY_WIDTH) }, (_, index) => path.slice(0, (index + 1) * KEY_WIDTH));

/** Leaves only the tops: a path under another one of the list adds nothing. */
export const tops = (paths: readonly string[]): string[] => {
  const sorted = [...new Set(paths)].filter((path) => path !== '').sort();
  return sorted.filter((path, index) => !sorted.slice(0, index).some((other) => isUnder(path, other)));
};
