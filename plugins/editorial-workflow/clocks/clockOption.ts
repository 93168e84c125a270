import type { Payload } from 'payload';
import type { ClockOf } from './clockInput';

const KEY = 'clocksOfContent';

/** The clocks of collections, kept in `config.custom`, which never reaches a browser. */
export const withClocks = (custom: Record<string, unknown> | undefined, collections: Record<string, { clock?: ClockOf | undefined }>): Record<string, unknown> => ({
  ...custom,
  [KEY]: Object.fromEntries(Object.entries(collections).flatMap(([slug, { clock }]) => (clock ? [[slug, clock]] : []))),
});

/**
 * How items of a collection say what clock they have; undefined where none have. What a board took over from a level below has
 * none: the organisation that wrote it answers for the time since the event (Seed 4529, Điều 12), and when a board that owes
 * nothing posts it as well is for that board to say.
 */
export const clockOf = (payload: Payload, collection: string): ClockOf | undefined => {
  const clock = (payload.config.custom?.[KEY] as Record<string, ClockOf> | undefined)?.[collection];
  return clock && ((content) => (content.originDocument ? null : clock(content)));
};
