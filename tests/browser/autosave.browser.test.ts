import { describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';

import { openOffice } from '../support/office';

let id: string;
const { api, at } = openOffice('autosave', async (office) => {
  const made = await (await office.api('a.contributor')).post('/api/news?draft=true&depth=0', { title: 'Gõ trong lúc đang lưu' });
  id = made.body.doc.id;
});

describe('typing while an autosave is on its way', () => {
  it('keeps every field, on screen and in what is saved next', async () => {
    const page = await at('a.contributor');
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
    const { body } = await (await api('a.contributor')).get(`/api/news/${id}?draft=true&depth=0`);
    expect(body).toMatchObject({ title: shown[0], summary: shown[1], author: shown[2], source: shown[3] });
  });
});
