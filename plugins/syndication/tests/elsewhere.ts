import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Elsewhere = { host: string; url: string; asked: string[]; answers: Map<string, (req: IncomingMessage, res: ServerResponse) => void>; close: () => Promise<void> };

/** A site elsewhere, on this machine, that the operator named (SYNDICATION_HOSTS). Unknown paths are 404. */
export const openElsewhere = async (): Promise<Elsewhere> => {
  const answers: Elsewhere['answers'] = new Map();
  const asked: string[] = [];
  const server: Server = createServer((req, res) => {
    asked.push(req.url ?? '');
    const answer = answers.get(req.url ?? '');
    if (answer) answer(req, res);
    else res.writeHead(404, { 'content-type': 'text/html' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.SYNDICATION_HOSTS = host;
  return {
    host, url: `http://${host}`, asked, answers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const says = (type: string, body: string | Buffer, headers: Record<string, string> = {}) => (_req: IncomingMessage, res: ServerResponse): void => void res.writeHead(200, { 'content-type': type, ...headers }).end(body);
export const item = (url: string, title: string, more = ''): string => `<item><title>${title}</title><link>${url}</link><description>Tóm tắt của bài</description>${more}</item>`;
export const rss = (...items: string[]): string => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo thử</title>${items.join('')}</channel></rss>`;
export const page = (title: string, text: string, more = ''): string => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>${title}</h1>${text.split('\n').map((each) => `<p>${each}</p>`).join('')}${more}</article></body></html>`;
