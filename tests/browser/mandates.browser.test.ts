import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { PASSWORD } from '../support/city';
import { openOffice } from '../support/office';

const office = openOffice('mandates');
const { at, shot, forgive } = office;

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

describe('mandates and what is reported of organisations', () => {
  it('the committee\'s administrator looks through every mandate, by keyboard, and signs', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/ra-soat-vai-tro');
    await page.getByRole('heading', { name: 'Rà soát vai trò', level: 1 }).waitFor();
    await page.getByText(/tài khoản đã ngừng hoạt động/).waitFor();
    const open = page.getByRole('button', { name: /^Rà soát: Đảng bộ phường A/ });
    await shot(page, 'worklist');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await open.press('Enter');
    await page.getByRole('heading', { name: /^Rà soát: Đảng bộ phường A/ }).waitFor();
    const sign = page.getByRole('button', { name: 'Ký xác nhận đã rà soát' });
    await sign.press('Enter');
    expect(await page.getByText('Đề nghị chọn giữ hoặc chấm dứt.').count()).toBe(5);
    const groups = page.locator('.hb-review');
    for (let i = 0; i < (await groups.count()); i += 1) {
      const keep = groups.nth(i).getByLabel('Giữ', { exact: true });
      if ((await keep.count()) > 0) await keep.press('Space');
    }
    const board = groups.filter({ hasText: 'a.contributor' });
    await board.getByLabel('Chấm dứt').press('Space');
    await board.getByLabel('Lý do chấm dứt').fill('Đã thôi làm cộng tác viên');
    await shot(page, 'review');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await sign.press('Enter');
    await page.getByText('Đã ký xác nhận: giữ 4, chấm dứt 1 vai trò.').waitFor();
  }, 120_000);

  it('a cell reports its new name on a phone of 360 px; the committee approves it', async () => {
    const page = await at('a.secretary', { phone: true });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/admin/bao-cao-to-chuc');
    await page.getByText('Chưa có báo cáo nào.').waitFor();
    await page.getByLabel('Tổ chức thay đổi').fill('chi bo');
    await page.getByRole('button', { name: /Chi bộ/ }).first().click();
    await page.getByLabel('Thay đổi gì').selectOption('rename');
    await page.getByLabel('Tên mới').fill('Chi bộ Tổ dân phố 12');
    await page.getByLabel('Số quyết định').fill('12-QĐ/ĐU');
    await page.getByRole('textbox', { name: 'Ngày quyết định' }).fill(today);
    await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill(today);
    await shot(page, 'report');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByText('Đã gửi báo cáo lên cấp có thẩm quyền.').waitFor();
    const admin = await at('a.admin');
    await admin.goto('/admin/bao-cao-to-chuc');
    const card = admin.getByRole('article');
    await card.getByText('Đến lượt đồng chí').waitFor();
    await shot(admin, 'decide');
    await card.getByRole('button', { name: 'Phê duyệt' }).click();
    await admin.getByText('Đã phê duyệt, thay đổi đã được ghi.').waitFor();
    await card.getByText('Tên mới: Chi bộ Tổ dân phố 12').waitFor();
  }, 120_000);

  it('a session that ended asks for the password on the same page, and what was typed is still there', async () => {
    const page = await at('b.admin');
    await page.goto('/admin/bao-cao-to-chuc');
    await page.getByLabel('Tổ chức thay đổi').fill('một chữ đang viết dở');
    await office.server.ownerSql(`update handbook.session_facts set last_used_at = now() - interval '719 minutes 20 seconds' where user_id = (select id from users where username = 'b.admin')`);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('heading', { name: 'Đồng chí còn làm việc không?' }).waitFor();
    await shot(page, 'soon');
    await page.getByRole('button', { name: 'Tôi vẫn đang làm việc' }).press('Enter');
    await page.getByRole('heading', { name: 'Đồng chí còn làm việc không?' }).waitFor({ state: 'hidden' });
    await office.server.ownerSql(`update handbook.session_facts set last_used_at = now() - interval '721 minutes' where user_id = (select id from users where username = 'b.admin')`);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('heading', { name: 'Phiên làm việc đã kết thúc' }).waitFor();
    await shot(page, 'ended');
    expect(await stumblingBlocks(page, '.hb-watch')).toEqual([]);
    const password = page.getByLabel('Mật khẩu');
    await password.fill('Khong-phai-mat-khau');
    await password.press('Enter');
    await page.getByText(/Tên đăng nhập hoặc mật khẩu chưa đúng/).waitFor();
    await password.fill(PASSWORD);
    await password.press('Enter');
    await page.getByRole('heading', { name: 'Phiên làm việc đã kết thúc' }).waitFor({ state: 'hidden' });
    // Over is over: the page was told so, and the wrong password was refused.
    forgive(401);
    forgive(403);
    expect(await page.getByLabel('Tổ chức thay đổi').inputValue()).toBe('một chữ đang viết dở');
  }, 120_000);
});
