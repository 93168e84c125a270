import { request as open, type IncomingHttpHeaders } from 'node:http';

export type Sent = {
  method?: string;
  path: string;
  headers?: Record<string, string | string[]>;
  /** Sent as it is. */
  body?: string | Buffer;
  /** Sent as JSON, with its content type. */
  json?: unknown;
};

/** `json` is what the body holds, or undefined when it holds no JSON. */
// A test looks into whatever came; assertions are its types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Reply = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string; json: any };

const PATIENCE_MS = 30_000;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * One request over a connection of its own, header for header as asked: `fetch` would set or refuse some of them.
 * An answer that does not come within half a minute is an error: nothing may hang.
 */
export const send = (url: string, { method = 'GET', path, headers = {}, body, json }: Sent): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(url);
    const payload = json === undefined ? body : JSON.stringify(json);
    const given = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
    const outgoing = open({
      host: hostname === 'localhost' ? '127.0.0.1' : hostname,
      port,
      method,
      path,
      agent: false,
      setHost: false,
      timeout: PATIENCE_MS,
      headers: {
        ...(given.has('host') ? {} : { host }),
        ...(json === undefined || given.has('content-type') ? {} : { 'content-type': 'application/json' }),
        ...(payload === undefined || given.has('content-length') || given.has('transfer-encoding') ? {} : { 'content-length': String(Buffer.byteLength(payload)) }),
        ...headers,
      },
    });
    outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer to ${method} ${path} within ${PATIENCE_MS} ms`)));
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes, text, json: parsed(text) });
      });
    });
    outgoing.end(payload);
  });
