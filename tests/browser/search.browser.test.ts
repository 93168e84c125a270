import { describe, expect, it } from '@jest/globals';

import { put } from '../search/put';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const article = (n: number) => ({ anchor: `dieu-${n}`, heading: `Điều ${n}. Thu nộp đảng phí`, text: `Khoản ${n}. Chi bộ thu đảng phí của đảng viên, nộp cấp ủy cấp trên trước ngày 25.` });

const { at, forgive, shot } = openOffice('search', async ({ city, server }) => {
  await put(server, [
    { title: 'Hướng dẫn về đảng phí', audience: city.root, document: { type: 'HD', number: '05', symbol: 'HD/TU', issued: '2026-03-01T00:00:00Z', sections: Array.from({ length: 30 }, (_, n) => article(n + 1)) } },
    { title: 'Chi bộ 3 thu đảng phí qua ứng dụng', audience: city.a.committee, text: 'Đảng phí quý III đã thu xong, chữ <b>đậm</b> & "nháy".' },
    { title: 'Chỉ phường B đọc: đảng phí', audience: city.b.committee },
  ]);
});

describe('the search page', () => {
  it('finds without marks, marks the words, and leads to the article', async () => {
    const page = await at('a.contributor');
    await page.goto('/admin/tim-kiem');
    await page.getByLabel('Nhập từ khóa, số ký hiệu hoặc câu hỏi').fill('dang phi dieu 7');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText(/Tìm thấy \d+ kết quả/).waitFor();
    const first = page.locator('.tim-kiem__result').first();
    await expect(first.getByText('Điều 7. Thu nộp đảng phí').isVisible()).resolves.toBe(true);
    expect(await first.locator('mark').first().textContent()).toMatch(/đảng phí|Điều 7/);
    expect(await page.getByText('Chỉ phường B đọc').count()).toBe(0);
    expect(await stumblingBlocks(page, '.tim-kiem')).toEqual([]);
    await shot(page, 'finds');
    await first.getByRole('link').click();
    await page.waitForFunction(() => window.location.pathname.includes('/doc-van-ban/') && window.location.hash === '#dieu-7');
  });

  it('narrows by what the facets offer, turns pages, and keeps all of it in the address', async () => {
    const page = await at('a.contributor');
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
  });

  it('says that it could not search, which is not that there is nothing', async () => {
    const page = await at('a.contributor');
    await page.route(/\/api\/search\?/, (route) => route.fulfill({ status: 502, contentType: 'text/html', body: 'Bad gateway' }));
    await page.goto('/admin/tim-kiem?q=dang%20phi');
    await page.getByRole('alert').getByText('Chưa tìm được vì có trục trặc. Đề nghị thử lại sau ít phút.').waitFor();
    expect(await page.getByText('Không tìm thấy nội dung nào.').count()).toBe(0);
    forgive(502);
  });

  it('tells of a page that there is not how many finds there are all the same', async () => {
    const page = await at('a.contributor');
    await page.goto('/admin/tim-kiem?q=dang%20phi&page=9999');
    await page.getByText(/Tìm thấy 3\d kết quả/).waitFor();
    await page.getByText('Trang này không còn kết quả nào, đề nghị quay lại trang trước.').waitFor();
    expect(await page.getByText('Không tìm thấy nội dung nào.').count()).toBe(0);
  });

  it('fits a telephone', async () => {
    const page = await at('a.contributor', { phone: true });
    await page.goto('/admin/tim-kiem?q=dang%20phi');
    await page.getByText(/Tìm thấy \d+ kết quả/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await shot(page, 'phone');
  });
});
