import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const office = openOffice('record');
const { api, at, shot } = office;

const memberOf = async (user: string): Promise<string> => {
  const [row] = await office.server.ownerSql<{ id: string }>('select id from members where user_id = $1', [user]);
  return row?.id ?? '';
};

describe('a member’s record on the screen', () => {
  it('is opened with a reason, and corrected part by part: what is wrong stands beside its box', async () => {
    const id = await memberOf(office.city.a.member.id);
    const page = await at('a.secretary');
    await page.goto(`/admin/collections/members/${id}`);
    await page.getByRole('link', { name: 'Hồ sơ đảng viên' }).click();
    await page.getByRole('button', { name: 'Mở hồ sơ' }).click();
    await page.getByText('Đề nghị điền mục này.').or(page.getByText('Đề nghị chọn hoặc ghi rõ mở hồ sơ để làm gì.')).first().waitFor();
    await page.getByLabel(/^Mở hồ sơ để làm gì/).selectOption({ label: 'Đối chiếu thông tin đảng viên' });
    await page.getByRole('button', { name: 'Mở hồ sơ' }).click();
    await page.getByRole('button', { name: 'Sửa giấy tờ' }).click();
    const form = page.locator('form');
    await form.getByLabel('Số định danh cá nhân').fill('00118501234');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('Số định danh cá nhân gồm đúng 12 chữ số, kể cả số 0 ở đầu.').first().waitFor();
    await form.getByLabel('Số định danh cá nhân').fill('001 185 012 345');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu: Số định danh cá nhân.').waitFor();
    await page.locator('dd').getByText('001 185 012 345').waitFor();

    await page.getByRole('button', { name: 'Sửa quê quán và nơi ở' }).click();
    const home = form.locator('fieldset').filter({ hasText: 'Quê quán' });
    await home.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Tỉnh Nghệ An' });
    await home.getByLabel('Xã, phường, đặc khu').fill('Xã Kim Liên');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Xã Kim Liên, Tỉnh Nghệ An').waitFor();
    await page.locator('section').filter({ hasText: 'Ai đã sửa gì, lúc nào' }).getByText('Quê quán').waitFor();
    expect(await stumblingBlocks(page, '.ho-so')).toEqual([]);
    await shot(page, 'page');
    office.forgive(400);
  });

  it('fits a phone, and is not there for whom it does not concern', async () => {
    const id = await memberOf(office.city.a.member.id);
    const page = await at('a.secretary', { phone: true });
    await page.goto(`/admin/ho-so/${id}`);
    await page.getByLabel(/^Việc cụ thể/).fill('Xem lại hồ sơ');
    await page.getByRole('button', { name: 'Mở hồ sơ' }).click();
    await page.getByText('001 185 012 345').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await shot(page, 'phone');
    const foreign = await at('b.admin');
    await foreign.goto(`/admin/ho-so/${id}`);
    await foreign.getByText('Đồng chí chưa được giao quản lý hồ sơ đảng viên này').waitFor();
  });

  it('changes as its member asks, once somebody else has looked', async () => {
    const made = await (await api('a.member')).post('/api/members/me/proposals', { changes: { telephone: '0912 345 678' }, note: 'Đổi số' });
    expect(made.status).toBe(200);
    const page = await at('a.secretary');
    await page.goto('/admin/de-nghi-ho-so');
    await page.getByRole('button', { name: /^Xem đề nghị của/ }).click();
    await page.getByRole('cell', { name: '0912345678' }).waitFor();
    expect(await stumblingBlocks(page, '.ho-so')).toEqual([]);
    await shot(page, 'proposal');
    await page.getByRole('button', { name: 'Xác nhận, ghi vào hồ sơ' }).click();
    await page.getByText(/Đã xác nhận đề nghị của/).waitFor();
    await page.getByText('Không có đề nghị nào chờ xử lý.').waitFor();
  });
});
