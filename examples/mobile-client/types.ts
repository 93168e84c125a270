import type { paths } from './api';

type Answer<P extends keyof paths, M extends 'get' | 'post'> = paths[P] extends Record<M, { responses: { 200: { content: { 'application/json': infer A } } } }> ? A : never;

export type SyncAnswer = Answer<'/api/sync', 'get'>;
export type DevicePair = Answer<'/api/devices', 'post'>;
export type Feed = Answer<'/api/feed', 'get'>;
