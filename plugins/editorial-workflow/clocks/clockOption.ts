import type { Payload } from 'payload';
import type { ClockOf } from './clockInput';

const KEY = 'clocksOfContent';

/** The clocks of collections, kept in `config.custom`, which never reaches a browser. */
export const withClocks = (custom: Record<string, unknown> | undefined, collections: Record<string, { clock?: ClockOf | undefined }>): Record<string, unknown> => ({
  ...custom,
  [KEY]: Object.fromEntries(Object.entries(collections).flatMap(([slug, { clock }]) => (clock ? [[slug, clock]] : []))),
});

/** How items of a collection say what clock they have; undefined where none have. */
export const clockOf = (payload: Payload, collection: string): ClockOf | undefined =>
  (payload.config.custom?.[KEY] as Record<string, ClockOf> | undefined)?.[collection];
