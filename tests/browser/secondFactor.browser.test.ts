import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { codeAt } from '../../plugins/accounts/secondFactor/domain/authenticator';
import { openBrowser } from '../support/browser';
import { buildCity, PASSWORD } from '../support/city';
import { startServer, type Server } from '../support/server';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  await buildCity(server);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
};

type Seat = { page: Page; context: BrowserContext; complaints: string[] };
const sit = async (phone = false): Promise<Seat> => {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: server.url, viewport: phone ? { width: 360, height: 780 } : { width: 1280, height: 900 }, hasTouch: phone });
  const page = await context.newPage();
  const complaints: string[] = [];
  // A refusal that is a step of the walk is told by the network, and is none of the page's own faults.
  page.on('console', (message) => void (message.type() === 'error' && !/status of 401|status of 403/.test(message.text()) && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  return { page, context, complaints };
};

const password = async (page: Page, username: string): Promise<void> => {
  await page.goto('/admin/login');
  await page.locator('#field-username').fill(username);
  await page.locator('#field-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
};
/** A code later than any that was taken: the next step is taken already. */
const codeOf = (key: string): string => codeAt(key.replace(/\s/g, ''), Date.now() + 30_000);

/** The desk of one's own second factor, from its first button to the codes. @returns the key, and the recovery codes */
const install = async (page: Page): Promise<{ key: string; codes: string[] }> => {
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click();
  await page.getByLabel('Mật khẩu hiện tại').first().fill(PASSWORD);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('img', { name: 'Hình mã QR' }).waitFor();
  const key = (await page.locator('.phan-quyen__key').textContent()) ?? '';
  await shot(page, 'second-factor-scan');
  await page.getByLabel('2. Nhập mã 6 chữ số').fill(codeAt(key.replace(/\s/g, ''), Date.now()));
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await page.getByRole('heading', { name: 'Mã khôi phục' }).waitFor();
  const codes = await page.locator('.hb-recovery code').allTextContents();
  await shot(page, 'second-factor-codes');
  return { key, codes };
};

describe('a second factor in the admin', () => {
  it('is set up at one\'s own desk, then asked for: by code on a phone by keyboard alone, by recovery code', async () => {
    const { page, context, complaints } = await sit();
    await password(page, 'a.contributor');
    await page.waitForURL(`${server.url}/admin`);
    await page.goto('/admin/tai-khoan');
    const { key, codes } = await install(page);
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
    await page.getByText('Còn 10 mã khôi phục').waitFor();
    await page.getByRole('heading', { name: 'Phiên đăng nhập của tôi' }).waitFor();
    await shot(page, 'accounts-mine');
    expect(complaints).toEqual([]);
    await context.close();

    const phone = await sit(true);
    await password(phone.page, 'a.contributor');
    await phone.page.getByRole('heading', { name: 'Bước 2' }).waitFor();
    await shot(phone.page, 'sign-in-second-step');
    expect(await phone.page.locator('#field-code').evaluate((box) => [document.activeElement === box, Number.parseFloat(getComputedStyle(box.closest('form') ?? box).fontSize)])).toEqual([true, 18]);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await phone.page.keyboard.type('000000');
    await phone.page.keyboard.press('Enter');
    await phone.page.getByRole('alert').getByText('Mã chưa đúng').waitFor();
    await phone.page.keyboard.type(codeOf(key));
    await phone.page.keyboard.press('Enter');
    await phone.page.waitForURL(`${server.url}/admin`);
    expect(phone.complaints).toEqual([]);
    await phone.context.close();

    const third = await sit();
    await password(third.page, 'a.contributor');
    await third.page.getByRole('button', { name: 'Dùng mã khôi phục' }).click();
    await third.page.locator('#field-code').fill(codes[0] ?? '');
    await third.page.getByRole('button', { name: 'Xác nhận' }).click();
    await third.page.waitForURL(`${server.url}/admin`);
    await third.context.close();
  }, 120_000);

  it('is asked for before anything else where a role must have it', async () => {
    await server.ownerTicket('rules.ship', async (sql) => {
      await sql('alter table rules disable trigger p_rule');
      await sql(`update rules set value = '["organization-admin"]' where key = 'accounts.second-factor.roles' and valid_to is null`);
      await sql('alter table rules enable trigger p_rule');
    });
    const { page, context, complaints } = await sit();
    await password(page, 'b.admin');
    await page.getByRole('heading', { name: 'Cần bật xác thực hai bước' }).waitFor();
    await page.getByText('bắt buộc xác thực hai bước').first().waitFor();
    await shot(page, 'second-factor-must');
    await install(page);
    await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
    await page.waitForURL(`${server.url}/admin`);
    await page.getByRole('navigation').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('is a passkey of the device, added with the password', async () => {
    const { page, context, complaints } = await sit();
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
    await password(page, 'a.reviewer');
    await page.waitForURL(`${server.url}/admin`);
    await page.goto('/admin/tai-khoan');
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await page.getByLabel('Mật khẩu hiện tại').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await page.getByRole('heading', { name: 'Mã khôi phục' }).waitFor();
    await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
    await page.getByText('Thiết bị của tôi').waitFor();
    await shot(page, 'passkeys');
    await context.clearCookies();
    await password(page, 'a.reviewer');
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.waitForURL(`${server.url}/admin`);

    // Alone: neither name nor password; by keyboard.
    await context.clearCookies();
    await page.goto('/admin/login');
    await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).press('Enter');
    await page.waitForURL(`${server.url}/admin`);
    await page.goto('/admin/tai-khoan');
    await page.getByRole('region', { name: 'Các lần đăng nhập của tôi' }).getByText('Vào được. Khóa truy cập', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('leaves the administrator the list of sign-ins: looked into on a telephone, and groups with their decisions', async () => {
    const [who] = await server.ownerSql<{ id: string }>(`select id from users where username = 'a.contributor'`);
    await server.ownerSql(`insert into handbook.sign_ins (user_id, outcome, how, network, device, judged_at, reasons) values ($1, 'in', 'password', '27.72.1.0/24', 'Safari, iOS', now(), '[{"kind": "after-failures", "count": 4, "minutes": 30}]')`, [who?.id]);
    const { page, context, complaints } = await sit(true);
    await password(page, 'a.admin');
    // Since the rule of the second walk an administrator must have one.
    await page.getByRole('heading', { name: 'Cần bật xác thực hai bước' }).waitFor();
    await install(page);
    await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
    await page.waitForURL(`${server.url}/admin`);
    await page.goto('/admin/dang-nhap');
    await page.getByText('nhập sai 4 lần trong 30 phút rồi vào được').waitFor();
    await shot(page, 'sign-ins');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole('button', { name: /^Đánh dấu đã xem xét:/ }).click();
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await page.getByText('Đề nghị điền mục này.').waitFor();
    await page.getByLabel('Đã xem xét thế nào').fill('Đã gọi điện, đồng chí gõ nhầm');
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await page.getByText('Đã đánh dấu.').waitFor();
    await page.getByText('Không có lần đăng nhập nào như vậy.').waitFor();

    await page.goto('/admin/nhom');
    await page.getByLabel('Tên nhóm').fill('Tổ thư ký');
    await page.getByLabel('Tổ chức quản lý nhóm').fill('phuong');
    await page.locator('.phan-quyen__found button').first().click();
    await page.getByRole('button', { name: 'Lập nhóm mới' }).click();
    await page.getByText('Nhóm chưa có ai.').waitFor();
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ tên').fill('a.reviewer');
    await page.locator('.phan-quyen__found button').first().click();
    await page.getByLabel('Số quyết định').fill('12-QĐ/ĐU');
    await page.getByRole('button', { name: 'Thực hiện' }).click();
    await page.getByText('Đã thêm vào nhóm.').waitFor();
    await page.getByText(/^số 12-QĐ\/ĐU ngày/).waitFor();
    await shot(page, 'groups');
    await page.getByRole('button', { name: /^Đưa ra khỏi nhóm:/ }).click();
    await page.getByLabel('Lý do').fill('Chuyển công tác');
    await page.getByRole('button', { name: 'Thực hiện' }).click();
    await page.getByRole('heading', { name: 'Đã ra khỏi nhóm' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);
});
