/** For each step of a path 0 when it is written out, 1 when it stands for anything. */
const openness = (path: string): string => path.split('/').map((step) => (step.startsWith(':') ? 1 : 0)).join('');

/** Puts paths in the order in which they must be tried: `/members/me/age` before `/members/:id/age`, which would take "me" for an id. */
export const exactFirst = <T>(items: readonly T[], pathOf: (item: T) => string): T[] =>
  [...items].sort((one, other) => {
    const [first, second] = [openness(pathOf(one)), openness(pathOf(other))];
    return first < second ? -1 : first > second ? 1 : 0;
  });
