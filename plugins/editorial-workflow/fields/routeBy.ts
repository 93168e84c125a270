import type { Payload, PayloadRequest } from 'payload';

/** Who answers for a subject on the board of an organisation now. Power is not asked here: only deciders of the stage are taken of them. */
export type RouteBy = (req: PayloadRequest, item: { organization: string; topic: string }) => Promise<readonly string[]>;

const BY = 'routeByField';
const TOPICS = 'topicsOfContent';

/** Kept in `config.custom`, which never reaches a browser: tasks of the worker know the payload alone. */
export const withRouteBy = (custom: Record<string, unknown>, collections: Record<string, { topic?: string | undefined }>, by: RouteBy | undefined): Record<string, unknown> => ({
  ...custom,
  [TOPICS]: Object.fromEntries(Object.entries(collections).flatMap(([slug, { topic }]) => (topic ? [[slug, topic]] : []))),
  ...(by ? { [BY]: by } : {}),
});

export const routeByOf = (payload: Payload): RouteBy | undefined => payload.config.custom?.[BY] as RouteBy | undefined;

/** Name of the field that says what an item of this collection is about; undefined where none does. */
export const topicFieldOf = (payload: Payload, collection: string): string | undefined => (payload.config.custom?.[TOPICS] as Record<string, string> | undefined)?.[collection];
