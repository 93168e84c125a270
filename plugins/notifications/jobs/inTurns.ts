/** Does `work` on each, at most `atOnce` at a time. One that fails holds up no other, and is told of. @returns what the others brought */
export const inTurns = async <T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>, failed: (error: unknown) => void): Promise<R[]> => {
  const results: R[] = [];
  const waiting = [...items];
  const turn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next).then((result) => void results.push(result), failed);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return results;
};
