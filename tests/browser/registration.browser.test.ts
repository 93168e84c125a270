import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { cardPhoto } from '../../plugins/registration/tests/support';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const CARD = '019900000777';
const NAME = 'Lê Thị Đăng Ký';
const PASSWORD = 'Một câu thật dài chỉ mình tôi nhớ';

// With its worker: whose a registration is, the worker finds.
const office = openOffice('registration', async ({ city, server, api }) => {
  for (const name of [NAME, 'Bùi Thị Danh Sách', 'Cao Văn Hai']) {
    const id = randomUUID();
    await server.ownerTicket('members.fixture:test', async (sql) => {
      await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, $2, $3, '2025-07-01', 'official')`, [id, name, city.a.cells[0].id]);
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, city.a.cells[0].id]);
    });
    if (name === NAME) expect((await (await api('a.secretary')).post(`/api/members/${id}/update-record`, { changes: { cardNumber: CARD, bornOn: '1960-05-19' } })).status).toBe(200);
  }
}, {});
const { at, shot } = office;
const wide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
const onPhone = async (username: string): Promise<Page> => {
  const page = await at(username, { phone: true });
  await page.setViewportSize({ width: 360, height: 780 });
  return page;
};

describe('an account for a member', () => {
  it('is asked for on a phone of 360 points, without a mouse: what is wrong stands beside its box', async () => {
    const page = await onPhone('a.member');
    await page.goto('/dang-ky', { waitUntil: 'load' });
    expect(await stumblingBlocks(page, 'main')).toEqual([]);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await shot(page, 'apply');
    await page.getByRole('textbox', { name: 'Số thẻ đảng viên' }).fill('123');
    await page.getByRole('textbox', { name: 'Ngày sinh' }).fill('19/5/1960');
    await page.getByRole('textbox', { name: 'Số điện thoại hoặc thư điện tử' }).fill('0912 345 678');
    const photo = { name: 'the.jpg', mimeType: 'image/jpeg', buffer: await cardPhoto(`DV|${CARD}`) };
    await page.getByLabel('Ảnh mặt có số của thẻ đảng viên').setInputFiles(photo);
    office.forgive(400);
    await page.getByRole('button', { name: 'Gửi đăng ký' }).press('Enter');
    await page.getByText('Số thẻ gồm 12 chữ số').waitFor();
    await page.getByText('Cần đồng ý hai mục bắt buộc').waitFor();
    await shot(page, 'apply-wrong');
    expect(await page.getByRole('textbox', { name: 'Ngày sinh' }).inputValue()).toBe('19/5/1960');
    await page.getByRole('textbox', { name: 'Số thẻ đảng viên' }).fill('0199 0000 0777');
    await page.getByLabel('Ảnh mặt có số của thẻ đảng viên').setInputFiles(photo);
    for (const name of [/Lập và quản lý tài khoản/, /Xem ảnh thẻ đảng viên/]) await page.getByRole('checkbox', { name }).press('Space');
    await page.getByRole('button', { name: 'Gửi đăng ký' }).press('Enter');
    await page.getByRole('heading', { name: 'Đã nhận đăng ký' }).waitFor();
    expect(await wide(page)).toBe(false);
    await shot(page, 'apply-done');
    office.forgive(400);
  });

  it('is verified by the cell beside the record', async () => {
    const page = await onPhone('a.secretary');
    await page.goto('/admin/dang-ky-tai-khoan');
    const card = page.getByRole('article', { name: NAME });
    while ((await card.count()) === 0) {
      await page.waitForLoadState('networkidle');
      if ((await card.count()) === 0) await page.reload();
    }
    await card.getByRole('button', { name: `Xem hồ sơ: ${NAME}` }).press('Enter');
    await page.getByText('đọc được, cùng số thẻ đã ghi').waitFor();
    await page.getByRole('img', { name: 'Ảnh thẻ đảng viên người đăng ký gửi' }).waitFor();
    expect(await wide(page)).toBe(false);
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'verify');
    await page.getByRole('button', { name: 'Xác minh: đúng là đảng viên của chi bộ' }).press('Enter');
    await page.getByText('Đã xác minh. Cấp ủy được báo để phê duyệt.').waitFor();
  });

  it('is approved by the committee, and activated by the code of a slip', async () => {
    const head = await at('a.head');
    await head.goto('/admin/dang-ky-tai-khoan');
    await shot(head, 'desk');
    await head.getByRole('button', { name: `Xem hồ sơ: ${NAME}` }).click();
    await head.getByRole('button', { name: 'Phê duyệt tài khoản' }).click();
    await head.getByLabel('Giao nhiệm vụ tại chi bộ').selectOption({ label: 'Phó bí thư chi bộ' });
    await head.getByRole('button', { name: 'Xác nhận' }).click();
    await head.getByText('Đề nghị nhập mục này.').first().waitFor();
    await shot(head, 'approve');
    await head.getByLabel('Giao nhiệm vụ tại chi bộ').selectOption({ label: 'Không, chỉ là đảng viên' });
    await head.getByRole('button', { name: 'Xác nhận' }).click();
    await head.getByText('Đã phê duyệt.').waitFor();

    const page = await at('a.secretary');
    await page.goto('/admin/kich-hoat');
    await page.getByRole('row', { name: new RegExp(NAME) }).getByText('Chưa kích hoạt').waitFor();
    await page.getByRole('button', { name: `Cấp mã kích hoạt mới: ${NAME}` }).click();
    const code = await page.locator('.dang-ky__code').innerText();
    await shot(page, 'code');

    const phone = await onPhone('a.member');
    await phone.goto('/kich-hoat', { waitUntil: 'load' });
    await phone.getByRole('textbox', { name: 'Mã kích hoạt' }).fill(code.toLowerCase());
    await phone.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
    await phone.getByText('le.thi.dang.ky').waitFor();
    expect(await stumblingBlocks(phone, 'main')).toEqual([]);
    await phone.getByLabel('Đặt mật khẩu', { exact: true }).fill(PASSWORD);
    await phone.getByLabel('Nhập lại mật khẩu', { exact: true }).fill(PASSWORD);
    await phone.getByRole('checkbox', { name: /Lập và quản lý tài khoản/ }).press('Space');
    await shot(phone, 'activate');
    await phone.getByRole('button', { name: 'Kích hoạt' }).press('Enter');
    await phone.getByRole('heading', { name: 'Tài khoản đã được kích hoạt' }).waitFor();
    expect(await wide(phone)).toBe(false);
    await phone.goto(`/kich-hoat/${code}`, { waitUntil: 'load' });
    await phone.getByRole('heading', { name: 'Không dùng được mã này' }).waitFor();
    office.forgive(404);
    await shot(phone, 'used');
  });
});

describe('the figures of activation', () => {
  it('lead down to a cell, whose secretary marks, proposes and prints; on a phone, by keyboard', async () => {
    const page = await onPhone('a.secretary');
    await page.goto('/admin/kich-hoat');
    await page.getByRole('button', { name: 'Ghi chưa đủ điều kiện: Cao Văn Hai' }).press('Enter');
    await page.getByRole('button', { name: 'Xác nhận' }).press('Enter');
    await page.getByText('Đề nghị nhập mục này.').waitFor();
    await page.getByLabel('Lý do chưa đủ điều kiện').selectOption({ label: 'Đang ở nước ngoài' });
    await page.getByRole('button', { name: 'Xác nhận' }).press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    await page.getByRole('button', { name: 'Bỏ ghi chưa đủ điều kiện: Cao Văn Hai' }).waitFor();
    await page.getByRole('button', { name: /^Đề nghị cấp cho 1 đảng viên/ }).press('Enter');
    await page.getByText('Đã gửi danh sách 1 đảng viên, chờ cấp ủy duyệt.').waitFor();
    expect(await wide(page)).toBe(false);
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'cell-phone');

    const head = await at('a.head');
    await head.goto('/admin/kich-hoat');
    await head.getByRole('button', { name: /^Xem Chi bộ/ }).first().click();
    await head.getByRole('button', { name: 'Duyệt danh sách' }).click();
    await head.getByText('Đã duyệt: lập 1 tài khoản, bỏ qua 0.').waitFor();
    await shot(head, 'figures');
    await page.reload();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'In phiếu (PDF)' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('phieu-kich-hoat.pdf');
    const report = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải báo cáo (DOCX)' }).press('Enter');
    expect((await report).suggestedFilename()).toMatch(/^bao-cao-su-dung-\d{4}-\d\d\.docx$/);
  });
});
