import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const { at, shot } = openOffice('transfers');

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

describe('the transfer desk', () => {
  it('the old secretary prepares a transfer by keyboard alone, in large letters', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/chuyen-sinh-hoat');
    await page.getByText('Không có hồ sơ nào chờ đồng chí.').waitFor();
    expect(await page.locator('.chuyen').evaluate((element) => getComputedStyle(element).fontSize)).toBe('18px');
    await page.getByRole('button', { name: 'Lập hồ sơ chuyển sinh hoạt' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lập hồ sơ chuyển sinh hoạt' }).waitFor();
    const submit = page.getByRole('button', { name: 'Lập hồ sơ chuyển sinh hoạt' });
    await submit.press('Enter');
    expect(await page.getByText('Cần nhập mục này.').count()).toBe(3);
    await page.getByLabel('Đảng viên (').pressSequentially('a.mem');
    const found = page.getByRole('button', { name: /Đảng viên a\.member/ });
    await found.press('Enter');
    await page.getByText('Đã chọn: Đảng viên a.member').waitFor();
    await page.getByLabel('Đảng bộ nơi đến').pressSequentially('phuong b');
    await page.getByRole('button', { name: /Đảng bộ phường B/ }).press('Enter');
    await page.getByLabel('Lý do chuyển').fill('Chuyển nơi cư trú');
    await page.getByLabel('Số quyết định').fill('12-QĐ');
    await page.getByRole('textbox', { name: 'Ngày quyết định' }).fill(today);
    await shot(page, 'prepare');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await submit.press('Enter');
    const card = page.getByRole('article', { name: 'Đảng viên a.member' });
    await card.getByText('Chi bộ đã lập').waitFor();
    expect(await card.innerText()).toMatch(/Hạn làm thủ tục/);
    await page.getByRole('heading', { name: 'Đang chờ nơi khác (1)' }).waitFor();
  }, 120_000);

  it('the committee prints the introduction paper, and takes in who comes from outside the city', async () => {
    const page = await at('b.head');
    await page.goto('/admin/chuyen-sinh-hoat');
    await page.getByRole('button', { name: 'Tiếp nhận đảng viên từ ngoài Thành phố đến' }).click();
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    expect(await page.getByText('Cần nhập mục này.').count()).toBe(4);
    await page.getByRole('textbox', { name: /^Họ và tên/ }).fill('Lê Văn Từ Xa');
    await page.getByRole('textbox', { name: /^Ngày vào Đảng/ }).fill('02/01/2005');
    await page.getByRole('textbox', { name: /^Ngày chính thức/ }).fill('02/01/2006');
    await page.getByRole('textbox', { name: /^Đảng bộ nơi đi/ }).fill('Đảng bộ phường Đà Lạt, tỉnh Lâm Đồng');
    await page.getByRole('textbox', { name: /^Số giấy giới thiệu/ }).fill('9-GT/ĐU');
    await page.getByLabel('Chi bộ tiếp nhận').fill('chi bo 1');
    await page.getByRole('button', { name: /Chi bộ 1 phường B/ }).click();
    await shot(page, 'arrive');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await page.getByText('Đã ghi nhận.').waitFor();

    const sender = await at('a.head');
    await sender.goto('/admin/chuyen-sinh-hoat');
    await sender.getByRole('button', { name: 'In giấy tờ: Đảng viên a.member' }).click();
    const coming = sender.waitForEvent('download');
    await sender.getByRole('button', { name: 'Tải bản PDF: Đảng viên a.member' }).click();
    expect((await coming).suggestedFilename()).toBe('giay-gioi-thieu-sinh-hoat-dang.pdf');
    await sender.getByText('Đã tải về. Đề nghị đọc lại trước khi trình ký.').waitFor();
    await shot(sender, 'paper');
  }, 120_000);

  it('the committee sends it, the other takes the member in, on a phone of 360 px', async () => {
    const sender = await at('a.head');
    await sender.goto('/admin/chuyen-sinh-hoat');
    await sender.getByRole('heading', { name: 'Việc chờ đồng chí (1)' }).waitFor();
    await sender.getByRole('button', { name: 'Giới thiệu: Đảng viên a.member' }).click();
    await sender.getByLabel('Số giấy giới thiệu').fill('15-GT/ĐU');
    await sender.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await sender.getByRole('article').getByText('Đã giới thiệu').waitFor();

    const page = await at('b.head', { phone: true });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/admin/chuyen-sinh-hoat');
    await page.getByRole('heading', { name: 'Việc chờ đồng chí (1)' }).waitFor();
    await shot(page, 'waiting-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const low = await page.locator('.chuyen button:visible').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height).filter((height) => height < 44));
    expect(low).toEqual([]);
    await page.getByRole('button', { name: 'Tiếp nhận: Đảng viên a.member', exact: true }).tap();
    await page.getByLabel('Chi bộ tiếp nhận').fill('chi bo 2');
    await page.getByRole('button', { name: /Chi bộ 2 phường B/ }).tap();
    await shot(page, 'accept-phone');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).tap();
    await page.getByText('Không có hồ sơ nào chờ đồng chí.').waitFor();
    await page.getByRole('button', { name: 'Đã kết thúc' }).tap();
    expect(await page.getByRole('article', { name: 'Đảng viên a.member' }).innerText()).toMatch(/Chi bộ 2 phường B, Đảng bộ phường B[^]*Đã tiếp nhận/);
  }, 120_000);
});
