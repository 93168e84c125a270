import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Route } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { buildCity } from '../support/city';
import { apiAs, openDesk, type Desk } from '../support/desk';
import { startServer, type Server } from '../support/server';

let server: Server;
let browser: Browser;
let desk: Desk;
let id: string;

beforeAll(async () => {
  server = await startServer({ PROCESS: 'web' });
  await buildCity(server);
  const made = await (await apiAs(server, 'a.contributor')).post('/api/news?draft=true&depth=0', { title: 'Gõ trong lúc đang lưu' });
  id = made.body.doc.id;
  browser = await openBrowser();
  desk = await openDesk(browser, server, 'a.contributor');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('typing while an autosave is on its way', () => {
  it('keeps every field, on screen and in what is saved next', async () => {
    const { page } = desk;
    await page.goto(`/admin/collections/news/${id}`);
    const held: Route[] = [];
    let holding = true;
    await page.route(/\/api\/news\/[0-9a-f-]{36}\?/, (route) => {
      if (!holding || route.request().method() !== 'PATCH') return route.continue();
      held.push(route);
      return undefined;
    });
    const sent = page.waitForRequest((request) => request.method() === 'PATCH' && request.url().includes('autosave=true'));
    await page.locator('#field-title').fill('Tiêu đề gửi đi trước');
    await sent;
    await page.locator('#field-summary').fill('Tóm tắt gõ trong lúc lưu');
    await page.locator('#field-author').fill('Tác giả gõ trong lúc lưu');
    await page.locator('#field-source').fill('Nguồn gõ sau cùng');
    holding = false;
    const next = page.waitForResponse(async (response) => {
      if (response.request().method() !== 'PATCH' || !response.ok()) return false;
      return ((await response.json()) as { doc: { source?: string } }).doc.source === 'Nguồn gõ sau cùng';
    });
    for (const route of held) await route.continue();
    await next;
    const shown = await Promise.all(['title', 'summary', 'author', 'source'].map((name) => page.locator(`#field-${name}`).inputValue()));
    expect(shown).toEqual(['Tiêu đề gửi đi trước', 'Tóm tắt gõ trong lúc lưu', 'Tác giả gõ trong lúc lưu', 'Nguồn gõ sau cùng']);
    const { body } = await (await apiAs(server, 'a.contributor')).get(`/api/news/${id}?draft=true&depth=0`);
    expect(body).toMatchObject({ title: shown[0], summary: shown[1], author: shown[2], source: shown[3] });
  });
});
