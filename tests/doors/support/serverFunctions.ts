import { jest } from '@jest/globals';

import type { House } from '../../support/house';

let sent = new Headers();
// Must stand before @payloadcms/next is imported, which takes the request's headers from Next.
jest.unstable_mockModule('next/headers.js', () => ({ headers: () => Promise.resolve(sent), cookies: () => Promise.resolve(new Map()) }));

type Handle = (args: { name: string; args: Record<string, unknown>; config: unknown; importMap: unknown }) => Promise<unknown>;

export type ServerFunctions = (name: string, args: Record<string, unknown>, token?: string) => Promise<{ error: string | undefined; texts: string }>;

const textsIn = (value: unknown, seen = new Set<unknown>()): string => {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null || seen.has(value)) return '';
  seen.add(value);
  return Object.entries(value).map(([key, each]) => (key.startsWith('_') && key !== '_status' ? '' : `${key} ${textsIn(each, seen)}`)).join('');
};

/** The admin's server functions as Next calls them, by whoever holds the token. `texts`: every text in the answer. */
export const openServerFunctions = async (house: House): Promise<ServerFunctions> => {
  const { handleServerFunctions } = (await import('@payloadcms/next/layouts')) as unknown as { handleServerFunctions: Handle };
  return async (name, args, token) => {
    sent = new Headers({ host: 'localhost:3000', ...(token ? { authorization: `JWT ${token}` } : {}) });
    // What a function cannot render here (there is no import map) it tells the console at length.
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      const answer = await handleServerFunctions({ name, args, config: Promise.resolve(house.config), importMap: {} });
      const { error, errors, message } = (answer ?? {}) as { error?: unknown; errors?: unknown; message?: unknown };
      return { error: error || errors ? String(message ?? JSON.stringify(errors ?? error)) : undefined, texts: textsIn(answer) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error), texts: '' };
    } finally {
      quiet.mockRestore();
    }
  };
};
