import type { Payload } from 'payload';
import { unsubscribeToken } from '../domain/unsubscribeToken';

/** Where mails lead: always the configured address, never what some request said. */
export const home = (payload: Payload): string => payload.config.serverURL.replace(/\/$/, '');

/** Below the admin. */
export const INBOX_PATH = '/thong-bao';
export const SETTINGS_PATH = '/thong-bao/cai-dat';

export const settingsUrl = (payload: Payload): string => `${home(payload)}${payload.config.routes.admin}${SETTINGS_PATH}`;

/** Outside /api and the admin: whoever reads mail is not signed in. */
export const UNSUBSCRIBE_PATH = '/thoi-nhan-thu';

export const unsubscribeUrl = (payload: Payload, user: string, kind: string): string =>
  `${home(payload)}${UNSUBSCRIBE_PATH}?${new URLSearchParams({ ma: unsubscribeToken(payload.secret, { user, kind }) }).toString()}`;

/** The same for every attempt at one letter: a mail server, or a reader's program, knows a repeat by it. */
export const messageId = (payload: Payload, outbox: string): string => `<${outbox}@${new URL(payload.config.serverURL).hostname}>`;
