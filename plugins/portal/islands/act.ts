'use client';

/** What came of it: `message` is written for the reader, '' where the server said nothing (no network). */
export type Acted<T> = { ok: true; value: T } | { ok: false; status: number; message: string; wrong: Readonly<Record<string, string>> };

type Refusal = { errors?: { message?: string; data?: { fields?: { path?: string; message?: string }[] } }[] };

/**
 * The one way the browser writes: a command at its own address, as the person of the cookie. Sent again under the same key it is done once.
 * @param key makes a repeat the same request; by default each call is its own
 */
export const act = async <T = unknown>(path: `/api/${string}`, json: unknown = {}, key: string = crypto.randomUUID()): Promise<Acted<T>> => {
  try {
    const response = await fetch(path, { method: 'POST', credentials: 'same-origin', keepalive: true, headers: { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': document.documentElement.lang }, body: JSON.stringify(json) });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) return { ok: true, value: answer as T };
    const [first] = (answer as Refusal | undefined)?.errors ?? [];
    return { ok: false, status: response.status, message: first?.message ?? '', wrong: Object.fromEntries((first?.data?.fields ?? []).map(({ path: at, message }) => [at ?? '', message ?? ''])) };
  } catch {
    return { ok: false, status: 0, message: '', wrong: {} };
  }
};

/** A read of the API from an island; undefined where none came. */
export const fetchJson = async <T>(path: `/api/${string}`, signal?: AbortSignal): Promise<T | undefined> => {
  try {
    const response = await fetch(path, { credentials: 'same-origin', headers: { 'accept-language': document.documentElement.lang }, ...(signal ? { signal } : {}) });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
};
