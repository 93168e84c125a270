import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const ARTICLES = 689;
let id: string;
const { api, at } = openOffice('sections', async (office) => {
  const sections = Array.from({ length: ARTICLES }, (_, index) => ({
    anchor: `dieu-${index + 1}`,
    heading: `Điều ${index + 1}. Quy định chung`,
    text: `Nội dung điều ${index + 1}. ${'Cá nhân, pháp nhân bình đẳng. '.repeat(20)}`,
  }));
  const made = await (await office.api('a.contributor')).post('/api/documents?draft=true&depth=0', {
    title: 'Bộ luật để kiểm thử', type: 'law', issuer: 'Quốc hội', summary: 'Bộ luật', author: 'A', source: 'B', licence: 'C', sections,
  });
  id = made.body.doc.id;
});

const stored = async (): Promise<{ anchor: string; heading: string; text: string }[]> => {
  const { body } = await (await api('a.contributor')).get(`/api/documents/${id}?draft=true&depth=0`);
  return body.sections;
};

const until = async (check: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error('the document was not saved as expected');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

describe('the editor of sections', () => {
  it('finds one of 689 without marks, changes it, and leaves the others as they were', async () => {
    const page = await at('a.contributor');
    await page.goto(`/admin/collections/documents/${id}`);
    const before = await stored();
    await page.getByRole('searchbox').fill('dieu 345');
    await page.getByRole('button', { name: 'Mở Điều 345. Quy định chung' }).click();
    await page.getByLabel('Tiêu đề', { exact: true }).last().fill('Điều 345. Bồi thường');
    await page.getByRole('button', { name: 'Xong' }).click();
    await until(async () => (await stored())[344]?.heading === 'Điều 345. Bồi thường');
    expect(await stored()).toEqual(before.with(344, { anchor: 'dieu-345', heading: 'Điều 345. Bồi thường', text: before[344]?.text ?? '' }));
    expect(await stumblingBlocks(page, '.hb-sections')).toEqual([]);
  });

  it('adds, moves and deletes with undo', async () => {
    const page = await at('a.contributor');
    await page.goto(`/admin/collections/documents/${id}`);
    await page.getByRole('button', { name: 'Thêm điều, mục' }).click();
    await page.getByLabel('Tiêu đề', { exact: true }).last().fill('Điều 690. Hiệu lực thi hành');
    await page.getByRole('button', { name: 'Lấy từ tiêu đề' }).click();
    await until(async () => (await stored()).at(-1)?.anchor === 'dieu-690-hieu-luc-thi-hanh');
    await page.getByLabel('Vị trí').fill('1');
    await page.getByRole('button', { name: 'Chuyển đến vị trí này' }).click();
    await until(async () => (await stored())[0]?.anchor === 'dieu-690-hieu-luc-thi-hanh');
    await page.getByRole('button', { name: 'Xóa Điều 1. Quy định chung' }).click();
    await until(async () => (await stored()).length === ARTICLES);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await until(async () => (await stored()).length === ARTICLES + 1);
    expect((await stored())[1]?.anchor).toBe('dieu-1');
  });

  it('refuses an address that another section has, and keeps the stored one', async () => {
    const page = await at('a.contributor');
    await page.goto(`/admin/collections/documents/${id}`);
    await page.getByRole('searchbox').fill('dieu 20.');
    await page.getByRole('button', { name: 'Mở Điều 20. Quy định chung' }).click();
    await page.getByLabel('Đường dẫn trong văn bản').fill('dieu-21');
    await page.getByRole('alert').getByText('Đường dẫn này đã có ở điều, mục khác.').waitFor();
    await page.getByRole('button', { name: 'Xong' }).click();
    expect((await stored()).map(({ anchor }) => anchor).filter((anchor) => anchor === 'dieu-21')).toHaveLength(1);
  });
});
