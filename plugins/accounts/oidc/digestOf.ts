import { createHmac } from 'node:crypto';
import type { PayloadRequest } from 'payload';

/** Keyed: the tables tell neither who signed in nor what was answered. */
export const digestOf = (req: PayloadRequest, ...parts: string[]): string => createHmac('sha256', req.payload.secret).update(JSON.stringify(['oidc', ...parts])).digest('base64');
