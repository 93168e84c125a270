import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const MONTH = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
const { at, api, shot, forgive } = openOffice('topics', async ({ api: as }) => {
  expect((await (await as('system')).post('/api/topics/found-groups', {})).status).toBe(200);
});

describe('topics, feeds and bulletins in the admin', () => {
  it('a committee adds a topic of its own, opens its feed, and retires it', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/chuyen-muc');
    await page.getByText('Đơn vị chưa có chuyên mục riêng').waitFor();
    await page.getByRole('button', { name: 'Thêm chuyên mục', exact: true }).click();
    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    expect(await page.getByText('Mục này bắt buộc phải có.').count()).toBe(2);
    await page.getByLabel('Tên chuyên mục').fill('Nhịp sống phường A');
    await page.getByLabel('Thuộc nhóm').selectOption({ label: 'Hoạt động của các đảng bộ cấp trên cơ sở' });
    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    const row = page.getByRole('row', { name: /Nhịp sống phường A/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Hoạt động của các đảng bộ cấp trên cơ sở[^]*Không mở/);

    await row.getByRole('button', { name: 'Mở kênh tin: Nhịp sống phường A' }).click();
    await page.getByText('Ai cũng đọc được, không cần đăng nhập').waitFor();
    await page.getByLabel('Lý do').fill('Theo kết luận của Ban Biên tập');
    await shot(page, 'form');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    const feed = row.getByRole('link', { name: /Mở từ/ });
    await feed.waitFor();
    const atom = await fetch(new URL((await feed.getAttribute('href')) ?? '', page.url()));
    expect([atom.status, await atom.text()]).toEqual([200, expect.stringContaining('Nhịp sống phường A')]);
    await shot(page, 'table');

    await row.getByRole('button', { name: 'Ngừng dùng: Nhịp sống phường A' }).click();
    await page.getByLabel('Lý do').fill('Gộp vào chuyên mục khác');
    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    await row.getByText(/ngừng dùng từ/).waitFor();
    // Nothing new is filed under it, and the refusal says so at the field.
    const topics = (await (await api('a.admin')).get('/api/topics?where[name][equals]=Nhịp sống phường A')).body.docs as { id: string }[];
    const refused = await (await api('a.contributor')).post('/api/news?draft=true', { title: 'Bài mới', topic: topics[0]?.id });
    expect([refused.status, refused.body.errors[0].data.code, refused.body.errors[0].message]).toEqual([409, 'topic.retired', expect.stringContaining('đã ngừng dùng')]);
  }, 120_000);

  it('a bulletin is read as on paper, by its board before it is live and by its members after', async () => {
    const writer = await api('a.contributor');
    const made = await writer.post('/api/bulletins?draft=true&depth=0', {
      title: 'Bản tin sinh hoạt chi bộ', kind: 'cell', period: MONTH, introduction: 'Nội dung sinh hoạt tháng này.', items: [{ heading: 'Nhắc việc', text: 'Nộp đảng phí trước ngày 10.' }],
      author: 'Ban Biên tập', source: 'Đảng ủy phường A', licence: 'Nội bộ',
    });
    const id = made.body.doc.id as string;
    const page = await at('a.contributor');
    await page.goto(`/admin/collections/bulletins/${id}`);
    await page.getByRole('link', { name: 'Xem như người đọc, in bản tin' }).click();
    await page.getByText('Bản nháp, chưa đăng.').waitFor();
    await page.getByRole('heading', { name: 'Nhắc việc' }).waitFor();
    await shot(page, 'bulletin-draft');
    const submitted = await writer.post('/api/approval-cases/submit', { collection: 'bulletins', documentId: id });
    for (const [who, stage] of [['a.reviewer', 0], ['a.approver', 1]] as const) expect((await (await api(who)).post(`/api/approval-cases/${submitted.body.id}/approve`, { stage })).status).toBe(200);
    expect((await (await api('a.approver')).post(`/api/approval-cases/${submitted.body.id}/publish`, {})).status).toBe(200);
    const reader = await at('a.secretary', { phone: true });
    await reader.goto(`/admin/doc-ban-tin/${id}`);
    await reader.getByText(`Số 1/${MONTH.slice(0, 4)}`).waitFor();
    expect(await reader.locator('.ban-tin').innerText()).toMatch(/Nội dung sinh hoạt tháng này\.[^]*Nhắc việc[^]*Nộp đảng phí trước ngày 10\./);
    await shot(reader, 'bulletin');
    expect(await stumblingBlocks(reader, '.ban-tin')).toEqual([]);
    const stranger = await at('b.contributor');
    await stranger.goto(`/admin/doc-ban-tin/${id}`);
    await stranger.getByRole('alert').first().waitFor();
    expect(await stranger.getByText('Nhắc việc').count()).toBe(0);
    forgive(404);
  }, 120_000);
});
