import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { nextAwardDay } from '../../plugins/member-profiles/badges/domain/awardDays';
import { monthsAfter } from '../../plugins/member-profiles/domain/monthsAfter';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const AWARD = nextAwardDay([{ day: 3, month: 2 }, { day: 19, month: 5 }, { day: 2, month: 9 }, { day: 7, month: 11 }], TODAY) ?? TODAY;
const NAME = 'Nguyễn Thị Ba Mươi Năm';
const WORKER = 'Trần Văn Đi Làm';

const office = openOffice('dues', async ({ city, server }) => {
  const member = async (name: string, admitted: string): Promise<void> => {
    const id = randomUUID();
    await server.ownerTicket('members.fixture:test', async (sql) => {
      await sql(`insert into members (id, full_name, cell_id, cell_since, status, born_on, admitted_on, official_on, sex) values ($1, $2, $3, $4, 'official', '1970-01-01T00:00:00+07:00', $5, $6, 'male')`,
        [id, name, city.a.cells[0].id, `${monthsAfter(`${TODAY.slice(0, 7)}-01`, -1)}T00:00:00+07:00`, `${admitted}T00:00:00+07:00`, `${monthsAfter(admitted, 12)}T00:00:00+07:00`]);
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, now() - interval '40 days', now())`, [id, city.a.cells[0].id]);
    });
  };
  await member(NAME, monthsAfter(AWARD, -360));
  await member(WORKER, monthsAfter(AWARD, -200));
});
const { at, shot } = office;
const wide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
const shown = (day: string): string => day.split('-').reverse().join('/');

describe('the screen of badges', () => {
  it('lists who is due on the next award day, says why, and takes the decision of the committee', async () => {
    const page = await at('a.head');
    await page.goto('/admin/huy-hieu');
    const row = page.getByRole('row', { name: new RegExp(NAME) });
    await row.getByText('30 năm').waitFor();
    await row.getByRole('button', { name: `Vì sao? ${NAME}` }).focus();
    await page.keyboard.press('Enter');
    await row.getByText(/^Các mức tặng Huy hiệu Đảng/).waitFor();
    await row.getByText(/Đã xác minh \(nguồn chính thức, báo chí\)/).first().waitFor();
    await shot(page, 'badges-why');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await row.getByRole('button', { name: /^Ghi quyết định/ }).click();
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Đề nghị nhập mục này.').first().waitFor();
    await page.getByRole('textbox', { name: /^Số quyết định/ }).fill('15-QĐ/TU');
    await page.getByRole('textbox', { name: /^Ngày quyết định/ }).fill(shown(TODAY));
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await row.getByText(`15-QĐ/TU, ${shown(TODAY)}`).waitFor();
    await shot(page, 'badges');
  });

  it('is read by the secretary on a phone of 360 points, and offers no decision', async () => {
    const page = await at('a.secretary', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/huy-hieu');
    await page.getByRole('row', { name: new RegExp(NAME) }).waitFor();
    expect(await page.getByRole('button', { name: /^Ghi quyết định/ }).count()).toBe(0);
    expect(await wide(page)).toBe(false);
    await shot(page, 'badges-phone');
  });
});

describe('the screen of dues', () => {
  it('works out what a member owes, says why, and keeps the receipt until it is voided with a reason', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/dang-phi');
    const row = page.getByRole('row', { name: new RegExp(WORKER) });
    await row.getByText('Chưa ghi căn cứ tính').waitFor();
    await row.getByRole('button', { name: `Ghi căn cứ tính đảng phí: ${WORKER}` }).click();
    await page.getByLabel('Đối tượng').selectOption({ label: 'Đóng bảo hiểm xã hội' });
    await page.getByRole('textbox', { name: /^Số tiền mỗi tháng/ }).fill('chín triệu');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Đề nghị nhập số tiền tròn đồng.').waitFor();
    await page.getByRole('textbox', { name: /^Số tiền mỗi tháng/ }).fill('9.500.000');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await row.getByText('95.000 đồng').waitFor();
    await row.getByRole('button', { name: `Vì sao? ${WORKER}` }).click();
    await row.getByText(/Quy định số 01-QĐ\/TW ngày 3\/2\/2026/).first().waitFor();
    await shot(page, 'dues-why');
    await row.getByRole('button', { name: `Ghi đã thu đảng phí: ${WORKER}` }).click();
    await page.getByText('Đã ghi thu của 1 đảng viên, 95.000 đồng.').waitFor();
    await row.getByText(/^Đã thu ngày .*, phiếu số 1\//).waitFor();
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await row.getByRole('button', { name: /^Hủy phiếu thu/ }).click();
    await page.getByRole('textbox', { name: /^Lý do/ }).fill('Ghi nhầm người nộp.');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText(/^Đã hủy phiếu thu 1\//).waitFor();
    await row.getByText('Chưa thu', { exact: true }).waitFor();
    await shot(page, 'dues');
  });

  it('collects of the whole cell at once, on a phone of 360 points', async () => {
    const page = await at('a.secretary', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/dang-phi');
    await page.getByRole('row', { name: new RegExp(WORKER) }).getByText('Chưa thu', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ghi đã thu của cả chi bộ' }).click();
    await page.getByText('Đã ghi thu của 1 đảng viên, 95.000 đồng.').waitFor();
    expect(await wide(page)).toBe(false);
    await shot(page, 'dues-phone');
  });
});

describe('dues above the cell', () => {
  it('are shown to the committee cell by cell, with what no rule splits said plainly, on a phone too', async () => {
    const page = await at('a.head', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/dang-phi');
    await page.getByLabel('Xem').selectOption({ label: 'Tổng hợp các chi bộ' });
    await page.getByLabel('Đảng bộ, tổ chức').fill('phuong a');
    await page.getByRole('button', { name: /^Đảng bộ phường A/ }).first().tap();
    await page.getByText(/chưa quy định phần chi bộ được giữ lại/).waitFor();
    const row = page.getByRole('row', { name: new RegExp(office.city.a.cells[0].name) });
    await row.getByText('95.000').first().waitFor();
    expect(await wide(page)).toBe(false);
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'totals-phone');
    await row.getByRole('button').tap();
    await page.getByRole('row', { name: new RegExp(WORKER) }).waitFor();
  });

  it('take a month ahead with its reason, and what somebody gives of their own will with the paper above', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/dang-phi');
    const ahead = page.getByLabel('Tháng', { exact: true }).locator('option', { hasText: 'Đóng trước' }).last();
    const next = await ahead.getAttribute('value');
    await page.getByLabel('Tháng', { exact: true }).selectOption(next ?? '');
    const row = page.getByRole('row', { name: new RegExp(WORKER) });
    await row.getByRole('button', { name: `Ghi căn cứ tính đảng phí: ${WORKER}` }).click();
    await page.getByRole('textbox', { name: /^Tự nguyện đóng mỗi tháng/ }).fill('200.000');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Đề nghị nhập mục này.').first().waitFor();
    await page.getByRole('textbox', { name: /^Số văn bản đồng ý/ }).fill('12-TB/ĐU');
    await page.getByRole('textbox', { name: /^Ngày của văn bản/ }).fill(shown(TODAY));
    await shot(page, 'voluntary');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await row.getByText('trong đó tự nguyện đóng thêm 105.000 đồng').waitFor();
    await row.getByRole('button', { name: `Ghi đã thu đảng phí: ${WORKER}` }).click();
    await page.getByRole('button', { name: 'Thu', exact: true }).last().click();
    await page.getByText('Đề nghị ghi lý do đóng trước.').waitFor();
    await page.getByRole('textbox', { name: /^Lý do đóng trước/ }).fill('Đi công tác xa');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'ahead');
    await page.getByRole('button', { name: 'Thu', exact: true }).last().click();
    await page.getByText('Đã ghi thu của 1 đảng viên, 200.000 đồng.').waitFor();
  });
});

describe('party age on the record', () => {
  it('says why, and loses the time outside once the committee notes it', async () => {
    const [found] = await office.server.ownerSql<{ id: string }>('select id from members where full_name = $1', [NAME]);
    const page = await at('a.head');
    await page.goto(`/admin/ho-so/${found?.id ?? ''}`);
    await page.getByLabel('Mở hồ sơ để làm gì').selectOption({ label: 'Xét tặng Huy hiệu Đảng' });
    await page.getByRole('button', { name: 'Mở hồ sơ', exact: true }).click();
    const part = page.getByRole('region', { name: 'Tuổi đảng' });
    await part.getByText(/^29 năm \d+ tháng/).waitFor();
    await part.getByRole('button', { name: 'Ghi thời gian không tham gia sinh hoạt…' }).click();
    await part.getByRole('button', { name: 'Ghi', exact: true }).click();
    await part.getByText('Đề nghị nhập mục này.').first().waitFor();
    await part.getByRole('textbox', { name: /^Từ ngày/ }).fill('15/03/2010');
    await part.getByRole('textbox', { name: /^Ngày trở lại sinh hoạt/ }).fill('15/03/2012');
    await part.getByRole('textbox', { name: /^Số quyết định/ }).fill('7-QĐ/KN');
    await part.getByRole('textbox', { name: /^Ngày của văn bản/ }).fill('15/03/2012');
    await shot(page, 'break-form');
    await part.getByRole('button', { name: 'Ghi', exact: true }).click();
    await part.getByText(/^27 năm \d+ tháng/).waitFor();
    await part.getByRole('button', { name: /^Vì sao\?/ }).click();
    await part.getByText(/khoản 4 Điều 5 Điều lệ Đảng/).first().waitFor();
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await part.scrollIntoViewIfNeeded();
    await shot(page, 'party-age');
  });
});

describe('a proposal to change a rule', () => {
  it('says whom it touches before anybody confirms', async () => {
    const page = await at('system');
    const made = await (await office.api('system')).post('/api/rules/propose', { key: 'dues.insured', value: 0.02, sourceType: 'product', validFrom: TODAY });
    expect(made.status).toBe(200);
    await page.goto('/admin/quy-tac');
    const proposal = page.getByRole('article', { name: 'Đảng phí: đảng viên đóng bảo hiểm xã hội bắt buộc' });
    await proposal.getByText('đảng viên có mức đảng phí tính theo quy tắc này').waitFor();
    expect(await proposal.getByRole('listitem').innerText()).toMatch(/^1 đảng viên/);
    await shot(page, 'impact');
    expect(await stumblingBlocks(page, '.quy-tac')).toEqual([]);
  });
});
