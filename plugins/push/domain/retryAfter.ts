const MOST_MS = 24 * 3600 * 1000;

/** Milliseconds of a Retry-After, seconds or a date (RFC 9110, 10.2.3); undefined where it says nothing that can be read. At most a day. */
export const retryAfterMs = (header: string | null | undefined, now: Date): number | undefined => {
  if (!header) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : new Date(header).getTime() - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MOST_MS);
};
