import { describe, expect, it } from '@jest/globals';
import { stumblingBlocks } from '../../../tests/support/accessibility';
import { openOffice } from '../../../tests/support/office';
import { body as words } from '../../editorial-workflow/tests/newsroom';

const office = openOffice('notifications');
const { api, at, shot } = office;

/** A news item of ward A is submitted: its reviewer is told. */
const submitted = async (title: string): Promise<string> => {
  const [topic] = await office.server.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', $1) on conflict (slug) do update set name = excluded.name returning id`, ['xay-dung-dang']);
  const writer = await api('a.contributor');
  const made = await writer.post('/api/news?draft=true&depth=0', { title, summary: 'Tóm tắt', topic: topic?.id, body: words('Nội dung'), author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ' });
  expect((await writer.post('/api/approval-cases/submit', { collection: 'news', documentId: made.body.doc.id })).status).toBe(200);
  return made.body.doc.id as string;
};

describe('the bell and the inbox', () => {
  it('count what waits, lead to it, and count it no longer', async () => {
    const document = await submitted('Chi bộ 1 họp thường kỳ tháng 11');
    await submitted('Phường A ra quân tổng vệ sinh');
    const page = await at('a.reviewer');
    await page.goto('/admin');
    const bell = page.getByRole('link', { name: 'Thông báo, 2 chưa đọc' });
    await bell.waitFor();
    await shot(page, 'bell');
    await bell.click();
    await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
    await page.getByRole('link', { name: 'Chờ đồng chí duyệt: Phường A ra quân tổng vệ sinh' }).waitFor();
    expect(await stumblingBlocks(page, '.tb-page')).toEqual([]);
    await shot(page, 'inbox');
    // By keyboard alone.
    await page.getByRole('link', { name: 'Chờ đồng chí duyệt: Chi bộ 1 họp thường kỳ tháng 11' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/admin/collections/news/${document}`);
    await page.getByRole('link', { name: 'Thông báo, 1 chưa đọc' }).waitFor();
    await page.goto('/admin/thong-bao');
    await page.getByLabel('Chỉ hiện thông báo chưa đọc').check();
    await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click();
    await page.getByText('Đồng chí đã đọc hết thông báo.').waitFor();
    await page.getByRole('link', { name: 'Thông báo, không có thông báo mới' }).waitFor();
    expect(await office.server.ownerSql('select 1 from notifications where read_at is null and user_id = (select id from users where username = $1)', ['a.reviewer'])).toEqual([]);
  });

  it('fit a phone, in the dark too', async () => {
    await submitted('Hội nghị Ban Chấp hành Đảng bộ phường A lần thứ mười hai, nhiệm kỳ 2025–2030, mở rộng');
    const page = await at('a.reviewer', { phone: true, theme: 'dark' });
    await page.goto('/admin/thong-bao');
    await page.getByRole('link', { name: /^Chờ đồng chí duyệt: Hội nghị/ }).waitFor();
    await page.getByRole('link', { name: /^Thông báo, \d chưa đọc$/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await shot(page, 'inbox-phone');
  });

  it('let a person choose how each kind is mailed, and when it is quiet', async () => {
    const page = await at('a.reviewer');
    await page.goto('/admin/thong-bao/cai-dat');
    await page.getByLabel('Nội dung chờ tôi duyệt').selectOption('digest');
    await page.getByLabel('Từ').selectOption('21:00');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu cách nhận thông báo.').waitFor();
    expect(await stumblingBlocks(page, '.tb-page')).toEqual([]);
    await shot(page, 'settings');
    await page.reload();
    await page.getByLabel('Từ').waitFor();
    expect([await page.getByLabel('Nội dung chờ tôi duyệt').inputValue(), await page.getByLabel('Từ').inputValue()]).toEqual(['digest', '21:00']);
  });
});
