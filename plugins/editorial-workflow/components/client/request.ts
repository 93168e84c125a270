import type { Language } from '../../../kernel/client';

export type Refusal = { ok: false; status: number; code: string; message: string; data?: unknown };
export type Answer<T> = { ok: true; data: T } | Refusal;

type Sent = { language: Language; body?: unknown; hash?: string | undefined; key?: string | undefined; method?: 'GET' | 'POST' | 'PATCH' };

/** A fresh idempotency key. `crypto.randomUUID` exists on https and localhost only; an intranet may have neither. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

type ErrorBody = { errors?: { message?: string; data?: { code?: string } }[] };

/** Speaks to the product's API as the person signed in. `offline` stands for the server's words when there are none. */
export const request = async <T>(path: string, { language, body, hash, key, method }: Sent, offline: string): Promise<Answer<T>> => {
  try {
    const response = await fetch(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      credentials: 'same-origin',
      headers: {
        'accept-language': language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(hash === undefined ? {} : { 'if-match': `"${hash}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const data = (await response.json()) as T & ErrorBody;
    if (response.ok) return { ok: true, data };
    const error = data.errors?.[0];
    return { ok: false, status: response.status, code: error?.data?.code ?? '', message: error?.message ?? offline, data: error?.data };
  } catch {
    return { ok: false, status: 0, code: 'network', message: offline };
  }
};
