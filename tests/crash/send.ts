import type { Entry, Journal, Outcome } from './journal';

/** Longer than anything the product promises to answer in. */
const LIMIT_MS = 30_000;

/** A file and its fields instead of JSON. */
export type Upload = { upload: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }; fields: Record<string, unknown> };

const isUpload = (body: unknown): body is Upload => typeof body === 'object' && body !== null && 'upload' in body;

const form = ({ upload, fields }: Upload): FormData => {
  const data = new FormData();
  data.append('_payload', JSON.stringify(fields));
  data.append('file', new Blob([upload.bytes], { type: upload.type }), upload.name);
  return data;
};

const outcomeOf = (status: number): Outcome => (status < 300 ? 'acknowledged' : status < 500 && status !== 429 ? 'refused' : 'unknown');

export type Sender = { url: string; tokenOf: (actor: string) => string; journal: Journal };

/** Sends what an entry says, and writes down how it ended. The answer counts when it was read to its end. */
export const send = async ({ url, tokenOf, journal }: Sender, entry: Entry): Promise<void> => {
  const { method, path, body, key, actor } = entry;
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `JWT ${tokenOf(actor)}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(isUpload(body) ? {} : { 'content-type': 'application/json' }),
      },
      body: isUpload(body) ? form(body) : JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const answer: unknown = await response.json();
    journal.settle(entry, outcomeOf(response.status), response.status, answer);
  } catch {
    journal.settle(entry, 'unknown', 0, undefined);
  }
};
