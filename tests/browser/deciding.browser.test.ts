import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';
import { words } from './words';

let topic: string;
const { api, at, shot } = openOffice('deciding', async (office) => {
  topic = (await (await office.api('system')).post('/api/topics', { name: 'Chuyên mục', slug: 'chuyen-muc' })).body.doc.id;
});

const submitted = async (title: string): Promise<{ path: string; caseId: string }> => {
  const contributor = await api('a.contributor');
  const made = await contributor.post('/api/news?draft=true&depth=0', {
    title, summary: 'Tóm tắt', topic, body: words('Hội nghị thống nhất ba nhiệm vụ.'), author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ',
  });
  const { body } = await contributor.post('/api/approval-cases/submit', { collection: 'news', documentId: made.body.doc.id });
  return { path: `/admin/collections/news/${made.body.doc.id}`, caseId: body.id };
};

const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

describe('a board decides together', () => {
  it('comments on a passage, cannot approve before it is resolved, and sees what was said', async () => {
    const { path } = await submitted('Hội nghị sơ kết');
    const reviewer = await at('a.reviewer');
    await reviewer.goto(path);
    await reviewer.getByRole('button', { name: 'Thêm góp ý', exact: true }).click();
    await reviewer.getByLabel('Về mục').selectOption({ label: 'Nội dung' });
    await reviewer.getByLabel('Đoạn trích (không bắt buộc)').fill('ba nhiệm vụ');
    await reviewer.getByLabel('Lời góp ý').fill('Đề nghị nêu rõ ba nhiệm vụ.');
    await reviewer.getByLabel('Nhắc tới (@)').selectOption({ label: 'Người dùng a.contributor' });
    await reviewer.getByLabel('Phải giải quyết trước khi duyệt').check();
    await shot(reviewer, 'comment-dialog');
    expect(await stumblingBlocks(reviewer, '.hb-dialog')).toEqual([]);
    await confirm(reviewer, 'Gửi góp ý');
    await reviewer.locator('.hb-thread--blocks').getByText('Đề nghị nêu rõ ba nhiệm vụ.').waitFor();
    await reviewer.locator('#hb-approval').getByRole('button', { name: 'Duyệt', exact: true }).waitFor({ state: 'detached' });
    await shot(reviewer, 'comment-panel');
    expect(await stumblingBlocks(reviewer, '#hb-approval')).toEqual([]);

    const writer = await at('a.contributor');
    await writer.goto(path);
    await writer.locator('.hb-thread').getByRole('button', { name: 'Trả lời', exact: true }).click();
    await writer.getByLabel('Lời góp ý').fill('Ba nhiệm vụ nêu ở phụ lục.');
    await confirm(writer, 'Trả lời');
    await writer.locator('.hb-replies').getByText('Ba nhiệm vụ nêu ở phụ lục.').waitFor();
    expect(await writer.locator('.hb-thread').getByRole('button', { name: 'Đã giải quyết', exact: true }).count()).toBe(0);

    await reviewer.reload();
    await reviewer.locator('.hb-thread').getByRole('button', { name: 'Đã giải quyết', exact: true }).click();
    await reviewer.locator('#hb-approval').getByRole('button', { name: 'Duyệt', exact: true }).waitFor();
  }, 120_000);

  it('approves several at once from the queue, and is told of each how it went', async () => {
    const [good, gone] = [await submitted('Tin thứ nhất'), await submitted('Tin thứ hai')];
    const page = await at('a.reviewer');
    await page.goto('/admin/viec-cho-duyet');
    await page.getByRole('checkbox', { name: 'Chọn: Tin thứ nhất' }).check();
    await page.getByRole('checkbox', { name: 'Chọn: Tin thứ hai' }).check();
    await shot(page, 'bulk-queue');
    await (await api('a.contributor')).post(`/api/approval-cases/${gone.caseId}/recall`, {});
    await page.getByRole('button', { name: 'Duyệt các mục đã chọn', exact: true }).click();
    // The server does it, and its answer is lost on the way: pressed again, it says what was done, and does nothing twice.
    await page.route('**/approval-cases/bulk-approve', async (route) => {
      await route.fetch();
      await route.fulfill({ status: 200, body: 'cut off' });
    }, { times: 1 });
    await confirm(page, 'Duyệt các mục đã chọn');
    await page.getByRole('dialog').getByText('Không liên lạc được với máy chủ.').waitFor();
    await confirm(page, 'Duyệt các mục đã chọn');
    await page.getByText('Kết quả: 1 mục đã xong, 1 mục chưa làm được.').waitFor();
    await page.getByRole('checkbox', { name: 'Chọn: Tin thứ nhất' }).waitFor({ state: 'detached' });
    await shot(page, 'bulk-result');
    expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
    const { body } = await (await api('a.reviewer')).get(`/api/approval-cases/${good.caseId}?depth=0`);
    expect(body.stage).toBe(1);
  }, 120_000);

  it('hands deciding over for some days, from the queue\'s own page, and ends it', async () => {
    const page = await at('a.approver');
    await page.goto('/admin/viec-cho-duyet');
    await page.getByRole('link', { name: 'Ủy quyền và vắng mặt', exact: true }).click();
    await page.getByLabel('Người được ủy quyền').selectOption({ label: 'Người dùng a.contributor' });
    await page.getByLabel('Đến ngày').first().fill('khi nào xong');
    await page.getByRole('button', { name: 'Ghi lại', exact: true }).click();
    await page.getByText('Đề nghị nhập theo thứ tự ngày/tháng/năm').first().waitFor();
    const tomorrow = new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');
    await page.getByLabel('Đến ngày').first().fill(tomorrow);
    await page.getByLabel('Lý do (không bắt buộc)').fill('Đi công tác');
    await page.getByRole('button', { name: 'Ghi lại', exact: true }).click();
    await page.getByText('Người dùng a.approver ủy quyền cho Người dùng a.contributor').waitFor();
    await shot(page, 'delegation');
    expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
    const helper = await at('a.contributor', { phone: true });
    await helper.goto('/admin/uy-quyen');
    await helper.getByRole('heading', { name: 'Tôi được ủy quyền' }).waitFor();
    await shot(helper, 'delegation-phone');
    await page.getByRole('button', { name: 'Kết thúc: Người dùng a.approver ủy quyền cho Người dùng a.contributor' }).click();
    await page.getByText('Đã kết thúc.').waitFor();
    await page.getByText('Người dùng a.approver ủy quyền cho Người dùng a.contributor').waitFor({ state: 'detached' });
  }, 120_000);
});
