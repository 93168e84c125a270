import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const shown = (day: string): string => day.split('-').reverse().join('/');
const idOf = async (username: string): Promise<string> => (await office.server.ownerSql<{ id: string }>('select m.id from members m join users u on u.id = m.user_id where u.username = $1', [username]))[0]?.id ?? '';

const office = openOffice('offlinePack', async () => {
  const admin = await office.api('a.admin');
  await admin.post(`/api/members/${await idOf('a.deputy')}/update-record`, { changes: { occupation: 'Nông dân', telephone: '0987654321' } });
  await admin.post('/api/dues/situations/set', { member: await idOf('a.deputy'), kind: 'pension', base: 5_000_000, from: TODAY.slice(0, 7) });
});
const { at, shot } = office;
const wide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

let folder: string;
let pack: string;
let words: string;
let back: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'handbook-pack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const saved = async (page: Page, name: string, press: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
};

/** The pack as a cell without a line has it: from a stick, without any network. */
const opened = async (page: Page): Promise<{ context: BrowserContext; stick: Page; complaints: string[] }> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'vi', timezoneId: 'Asia/Ho_Chi_Minh' });
  await context.setOffline(true);
  const stick = await context.newPage();
  const complaints: string[] = [];
  stick.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  stick.on('pageerror', (error) => complaints.push(String(error)));
  await stick.goto(pathToFileURL(pack).href);
  return { context, stick, complaints };
};

describe('a pack for a cell without a line', () => {
  it('is taken out with a reason; its words are shown once', async () => {
    const page = await at('a.head');
    await page.goto('/admin/goi-ngoai-tuyen');
    await page.getByRole('button', { name: 'Lấy gói ra' }).click();
    await page.getByText('Đề nghị ghi lý do, ít nhất 3 chữ.').waitFor();
    await page.getByRole('searchbox', { name: /^Chi bộ, tổ chức/ }).fill('chi bo 1 phuong a');
    await page.getByRole('button', { name: /^Chi bộ 1 phường A/ }).click();
    await page.getByRole('textbox', { name: /^Lý do lấy ra/ }).fill('Chi bộ thôn chưa có mạng');
    await page.getByRole('textbox', { name: /^Hẹn mang về/ }).fill(shown(TODAY));
    await page.getByRole('button', { name: 'Lấy gói ra' }).click();
    await page.getByText('Đã lập gói của Chi bộ 1 phường A gồm 3 đảng viên.').waitFor();
    words = await page.locator('.goi__words').innerText();
    expect(words).toMatch(/^(?:[0-9a-z]{4}-){4}[0-9a-z]{4}$/);
    await shot(page, 'taken');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    pack = await saved(page, 'goi.html', () => page.getByRole('button', { name: 'Tải tệp gói về' }).click());
    expect(await readFile(pack, 'utf8')).not.toContain('a.deputy');
    await page.getByRole('button', { name: 'Đã chép cụm từ và tải tệp' }).click();
    await page.getByRole('row', { name: /Đang ở ngoài/ }).waitFor();
  });

  it('opens from a stick without a network, is worked in by keyboard on 360 points, keeps the work locked, and makes the file to bring back', async () => {
    const { context, stick, complaints } = await opened(await at('a.head'));
    const box = stick.getByLabel('Cụm từ mở gói');
    await box.fill('aaaa-bbbb-cccc-dddd-eeee');
    await stick.keyboard.press('Enter');
    await stick.getByText('Cụm từ không đúng.', { exact: false }).waitFor();
    if (process.env.SHOTS) await shot(stick, 'locked');
    await box.fill(words.toUpperCase().replaceAll('-', ' '));
    await stick.keyboard.press('Enter');
    await stick.getByRole('heading', { name: 'Danh sách đảng viên: 3' }).waitFor();
    expect(await wide(stick)).toBe(false);
    await shot(stick, 'people');
    await stick.getByLabel('Tìm theo tên', { exact: false }).fill('dang vien a.dep');
    await stick.getByRole('button', { name: /a\.deputy/ }).press('Enter');
    await stick.getByLabel('Nghề nghiệp', { exact: true }).fill('Trồng hoa');
    await stick.getByLabel('Số điện thoại').fill('091');
    await stick.getByRole('button', { name: 'Ghi', exact: true }).click();
    await stick.getByText('Số điện thoại chưa đủ chữ số.').waitFor();
    await stick.getByLabel('Số điện thoại').fill('0911111111');
    await stick.getByRole('button', { name: 'Ghi', exact: true }).click();
    await stick.getByText('Đã ghi 2 thay đổi của Đảng viên a.deputy.').waitFor();
    await stick.getByText('Lúc lấy gói ra: Nông dân').waitFor();
    expect(await stumblingBlocks(stick, 'body')).toEqual([]);
    expect(await wide(stick)).toBe(false);
    await shot(stick, 'member');

    await stick.getByRole('button', { name: 'Đảng phí' }).click();
    await stick.getByText('Phải nộp 25.000 đ').waitFor();
    await stick.getByRole('button', { name: 'Ghi đã thu: Đảng viên a.deputy' }).press('Enter');
    await stick.getByText(`Đã ghi thu ngày ${shown(TODAY)}`).waitFor();
    expect(await stumblingBlocks(stick, 'body')).toEqual([]);
    await shot(stick, 'dues');
    await stick.getByRole('button', { name: 'Báo vắng, chuyển sinh hoạt' }).click();
    await stick.getByLabel('Đảng viên', { exact: true }).selectOption({ label: 'Đảng viên a.member' });
    await stick.getByLabel('Vắng từ ngày').fill('31/2/2026');
    await stick.getByRole('button', { name: 'Ghi', exact: true }).click();
    await stick.getByText('Đề nghị nhập ngày theo dạng ngày/tháng/năm.').waitFor();
    await stick.getByLabel('Vắng từ ngày').fill(shown(TODAY));
    await stick.getByLabel('Đến ngày').fill(shown(TODAY));
    await stick.getByLabel('Lý do').fill('Đi chữa bệnh');
    await stick.getByRole('button', { name: 'Ghi', exact: true }).click();
    await stick.getByText('Đã ghi.', { exact: true }).waitFor();
    expect(await stumblingBlocks(stick, 'body')).toEqual([]);
    await shot(stick, 'notes');

    // Closed and opened again: the work is still there, and what the browser keeps tells nobody anything.
    expect(await stick.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Trồng hoa');
    await stick.getByRole('button', { name: 'Khóa lại' }).click();
    await stick.getByLabel('Cụm từ mở gói').fill(words);
    await stick.keyboard.press('Enter');
    await stick.getByRole('button', { name: 'Mang về (4)' }).click();
    await stick.getByRole('heading', { name: 'Việc đã ghi: 4' }).waitFor();
    expect(await wide(stick)).toBe(false);
    expect(await stumblingBlocks(stick, 'body')).toEqual([]);
    await shot(stick, 'work');
    back = await saved(stick, 'mang-ve.json', () => stick.getByRole('button', { name: 'Tạo tệp mang về' }).click());
    expect(await readFile(back, 'utf8')).not.toContain('hoa');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is brought back: what nobody changed is written, what somebody did is shown side by side and decided', async () => {
    const admin = await office.api('a.admin');
    await admin.post(`/api/members/${await idOf('a.deputy')}/update-record`, { changes: { telephone: '0900000001' } });
    const page = await at('a.admin', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/goi-ngoai-tuyen');
    await page.getByLabel('Tệp mang về').setInputFiles(back);
    await page.getByRole('button', { name: 'Nhận tệp mang về' }).click();
    await page.getByText('Đã nhận: 4 thay đổi, ghi ngay 2, chờ quyết định 2.').waitFor();
    const conflict = page.getByRole('article', { name: 'Đảng viên a.deputy, Số điện thoại' });
    await conflict.getByText('0987654321').waitFor();
    await conflict.getByText('0900000001').waitFor();
    await conflict.getByText('0911111111').waitFor();
    expect(await wide(page)).toBe(false);
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'conflict-phone');
    await conflict.getByRole('button', { name: /^Lấy giá trị trong gói/ }).click();
    await page.getByText('Đã quyết định: Đảng viên a.deputy, Số điện thoại.').waitFor();
    await page.getByRole('button', { name: /^Đã xem, đã làm/ }).click();
    await page.getByText('Không còn việc nào chờ quyết định.').waitFor();
    const record = await admin.post(`/api/members/${await idOf('a.deputy')}/read-record`, { why: 'Kiểm tra' });
    expect((record.body as { fields: Record<string, string> }).fields).toMatchObject({ occupation: 'Trồng hoa', telephone: '0911111111' });
    await page.getByRole('button', { name: 'Kết thúc gói' }).click();
    await page.getByText('Đã kết thúc gói.').waitFor();
    await shot(page, 'closed-phone');
  });
});

describe('the screen of exchange', () => {
  it('proposes a partner with its decision, at a desk and on a phone', async () => {
    const page = await at('system');
    await page.goto('/admin/trao-doi');
    await page.getByRole('button', { name: 'Đề nghị thêm bên trao đổi' }).click();
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Khóa công khai gồm đúng 43 chữ', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: /^Tên bên trao đổi/ }).fill('Điều hành tác nghiệp quản lý đảng viên');
    await page.getByRole('textbox', { name: /^Mã/ }).fill('dieu-hanh');
    await page.getByRole('searchbox', { name: /^Phạm vi tổ chức/ }).fill('phuong a');
    await page.getByRole('button', { name: /^Đảng bộ phường A/ }).click();
    await page.getByRole('textbox', { name: /^Khóa công khai/ }).fill('A'.repeat(43));
    await page.getByRole('checkbox', { name: 'Nghề nghiệp' }).check();
    await page.getByRole('textbox', { name: /^Số quyết định/ }).fill('15-QĐ/TU');
    await page.getByRole('textbox', { name: /^Ngày quyết định/ }).fill(shown(TODAY));
    await page.getByRole('textbox', { name: /^Có hiệu lực từ/ }).fill(shown(TODAY));
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'propose');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByRole('article', { name: 'Điều hành tác nghiệp quản lý đảng viên' }).getByText('Chờ người thứ hai xác nhận').waitFor();
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await wide(page)).toBe(false);
    await shot(page, 'partner-phone');
  });
});
