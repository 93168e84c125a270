import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { put } from '../search/put';
import { stumblingBlocks } from '../support/accessibility';
import { openBrowser } from '../support/browser';
import { buildCity } from '../support/city';
import { openDesk, type Desk } from '../support/desk';
import { startServer, type Server } from '../support/server';

let server: Server;
let browser: Browser;
let desk: Desk;

const article = (n: number) => ({ anchor: `dieu-${n}`, heading: `Điều ${n}. Thu nộp đảng phí`, text: `Khoản ${n}. Chi bộ thu đảng phí của đảng viên, nộp cấp ủy cấp trên trước ngày 25.` });

beforeAll(async () => {
  server = await startServer({ PROCESS: 'web' });
  const city = await buildCity(server);
  await put(server, [
    { title: 'Hướng dẫn về đảng phí', audience: city.root, document: { type: 'HD', number: '05', symbol: 'HD/TU', issued: '2026-03-01T00:00:00Z', sections: Array.from({ length: 30 }, (_, n) => article(n + 1)) } },
    { title: 'Chi bộ 3 thu đảng phí qua ứng dụng', audience: city.a.committee, text: 'Đảng phí quý III đã thu xong, chữ <b>đậm</b> & "nháy".' },
    { title: 'Chỉ phường B đọc: đảng phí', audience: city.b.committee },
  ]);
  browser = await openBrowser();
  desk = await openDesk(browser, server, 'a.contributor');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the search page', () => {
  it('finds without marks, marks the words, and leads to the article', async () => {
    const { page } = desk;
    await page.goto('/admin/tim-kiem');
    await page.getByLabel('Nhập từ khóa, số ký hiệu hoặc câu hỏi').fill('dang phi dieu 7');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText(/Tìm thấy \d+ kết quả/).waitFor();
    const first = page.locator('.tim-kiem__result').first();
    await expect(first.getByText('Điều 7. Thu nộp đảng phí').isVisible()).resolves.toBe(true);
    expect(await first.locator('mark').first().textContent()).toMatch(/đảng phí|Điều 7/);
    expect(await page.getByText('Chỉ phường B đọc').count()).toBe(0);
    expect(await stumblingBlocks(page, '.tim-kiem')).toEqual([]);
    await page.screenshot({ path: '.cache/screens/search.png', fullPage: true });
    await first.getByRole('link').click();
    await page.waitForFunction(() => window.location.pathname.includes('/doc-van-ban/') && window.location.hash === '#dieu-7');
  });

  it('narrows by what the facets offer, turns pages, and keeps all of it in the address', async () => {
    const { page } = desk;
    await page.goto('/admin/tim-kiem?q=%C4%91%E1%BA%A3ng+ph%C3%AD');
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByRole('heading', { name: 'Kết quả – Trang 2' }).waitFor();
    await page.getByLabel('Loại nội dung').selectOption('news');
    await page.getByText('Tìm thấy 1 kết quả').waitFor();
    expect(new URL(page.url()).searchParams.get('collection')).toBe('news');
    await expect(page.getByText('chữ <b>đậm</b> & "nháy"').isVisible()).resolves.toBe(true);
    await page.goBack();
    await page.getByRole('heading', { name: 'Kết quả – Trang 2' }).waitFor();
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/1/2030');
    await page.getByText('Không tìm thấy nội dung nào.').waitFor();
    await page.getByRole('button', { name: 'Bỏ các bộ lọc' }).click();
    await page.getByText(/Tìm thấy 3\d kết quả/).waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('fits a telephone', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/admin/tim-kiem?q=dang%20phi');
    await page.getByText(/Tìm thấy \d+ kết quả/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.screenshot({ path: '.cache/screens/search-phone.png' });
  });
});
