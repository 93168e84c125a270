import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';

import { pagesNeedDatabase } from '../http/pagesNeedDatabase';

let fault: (Error & { code?: string }) | undefined;
let url: string;
const app = express();
app.use(pagesNeedDatabase({ query: () => (fault === undefined ? Promise.resolve({ rows: [{ one: 1 }] }) : Promise.reject(fault)) }, (path) => path === '/tin'));
app.use((_, res) => void res.send('page'));
const server = app.listen(0, '127.0.0.1');

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => void server.close(resolve)));

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const away = (code: string) => Object.assign(new Error('the database is gone'), { code });
const ask = async (path: string, headers: Record<string, string> = HTML, method = 'GET') => {
  const answer = await fetch(`${url}${path}`, { headers, method });
  return { status: answer.status, type: answer.headers.get('content-type'), retry: answer.headers.get('retry-after'), refresh: answer.headers.get('refresh'), text: await answer.text() };
};

it('lets pages through while the database answers', async () => {
  fault = undefined;
  expect(await ask('/admin')).toMatchObject({ status: 200, text: 'page' });
});

it.each(['57P01', '57P03', '53300', '08006'])('%s: whoever opens a page reads what is the matter, and it comes again by itself', async (code) => {
  fault = away(code);
  for (const path of ['/admin', '/admin/collections/news', '/admin/login?redirect=%2Fadmin', '/tin?sau=1']) {
    const page = await ask(path, { ...HTML, 'accept-language': 'vi' });
    expect(page).toMatchObject({ status: 503, retry: '5', refresh: '5', type: expect.stringContaining('text/html') });
    expect(page.text).toContain('Hệ thống tạm gián đoạn');
    expect(page.text).not.toContain('the database is gone');
  }
  expect((await ask('/admin', { ...HTML, 'accept-language': 'en' })).text).toContain('Out of order');
});

it('what scripts ask for gets the answer of the API', async () => {
  fault = away('57P01');
  for (const answer of [await ask('/admin/collections/news', { ...HTML, rsc: '1' }), await ask('/admin', HTML, 'POST'), await ask('/admin', { accept: 'application/json' })]) {
    expect(answer).toMatchObject({ status: 503, type: expect.stringContaining('json') });
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ data: { code: 'database.away' } }] });
  }
});

it('other addresses are not asked after, and a fault of ours stays one', async () => {
  fault = away('57P01');
  expect(await ask('/_next/static/x.js')).toMatchObject({ status: 200 });
  fault = away('42P01');
  expect((await ask('/admin')).status).toBe(500);
});
