import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';
import { words } from './words';

const { at, shot } = openOffice('boards', async ({ api }) => {
  const topic = (await (await api('system')).post('/api/topics', { name: 'Xây dựng Đảng', slug: 'xay-dung-dang' })).body.doc.id as string;
  await (await api('a.contributor')).post('/api/news?draft=true&depth=0', {
    title: 'Hội nghị sơ kết', summary: 'Tóm tắt', topic, body: words('Hội nghị thống nhất ba nhiệm vụ.'), author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ',
  });
});

describe('boards and workflows in the admin', () => {
  it('found a board, put a person on it, and are told who may not decide', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/ban-bien-tap');
    await page.getByText('Chưa ghi quyết định thành lập Ban Biên tập.').waitFor();
    await page.getByRole('button', { name: 'Ghi quyết định thành lập', exact: true }).click();
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    expect(await page.getByText('Cần nhập mục này.').count()).toBe(2);
    await page.getByLabel('Cơ quan ban hành').fill('Ban Thường vụ Đảng ủy phường A');
    await page.getByLabel('Số quyết định').fill('08-QĐ/ĐU');
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('05/01/2026');
    await page.getByRole('textbox', { name: 'Ngày ký quyết định' }).fill('05/01/2026');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Thành lập theo 08-QĐ/ĐU ngày 05/01/2026 của Ban Thường vụ Đảng ủy phường A').waitFor();

    await page.getByRole('button', { name: 'Cử người vào Ban Biên tập', exact: true }).click();
    await page.getByLabel('Người tham gia').fill('a.head');
    await page.getByRole('button', { name: /Người dùng a\.head/ }).click();
    await page.getByLabel('Chức danh').selectOption({ label: 'Trưởng ban' });
    await page.getByLabel('Xây dựng Đảng').check();
    await page.getByLabel('Số quyết định').fill('09-QĐ/ĐU');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('tham gia Ban Biên tập không tự có quyền duyệt').first().waitFor();
    const row = page.getByRole('row', { name: /Người dùng a\.head/ });
    expect(await row.innerText()).toMatch(/chưa có quyền duyệt[^]*Trưởng ban[^]*Xây dựng Đảng/);
    await page.getByText('Người dùng a.approver: Ban Biên tập').waitFor();
    await shot(page, 'board');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
  }, 120_000);

  it('show a board to who works on it without the buttons, on a phone too', async () => {
    const page = await at('a.contributor', { phone: true });
    await page.goto('/admin/ban-bien-tap');
    await page.getByText('Thành lập theo 08-QĐ/ĐU').waitFor();
    expect(await page.getByRole('button', { name: 'Cử người vào Ban Biên tập' }).count()).toBe(0);
    await shot(page, 'board-phone');
  }, 60_000);

  it('edit a workflow, try it on an item, and put it in force', async () => {
    const page = await at('system');
    await page.goto('/admin/quy-trinh-duyet');
    await page.getByRole('button', { name: /Sửa thành phiên bản mới: Hai cấp/ }).click();
    await page.getByLabel('Tên quy trình').fill('Hai cấp (có ý kiến bí thư)');
    await page.getByRole('button', { name: 'Thêm một cấp', exact: true }).click();
    const third = page.getByRole('group', { name: 'Cấp 3' });
    await third.getByLabel('Tên cấp duyệt').fill('Bí thư cho ý kiến');
    await third.getByLabel('Ai duyệt').selectOption({ label: 'Bí thư cấp ủy' });
    await third.getByLabel('Giá trị').selectOption({ label: 'Cấp này chỉ cho ý kiến' });
    await third.getByRole('button', { name: 'Đưa cấp 3 lên trước' }).click();
    await page.getByLabel('Thay đổi gì, vì sao').fill('Lấy ý kiến bí thư trước khi duyệt');
    await shot(page, 'definition-form');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await page.getByRole('button', { name: 'Ghi phiên bản mới', exact: true }).click();
    await page.getByRole('button', { name: 'Chạy thử và đưa vào áp dụng: Hai cấp (có ý kiến bí thư)' }).click();
    await page.getByLabel('Nội dung dùng để thử').selectOption({ label: 'Hội nghị sơ kết' });
    await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
    await page.getByText('Nội dung này đi hết được quy trình.').waitFor();
    expect(await page.locator('.quy-trinh__trial').innerText()).toMatch(/Người dùng a\.reviewer[^]*Người dùng a\.head[^]*Người dùng a\.approver/);
    await shot(page, 'definition-trial');
    await page.getByRole('button', { name: 'Đưa phiên bản này vào áp dụng', exact: true }).click();
    await page.getByRole('article', { name: /Hai cấp \(có ý kiến bí thư\)/ }).getByText('đang áp dụng').waitFor();
  }, 120_000);

  it('let a committee choose its path, and say why it is that one', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/quy-trinh-duyet');
    const table = page.getByRole('table', { name: 'Nội dung của đơn vị và cấp ủy cấp dưới' });
    await table.getByRole('combobox', { name: 'Ghi lựa chọn: Tin bài' }).selectOption({ label: 'Ba cấp: biên tập, Tổ thư ký, Ban Biên tập' });
    await table.getByRole('button', { name: 'Ghi lựa chọn: Tin bài' }).click();
    await table.getByText(/Đảng bộ phường A chọn từ ngày/).waitFor();
    await shot(page, 'choices');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    expect(await page.getByRole('button', { name: 'Soạn quy trình mới' }).count()).toBe(0);
  }, 60_000);
});
