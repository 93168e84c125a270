import createClient, { type Middleware } from 'openapi-fetch';

import type { paths } from './api';
import type { Keep } from './keep';

/** A refusal as the handbook gives it: `code` is stable, `message` is for people, in the language that was asked for. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Refusal = { errors?: { message?: string; data?: { code?: string } }[] };
const refused = (status: number, body: unknown): Refused => {
  const [first] = (body as Refusal | undefined)?.errors ?? [];
  return new Refused(status, first?.data?.code ?? `http.${status}`, first?.message ?? `HTTP ${status}`);
};

/** The answer, or its refusal as an error. */
export const take = <T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T => {
  if (data === undefined) throw refused(response.status, error);
  return data;
};

/** A typed client that renews its access token by itself, one renewal at a time. */
export const openHandbook = (baseUrl: string, keep: Keep) => {
  const api = createClient<paths>({ baseUrl, headers: { 'Accept-Language': 'vi' } });
  let access: string | undefined;
  let renewing: Promise<void> | undefined;

  const renew = async (): Promise<void> => {
    const refreshToken = keep.refreshToken();
    if (refreshToken === undefined) throw new Refused(401, 'device.sign-in-again', 'Mời đăng nhập.');
    const pair = take(await api.POST('/api/devices/renew', { body: { refreshToken, deviceKey: keep.deviceKey } }));
    // Kept before it is used: each refresh token is good once.
    await keep.keepToken(pair.refreshToken);
    access = pair.accessToken;
  };
  const renewed = (): Promise<void> => (renewing ??= renew().finally(() => (renewing = undefined)));

  const isOpen = (path: string): boolean => ['/api/users/login', '/api/devices/renew'].includes(path) || path === '/api/openapi.json';
  const authorise: Middleware = {
    onRequest: async ({ request, schemaPath }) => {
      if (isOpen(schemaPath) || request.headers.has('authorization')) return undefined;
      if (access === undefined) await renewed();
      request.headers.set('Authorization', `JWT ${access}`);
      return request;
    },
    onResponse: async ({ request, response, schemaPath }) => {
      // Only what changes nothing is asked again here; a command is repeated by whoever holds its Idempotency-Key.
      if (response.status !== 401 || isOpen(schemaPath) || request.method !== 'GET') return undefined;
      access = undefined;
      await renewed();
      const again = new Request(request);
      again.headers.set('Authorization', `JWT ${access}`);
      return fetch(again);
    },
  };
  api.use(authorise);

  return {
    api,
    /** Signs in by password, and turns the session into this device's. */
    signIn: async (username: string, password: string, name: string): Promise<void> => {
      const { token } = take(await api.POST('/api/users/login', { body: { username, password } }));
      const pair = take(await api.POST('/api/devices', { body: { name, platform: 'other', deviceKey: keep.deviceKey }, headers: { Authorization: `JWT ${token}` } }));
      await keep.keepToken(pair.refreshToken);
      access = pair.accessToken;
    },
    accessToken: async (): Promise<string> => {
      if (access === undefined) await renewed();
      return access ?? '';
    },
    /** All that has changed since the last time, page by page. @returns how many documents came and went */
    synchronise: async (): Promise<{ changed: number; removed: number }> => {
      const told = { changed: 0, removed: 0 };
      for (;;) {
        const cursor = keep.cursor();
        const { data, error, response } = await api.GET('/api/sync', { params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } } });
        if (response.status === 410) {
          await keep.forget();
          continue;
        }
        const answer = take({ data, error, response });
        await keep.take(answer);
        told.changed += answer.changes.length;
        told.removed += answer.removals.length;
        if (!answer.more) return told;
      }
    },
    signOut: async (): Promise<void> => {
      take(await api.POST('/api/devices/end-all', { body: { here: true } }));
      access = undefined;
      await keep.keepToken(undefined);
      await keep.forget();
    },
  };
};
