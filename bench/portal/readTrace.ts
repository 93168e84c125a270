/** An event of Chromium's trace; times in microseconds. */
export type TraceEvent = { name: string; ph: string; ts: number; dur?: number; args?: { frame?: string; data?: Record<string, unknown> } };

/** In milliseconds from the beginning of the navigation; what did not happen is null. */
export type Paint = { firstContent: number | null; largestContent: number | null; blocked: number };

const MS = 1000;
/** A task that holds the main thread longer than this is felt (web.dev, Total Blocking Time). */
const LONG_MS = 50;

/**
 * What one navigation's trace tells: first and largest content, and for how long tasks held the main thread beyond 50 ms each.
 * @param origin of the site: a page that was asked for may have led on to another
 */
export const readPaint = (events: TraceEvent[], origin: string): Paint => {
  const start = events.find(({ name, args }) => name === 'navigationStart' && String(args?.data?.documentLoaderURL).startsWith(`${origin}/`) && args?.data?.isOutermostMainFrame === true);
  if (!start) throw new Error(`the trace has no navigation to ${origin}`);
  const frame = start.args?.frame;
  const after = events.filter(({ ts }) => ts >= start.ts);
  const since = (event: TraceEvent | undefined): number | null => (event ? (event.ts - start.ts) / MS : null);
  const ofFrame = (wanted: string): TraceEvent[] => after.filter(({ name, args }) => name === wanted && args?.frame === frame);
  const first = ofFrame('firstContentfulPaint').at(0);
  const blocked = after
    .filter(({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && (first === undefined || ts >= first.ts))
    .reduce((sum, { dur = 0 }) => sum + Math.max(0, dur / MS - LONG_MS), 0);
  return { firstContent: since(first), largestContent: since(ofFrame('largestContentfulPaint::Candidate').at(-1)), blocked };
};

/** The longest a person waited from a press until the next picture, in milliseconds; null where nothing was pressed. */
export const readInteraction = (events: TraceEvent[]): number | null => {
  const waits = events
    .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && Number(args?.data?.interactionId ?? 0) > 0)
    .map(({ args }) => Number(args?.data?.duration));
  return waits.length === 0 ? null : Math.max(...waits);
};
