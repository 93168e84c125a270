import type { HeadSink } from './HeadSink';

const LIMIT_MS = 10_000;

/**
 * Sends heads to another server, one JSON object a line. That server should keep what it was sent, never replace it.
 * @throws when the answer is not 2xx within 10 s
 */
export const httpSink = (url: string, send: typeof fetch = fetch): HeadSink => ({
  name: 'http',
  write: async (heads) => {
    const answer = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: heads.map((head) => `${JSON.stringify(head)}\n`).join(''),
      redirect: 'error',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new TypeError(`audit heads: ${new URL(url).host} answered ${answer.status}`);
  },
});
