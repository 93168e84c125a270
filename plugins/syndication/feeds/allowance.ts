/** So many askings a minute of one source, on one process; a reader of feeds asks a few times an hour. */
const MOST = 60;
const MINUTE = 60_000;
/** Beyond so many sources all are forgotten: memory is bounded, and a flood from everywhere is the proxy's affair. */
const SOURCES = 10_000;

const asked = new Map<string, { since: number; count: number }>();

/** Seconds to wait, 0 when it may ask now. */
export const waitOf = (source: string, now: number): number => {
  if (asked.size > SOURCES) asked.clear();
  const known = asked.get(source);
  const current = known && now - known.since < MINUTE ? known : { since: now, count: 0 };
  current.count += 1;
  asked.set(source, current);
  return current.count <= MOST ? 0 : Math.ceil((MINUTE - (now - current.since)) / 1000);
};
