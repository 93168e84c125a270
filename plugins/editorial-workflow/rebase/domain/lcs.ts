/** 8 MB and a few hundredths of a second: a text of 1,400 blocks written anew from end to end. */
export const MOST_CELLS = 2_000_000;

/**
 * Pairs of positions of a longest common subsequence, in order. O(n·m) once what is equal at both ends is taken off; where that
 * would be more than `MOST_CELLS`, the middle counts as one changed stretch: a question more, never a server that stands still.
 */
export const commonPositions = (one: readonly string[], other: readonly string[]): [number, number][] => {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const [rows, columns] = [one.length - start - end, other.length - start - end];
  const ends = (): [number, number][] => [
    ...Array.from({ length: start }, (_, index): [number, number] => [index, index]),
    ...Array.from({ length: end }, (_, index): [number, number] => [one.length - end + index, other.length - end + index]),
  ];
  if (rows * columns > MOST_CELLS) return ends();
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const same = one[start + row] === other[start + column];
      (lengths[row] as Uint32Array)[column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (one[start + row] === other[start + column]) {
      pairs.push([start + row, start + column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  for (let index = end; index > 0; index -= 1) pairs.push([one.length - index, other.length - index]);
  return pairs;
};
