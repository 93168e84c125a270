/** Even marks from nought to at least the largest count, five or fewer, at 1, 2 or 5 times a power of ten. */
export const niceTicks = (most: number): number[] => {
  const raw = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= raw) ?? 10) * power);
  const count = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step));
};
