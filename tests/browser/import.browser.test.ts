import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { encodeTcvn3 } from '../../plugins/kernel/text/tcvn3';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';
import { DECISION, para, run, word } from '../support/structured';

let folder: string;
const office = openOffice('import');
const { api, at, shot } = office;

const RIGHT = 'Đảng ủy phường tổ chức hội nghị quán triệt nghị quyết của Thành ủy';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'handbook-import-'));
  await writeFile(path.join(folder, 'quyet-dinh.docx'), word(DECISION));
  await writeFile(path.join(folder, 'cu.docx'), word(para('Báo cáo tình hình', { style: 'Heading1' }) + para(run(encodeTcvn3(RIGHT)))));
});

describe('bringing a file in', () => {
  it('from the list: preview with head, contents and table; then the draft', async () => {
    const page = await at('a.contributor');
    await page.goto('/admin/collections/documents');
    await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
    await page.getByRole('heading', { name: 'Nhập từ tệp', level: 1 }).waitFor();
    await page.getByLabel('Tệp Word hoặc PDF').setInputFiles(path.join(folder, 'quyet-dinh.docx'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('heading', { name: 'Kết quả xem trước: quyet-dinh.docx' }).waitFor();
    expect([await page.getByLabel('Số', { exact: true }).inputValue(), await page.getByLabel('Ký hiệu').inputValue(), await page.getByRole('textbox', { name: 'Ngày ban hành' }).inputValue()]).toEqual(['4529', 'QĐ/TU', '16/03/2023']);
    await page.getByRole('navigation', { name: 'Mục lục' }).getByText('Điều 2. Thời hạn đăng tải').waitFor();
    await page.getByRole('cell', { name: 'Ngoài giờ' }).waitFor();
    expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
    await shot(page, 'nhap-tu-tep');
    await page.getByRole('button', { name: 'Tạo bản thảo' }).click();
    await page.getByRole('link', { name: 'Mở bản thảo' }).click();
    await page.waitForURL(/collections\/documents\/[0-9a-f-]{36}/);
    const [stored] = await office.server.ownerSql<{ number: string; _status: string }>('select number, _status from documents');
    expect(stored).toEqual({ number: '4529', _status: 'draft' });
    await page.goto(page.url().replace('/collections/documents/', '/doc-van-ban/'));
    await page.getByRole('cell', { name: 'Tin sự kiện' }).waitFor();
    await shot(page, 'doc-van-ban-bang');
  });

  it('in an old encoding: side by side, and no draft before it is accepted', async () => {
    const page = await at('a.contributor');
    await page.goto('/admin/nhap-tu-tep');
    await page.getByLabel('Tệp Word hoặc PDF').setInputFiles(path.join(folder, 'cu.docx'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('cell', { name: RIGHT }).waitFor();
    const make = page.getByRole('button', { name: 'Tạo bản thảo' });
    expect(await make.isDisabled()).toBe(true);
    await shot(page, 'nhap-tu-tep-bang-ma-cu');
    await page.getByLabel('Tôi đã đối chiếu và dùng bản đã chuyển').check();
    expect(await make.isDisabled()).toBe(false);
  });
});

describe('pasting', () => {
  const paste = (page: Page, selector: string, text: string): Promise<void> =>
    page.evaluate(([where = '', what = '']) => {
      const target = document.querySelector<HTMLElement>(where);
      target?.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', what);
      target?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    }, [selector, text]);

  it('an old encoding into a box or the editor: nothing goes in before a choice', async () => {
    const page = await at('a.contributor');
    const made = await (await api('a.contributor')).post('/api/news?draft=true&depth=0', { title: 'Bài đang viết' });
    expect(made.status).toBe(201);
    await page.goto(`/admin/collections/news/${made.body.doc.id}`);
    // Filled by the browser itself: from here on the page listens.
    await page.locator('#hb-approval .hb-standing').getByText('Bản nháp, chưa trình duyệt.').waitFor();
    await paste(page, '#field-summary', encodeTcvn3(RIGHT));
    const dialog = page.getByRole('dialog', { name: 'Văn bản vừa dán cần chuyển bảng mã' });
    await dialog.getByText(RIGHT).waitFor();
    expect(await page.locator('#field-summary').inputValue()).toBe('');
    await shot(page, 'dan-bang-ma-cu');
    await dialog.getByRole('button', { name: 'Dùng bản đã sửa' }).click();
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('#field-summary')?.value === text, RIGHT);

    const editor = '[data-lexical-editor="true"]';
    await page.locator(editor).first().click();
    await paste(page, editor, encodeTcvn3(RIGHT));
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng bản đã sửa' }).click();
    await page.locator(editor).first().getByText(RIGHT).waitFor();
  });
});

it('a head bars sensitive items by a decision with its reason, and lets them in again', async () => {
  const page = await at('a.head');
  await page.goto('/admin/tai-lieu-nhay-cam');
  const decide = async (button: string, number: string): Promise<void> => {
    await page.getByLabel(/Số, ký hiệu quyết định/).fill(number);
    await page.getByLabel(/Ngày quyết định/).first().fill('05/01/2026');
    await page.getByLabel(/^Lý do/).fill('Giữ đoàn kết nội bộ');
    await page.getByRole('button', { name: button }).click();
  };
  await decide('Không nhận tài liệu nhạy cảm', '07-QĐ/ĐU');
  await page.getByText('Đang áp dụng').waitFor();
  expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
  await shot(page, 'tai-lieu-nhay-cam');
  await decide('Nhận lại tài liệu nhạy cảm', '08-QĐ/ĐU');
  await page.getByText('08-QĐ/ĐU').waitFor();
  const [bar] = await office.server.ownerSql<{ decision_number: string; reason: string; ended_by: string; end_reason: string }>('select decision_number, reason, ended_by, end_reason from handbook.sensitive_bars');
  expect(bar).toEqual({ decision_number: '07-QĐ/ĐU', reason: 'Giữ đoàn kết nội bộ', ended_by: '08-QĐ/ĐU', end_reason: 'Giữ đoàn kết nội bộ' });
});
