import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const NAME = 'Phạm Thị Danh Sách';
// With its worker: it reads, enters, and writes files.
const office = openOffice('memberImport', undefined, { PROCESS: 'all' });
const { at, shot } = office;
const wide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'handbook-list-'));
  file = path.join(folder, 'danh-sach.csv');
  const rows = Array.from({ length: 510 }, (_, n) => `${NAME} ${n},5/3/1970,Nữ,02${String(n).padStart(10, '0')},KT.003`);
  await writeFile(file, ['Họ và tên,Ngày sinh,Giới tính,Số thẻ đảng,Mã chi bộ', ...rows, 'Không Rõ Chi Bộ,30/2/1970,Nữ,12,KT.998'].join('\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a list of members', () => {
  it('is checked first, looked at, entered by a second step, and taken out again with a second person', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/nhap-dang-vien');
    await page.getByLabel('Tệp danh sách').setInputFiles(file);
    await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
    await page.getByText('510 dòng đủ điều kiện nhập').waitFor();
    await page.getByText('1 dòng không nhập được, phải sửa trong tệp').waitFor();
    await page.getByRole('row', { name: /^512/ }).first().waitFor();
    await page.getByLabel('Hiện').selectOption({ label: 'Chỉ dòng không nhập được' });
    await page.getByRole('link', { name: 'Tải bảng lỗi (Excel)' }).waitFor();
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'checked');
    await page.getByRole('button', { name: 'Nhập 510 người đủ điều kiện' }).click();
    await page.getByText('Ghi 510 người vào sổ đảng viên?', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Đồng ý nhập' }).click();
    await page.getByText('Đã nhập 510 người.').waitFor();
    await shot(page, 'entered');
    await page.getByRole('button', { name: 'Quay lại danh sách' }).click();
    await page.getByRole('row', { name: /danh-sach\.csv/ }).getByText('đã nhập').waitFor();
    await page.getByRole('button', { name: 'Trích xuất ra tệp Excel' }).click();
    await page.getByRole('button', { name: 'Đề nghị trích xuất' }).click();
    await page.getByText('Đề nghị viết rõ mục đích.').waitFor();
    await page.getByRole('textbox', { name: /^Mục đích/ }).fill('Đối chiếu danh sách quý 4');
    await page.getByRole('button', { name: 'Đề nghị trích xuất' }).click();
    await page.getByText('phải có người thứ hai duyệt', { exact: false }).waitFor();
    await shot(page, 'list');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
  });

  it('goes out when somebody else approves, on a phone of 360 points', async () => {
    const approver = await at('a.head', { phone: true });
    await approver.setViewportSize({ width: 360, height: 780 });
    await approver.goto('/admin/trich-xuat');
    await approver.getByText('Đối chiếu danh sách quý 4').waitFor();
    expect(await wide(approver)).toBe(false);
    expect(await stumblingBlocks(approver, '.phan-quyen')).toEqual([]);
    await shot(approver, 'approve-phone');
    await approver.getByRole('button', { name: /^Duyệt đề nghị của/ }).click();
    await approver.getByText('Đã duyệt. Tệp đang được lập.').waitFor();
    const asker = await at('a.admin');
    await asker.goto('/admin/trich-xuat');
    const fetched = asker.waitForEvent('download');
    await asker.getByRole('link', { name: 'Tải tệp' }).click();
    expect((await fetched).suggestedFilename()).toMatch(/^members-sheet-.*\.xlsx$/);
    await shot(asker, 'exports');
  });
});

describe('reconciliation', () => {
  it('is signed by the secretary on a phone, and a file is compared and decided by the administrator', async () => {
    const secretary = await at('a.secretary', { phone: true });
    await secretary.setViewportSize({ width: 360, height: 780 });
    await secretary.goto('/admin/doi-chieu');
    await secretary.getByRole('button', { name: /^Ký xác nhận: / }).click();
    await secretary.getByRole('button', { name: 'Ký xác nhận', exact: true }).first().click();
    await secretary.getByText(/^Đã ký xác nhận: /).waitFor();
    expect(await wide(secretary)).toBe(false);
    expect(await stumblingBlocks(secretary, '.phan-quyen')).toEqual([]);
    await shot(secretary, 'signed-phone');
    const page = await at('a.admin');
    await page.goto('/admin/doi-chieu');
    await page.getByLabel('Tệp danh sách').setInputFiles(file);
    await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await page.getByText('510 người khớp').waitFor();
    await page.getByRole('button', { name: 'Để xem xét sau: Không Rõ Chi Bộ' }).click();
    await page.getByRole('textbox', { name: /^Ghi chú việc còn lại/ }).fill('Hỏi lại Đảng ủy cấp trên.');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Đã ghi quyết định cho 1 dòng.').waitFor();
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'reconciled');
  });
});
