'use client';

/** What is wrong with which member of the input: `{validTo: '…'}`. */
export type Wrong = Readonly<Record<string, string>>;

/** What the server answered instead; `message` is written for the reader, empty when it said nothing. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly wrong: Wrong = {},
  ) {
    super(message);
  }
}

type ErrorBody = { errors?: { message?: string; data?: { fields?: { path?: string; message?: string }[] } }[] };

const wrongOf = (body: ErrorBody | undefined): Wrong =>
  Object.fromEntries((body?.errors ?? []).flatMap(({ data }) => (Array.isArray(data?.fields) ? data.fields : []).map(({ path, message }) => [path ?? '', message ?? ''])));

/** One call of the product's API as the person at the screen. @throws Refused */
export const send = async <T>(url: string, init: RequestInit & { json?: unknown } = {}): Promise<T> => {
  const { json, ...rest } = init;
  const body = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { credentials: 'same-origin', ...body, ...rest });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  const refusal = answer as ErrorBody | undefined;
  throw new Refused(refusal?.errors?.map(({ message }) => message ?? '').join(' ') ?? '', wrongOf(refusal));
};

/** The words of a refusal, or undefined when there are none to show. */
export const refusalOf = (error: unknown): string | undefined => (error instanceof Refused && error.message !== '' ? error.message : undefined);
