/** Nobody knows whether the other side took it. */
export class TookTooLong extends Error {}

/** What `work` brings. @param milliseconds after these it is waited for no longer @throws TookTooLong */
export const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new TookTooLong('the other side took too long')), milliseconds);
    limit.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(limit);
  }
};
