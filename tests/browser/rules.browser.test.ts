import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';
import { words } from './words';

const RULE = 'Đăng “ngay” văn bản';
const office = openOffice('rules', async ({ city, server }) => {
  // A second system administrator: rules are changed by two.
  await server.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'system-admin', $2, '2025-07-01', '09-QĐ/KT', '2025-07-01', now())`, [city.cityAdmin.id, city.root.id]));
});
const { api, at, shot } = office;

const open = async (page: Page): Promise<void> => {
  await page.goto('/admin/quy-tac');
  await page.getByRole('heading', { level: 2, name: 'Quy tắc đang áp dụng' }).waitFor();
};
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

describe('the screen of rules', () => {
  it('takes a proposal from one administrator and its confirmation from another; then the value is in force', async () => {
    const first = await at('system');
    await first.goto('/admin/quy-tac');
    await first.getByRole('button', { name: `Đề nghị thay đổi: ${RULE}` }).click();
    const value = first.getByRole('textbox', { name: 'Giá trị mới (phút)' });
    expect(await value.inputValue()).toBe('30');
    await value.fill('0');
    await first.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await first.getByText('Đề nghị nhập số nguyên từ 1 đến 1440.').waitFor();
    await shot(first, 'propose-wrong');
    expect(await stumblingBlocks(first, '.quy-tac')).toEqual([]);
    await value.fill('45');
    await first.getByLabel('Loại văn bản căn cứ').selectOption({ label: 'Quy ước của phần mềm' });
    await first.getByRole('textbox', { name: /^Áp dụng từ ngày/ }).fill(today());
    await first.getByRole('button', { name: 'Gửi đề nghị' }).click();
    const own = first.getByRole('article', { name: RULE });
    await own.getByText('Đồng chí là người đề nghị').waitFor();
    expect(await own.getByRole('button', { name: 'Xác nhận' }).count()).toBe(0);
    await shot(first, 'proposed');

    const second = await at('city.admin');
    await open(second);
    const waiting = second.getByRole('article', { name: RULE });
    expect(await waiting.innerText()).toMatch(/30 phút[\s\S]*45 phút/);
    await waiting.getByRole('button', { name: `Xác nhận: ${RULE}` }).click();
    await waiting.getByText('Giá trị “45 phút” áp dụng từ ngày').waitFor();
    await shot(second, 'confirm');
    await waiting.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await second.getByText(`Đã xác nhận “${RULE}”.`).waitFor();
    const row = second.getByRole('row', { name: new RegExp(RULE) }).first();
    await row.getByText('45 phút').waitFor();
    await row.getByRole('button', { name: /^Các lần thay đổi/ }).click();
    const versions = second.getByRole('list', { name: `Các lần thay đổi của “${RULE}”` });
    await versions.waitFor();
    expect(await versions.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/^45 phút/), expect.stringMatching(/^30 phút · Từ 16\/03\/2023 đến hết/)]);
    await shot(second, 'in-force');
    expect(await stumblingBlocks(second, '.quy-tac')).toEqual([]);
  });

  it('lays a proposal of many boxes aside, with a reason', async () => {
    const page = await at('city.admin', { theme: 'dark' });
    await open(page);
    await page.getByRole('button', { name: 'Đề nghị thay đổi: Giờ hành chính' }).click();
    await page.getByRole('checkbox', { name: 'Thứ Bảy' }).check();
    await page.getByRole('textbox', { name: /^Từ giờ/ }).first().fill('07:30');
    await page.getByRole('textbox', { name: /^Số, ký hiệu văn bản/ }).fill('10-QĐ/TU');
    await page.getByRole('textbox', { name: /^Ngày ban hành văn bản/ }).fill('01/10/2026');
    await page.getByRole('textbox', { name: /^Áp dụng từ ngày/ }).fill('01/01/2030');
    await shot(page, 'hours-dark');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    const own = page.getByRole('article', { name: 'Giờ hành chính' });
    await own.getByText('07:30–12:00, 13:30–17:30; thứ Hai, thứ Ba, thứ Tư, thứ Năm, thứ Sáu, thứ Bảy').waitFor();
    await own.getByRole('button', { name: 'Rút đề nghị…' }).click();
    await own.getByRole('button', { name: 'Rút đề nghị', exact: true }).click();
    await own.getByText('Đề nghị ghi rõ lý do').waitFor();
    await own.getByRole('textbox', { name: /^Lý do/ }).fill('Ghi thử trong kiểm thử.');
    await own.getByRole('button', { name: 'Rút đề nghị', exact: true }).click();
    await page.getByText('Không có đề nghị nào đang chờ.').waitFor();
  });

  it('sets a day off and removes it; what nobody announced stands there as the law gives it', async () => {
    const page = await at('system');
    await open(page);
    await page.getByRole('button', { name: 'Lịch nghỉ, làm bù' }).click();
    await page.getByRole('heading', { name: /^Lịch nghỉ và làm bù năm/ }).waitFor();
    await shot(page, 'calendar');
    const year = String(new Date().getFullYear() + 4);
    await page.getByLabel('Năm', { exact: true }).selectOption(year);
    const computed = page.getByRole('row', { name: new RegExp(`01/05/${year}.*Theo luật, tính sẵn`) });
    await computed.waitFor();
    await page.getByRole('textbox', { name: /^Ngày nghỉ hoặc làm bù/ }).fill(`02/05/${year}`);
    await page.getByRole('textbox', { name: /^Đến hết ngày/ }).fill(`03/05/${year}`);
    await page.getByLabel('Dịp lễ, Tết').selectOption({ label: 'Ngày Quốc tế Lao động 1/5' });
    await page.getByRole('textbox', { name: /^Nội dung/ }).fill('Nghỉ bù ngày Quốc tế Lao động');
    await page.getByRole('textbox', { name: /^Căn cứ/ }).fill('Thông báo thử');
    await page.getByLabel('Loại ngày').selectOption({ label: 'Nghỉ lễ, Tết' });
    await shot(page, 'days');
    await page.getByRole('button', { name: 'Ghi vào lịch' }).click();
    await page.getByText(`Đã ghi ngày 02/05/${year}, 03/05/${year}.`).waitFor();
    await page.getByRole('row', { name: new RegExp(`03/05/${year}.*Thông báo thử`) }).waitFor();
    await page.getByRole('row', { name: new RegExp(`02/05/${year}.*Thông báo thử`) }).waitFor();
    await computed.waitFor({ state: 'detached' });
    expect(await stumblingBlocks(page, '.quy-tac')).toEqual([]);
    await page.getByRole('button', { name: `Bỏ ngày 02/05/${year}` }).click();
    await page.getByRole('textbox', { name: /^Lý do/ }).fill('Ghi thử trong kiểm thử.');
    await shot(page, 'remove');
    await page.getByRole('button', { name: 'Bỏ ngày này' }).click();
    await page.getByText(`Đã bỏ ngày 02/05/${year}.`).waitFor();
    await page.getByRole('button', { name: `Bỏ ngày 03/05/${year}` }).click();
    await page.getByRole('textbox', { name: /^Lý do/ }).fill('Ghi thử trong kiểm thử.');
    await page.getByRole('button', { name: 'Bỏ ngày này' }).click();
    await page.getByText(`Đã bỏ ngày 03/05/${year}.`).waitFor();
    await computed.waitFor();
  });

  it('is read by whoever works here, on a phone too, and offers them no change', async () => {
    const page = await at('a.contributor', { phone: true });
    await open(page);
    await shot(page, 'phone');
    expect(await page.getByRole('button', { name: /^Đề nghị thay đổi/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Đề nghị chờ người thứ hai xác nhận' }).count()).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });
});

describe('the report', () => {
  it('draws the period step by step, with the same figures in words and in a table', async () => {
    const [topic] = await office.server.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
    const [writer, reviewer, approver] = [await api('a.contributor'), await api('a.reviewer'), await api('a.approver')];
    for (const [index, weeksAgo] of [0, 0, 1, 2, 2].entries()) {
      const made = await writer.post('/api/news?draft=true&depth=0', {
        title: `Tin số ${index + 1}`, summary: 'Tóm tắt', topic: topic?.id, body: words('Nội dung'), author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ',
        eventEndedAt: new Date(Date.now() - (index === 1 ? 600 : 5) * 60_000).toISOString(),
      });
      const { id } = (await writer.post('/api/approval-cases/submit', { collection: 'news', documentId: made.body.doc.id })).body as { id: string };
      if (index === 4) await reviewer.post(`/api/approval-cases/${id}/return`, { reason: 'Số liệu chưa đúng.', kind: 'facts' });
      else {
        await reviewer.post(`/api/approval-cases/${id}/approve`, {});
        await approver.post(`/api/approval-cases/${id}/approve`, {});
        expect((await approver.post(`/api/approval-cases/${id}/publish`, {})).status).toBe(200);
      }
      await office.server.ownerSql('alter table approval_cases disable trigger user');
      await office.server.ownerSql(`update approval_cases set submitted_at = submitted_at - make_interval(weeks => $2), published_at = published_at - make_interval(weeks => $2), due_at = due_at - make_interval(weeks => $2) where id = $1`, [id, weeksAgo]);
      await office.server.ownerSql('alter table approval_cases enable trigger user');
    }
    const from = new Date(Date.now() + 7 * 3_600_000 - 40 * 86_400_000).toISOString().slice(0, 10);
    const to = today().split('/').reverse().join('-');
    for (const theme of ['light', 'dark'] as const) {
      const page = await at('a.admin', { theme });
      await page.goto(`/admin/bao-cao-duyet?from=${from}&to=${to}`);
      await page.getByRole('img', { name: 'Số lượt trình duyệt, đăng và trả lại' }).waitFor();
      expect(await page.getByRole('img', { name: 'Tỷ lệ đăng đúng hạn' }).locator('desc').textContent()).toBe('Cả kỳ: 3 trên 4 tin bài có thời hạn được đăng đúng hạn (75%). Số liệu từng đợt ở bảng bên dưới.');
      expect(await page.getByRole('region', { name: 'Diễn biến theo thời gian' }).getByRole('row').count()).toBeGreaterThan(5);
      await page.locator('.hb-charts').scrollIntoViewIfNeeded();
      await shot(page, `report-${theme}`);
      expect(await stumblingBlocks(page, '.hb-charts')).toEqual([]);
    }
  });
});
