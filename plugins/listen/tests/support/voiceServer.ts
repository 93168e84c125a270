import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wavHeader } from '../../domain/wav';

export type Asked = { method: string | undefined; authorization: string | undefined; body: { text: string; language: string; voice: string; format: string } };
/** `hang`: never answers; a number: that status; `huge`: more than may come; `redirect`: elsewhere. */
export type Behaviour = 'speak' | 'hang' | 'huge' | 'redirect' | 'nonsense' | number;

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of req) text += String(piece);
  return text;
};

/** A tenth of a second of silence for each letter. */
const silence = (text: string): Buffer => Buffer.concat([wavHeader(8000, text.length * 1600), Buffer.alloc(text.length * 1600)]);

/** A voice service of the test's own, on this machine. */
export const startVoiceServer = async (): Promise<{ url: string; asked: Asked[]; behave: (...next: Behaviour[]) => void; close: () => Promise<void> }> => {
  const asked: Asked[] = [];
  let next: Behaviour[] = [];
  const server = createServer((req, res) => {
    void (async () => {
      const body = await bodyOf(req);
      const behaviour = next.length > 1 ? next.shift() : (next[0] ?? 'speak');
      asked.push({ method: req.method, authorization: req.headers.authorization, body: JSON.parse(body || '{}') as Asked['body'] });
      if (behaviour === 'hang') return;
      if (behaviour === 'redirect') return void res.writeHead(307, { location: 'http://127.0.0.1:9/elsewhere' }).end();
      if (typeof behaviour === 'number') return void res.writeHead(behaviour).end('no');
      res.writeHead(200, { 'content-type': 'audio/wav' });
      if (behaviour === 'nonsense') return void res.end('<html>');
      if (behaviour === 'speak') return void res.end(silence(asked.at(-1)?.body.text ?? ''));
      const piece = Buffer.alloc(1024 * 1024);
      for (let n = 0; n < 64 && !res.destroyed; n += 1) await new Promise<void>((resolve) => void res.write(piece, () => resolve()));
      res.end();
    })().catch(() => res.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/speak`,
    asked,
    behave: (...behaviours) => {
      next = behaviours;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
