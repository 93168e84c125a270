import type { Payload } from 'payload';

const KEY = 'originsOfContent';

/** Which collections say whether an item is own or copied, and in which column; kept in `config.custom`. */
export const withOrigins = (custom: Record<string, unknown>, collections: Record<string, { origin?: string | undefined }>): Record<string, unknown> => ({
  ...custom,
  [KEY]: Object.entries(collections).flatMap(([slug, { origin }]) => (origin ? [[slug, origin]] : [])),
});

export const originsOf = (payload: Payload): readonly (readonly [slug: string, field: string])[] =>
  (payload.config.custom?.[KEY] ?? []) as readonly (readonly [string, string])[];
