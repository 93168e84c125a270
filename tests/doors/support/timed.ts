import { request } from 'node:http';

type Raw = { method: string; headers: Record<string, string>; body: Buffer; /** In pieces, without saying how long it is. */ streamed?: boolean };
type Timed = { status: number; code: unknown; ms: number };

/** One request on a fresh connection; the time until its answer begins, without making the body. */
const once = (url: string, { method, headers, body, streamed = false }: Raw): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const begin = performance.now();
    const sent = request(url, { method, agent: false, headers: { ...headers, ...(streamed ? {} : { 'content-length': String(body.length) }) } }, (response) => {
      const ms = performance.now() - begin;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      const done = (): void => {
        const { data } = (JSON.parse(Buffer.concat(parts).toString() || '{}') as { errors?: { data?: { code?: string } }[] }).errors?.[0] ?? {};
        resolve({ status: response.statusCode ?? 0, code: data?.code, ms });
        sent.destroy();
      };
      response.on('end', done);
    });
    // A door that refuses early hangs up on the rest of the body.
    sent.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error)));
    sent.end(body);
  });

const TRIES = 5;

/** The best of five: what the server needs, without what the machine happens to be busy with. Stops at the first within the limit. */
export const best = async (url: string, raw: Raw, within: number): Promise<Timed> => {
  let found = await once(url, raw);
  for (let i = 1; i < TRIES && found.ms >= within; i += 1) {
    const next = await once(url, raw);
    if (next.ms < found.ms) found = next;
  }
  return found;
};
