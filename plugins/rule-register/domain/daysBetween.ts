/** The most days one announcement names at once. */
export const MOST_DAYS = 40;

/** Every day from the first to the last, `YYYY-MM-DD`, both included; undefined when the last is not one of the days after the first, or lies too far. By hand, because it runs in browsers too. */
export const daysBetween = (first: string, last: string): string[] | undefined => {
  const length = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 + 1;
  if (!(length >= 1 && length <= MOST_DAYS)) return undefined;
  return Array.from({ length }, (_, index) => new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10));
};
