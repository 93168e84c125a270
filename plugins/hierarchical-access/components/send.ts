'use client';

/** What the server answered instead; `message` is written for the reader, empty when it said nothing. */
export class Refused extends Error {}

type ErrorBody = { errors?: { message?: string }[] };

/** One call of the product's API as the person at the screen. @throws Refused */
export const send = async <T>(url: string, init: RequestInit & { json?: unknown } = {}): Promise<T> => {
  const { json, ...rest } = init;
  const body = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { credentials: 'same-origin', ...body, ...rest });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  throw new Refused((answer as ErrorBody | undefined)?.errors?.map(({ message }) => message ?? '').join(' ') ?? '');
};

/** The words of a refusal, or undefined when there are none to show. */
export const refusalOf = (error: unknown): string | undefined => (error instanceof Refused && error.message !== '' ? error.message : undefined);
