import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { vi as help } from '../../src/admin/help/vi';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const PEOPLE = ['Trần Văn An', 'Nguyễn Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung', 'Bùi Văn Đạt', 'Hoàng Thị Hòa', 'Vũ Văn Kiên', 'Đỗ Thị Lan'] as const;

const office = openOffice('rosters', async ({ city, server }) => {
  for (const [index, name] of PEOPLE.entries()) {
    const id = randomUUID();
    await server.ownerTicket('members.fixture:test', async (sql) => {
      await sql(
        `insert into members (id, full_name, cell_id, cell_since, status, sex, born_on, admitted_on, official_on, ceremony_on, qualification) values ($1, $2, $3, '2025-07-01T00:00:00+07:00', $4::text::enum_members_status, $5::text::enum_members_sex, $6, $7, $8, $9, 'bachelor')`,
        [id, name, city.a.cells[0].id, index === 6 ? 'probationary' : 'official', index % 2 === 0 ? 'male' : 'female', `${1950 + index * 6}-05-05T00:00:00+07:00`,
          `${1990 + index * 4}-02-03T00:00:00+07:00`, index === 6 ? null : `${1991 + index * 4}-02-03T00:00:00+07:00`, index === 6 ? new Date(Date.now() - 350 * 86_400_000) : null],
      );
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01T00:00:00+07:00', now())`, [id, city.a.cells[0].id]);
    });
  }
});
const { at, shot } = office;

const names = (page: Page): Promise<string[]> => page.locator('.dsdv__table tbody th').allInnerTexts();
const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe('a secretary’s own screens', () => {
  it('begin at the cell: what is to do, what asks for attention, who we are', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin');
    await page.locator('.hb-shortcuts').getByRole('link', { name: 'Chi bộ của tôi' }).click();
    await page.getByRole('heading', { name: office.city.a.cells[0].name }).waitFor();
    await page.getByText('Đồng chí Vũ Văn Kiên hết thời gian dự bị').waitFor();
    await page.getByRole('button', { name: 'Vì sao có Đảng viên dự bị đến hạn xét công nhận chính thức' }).or(page.locator('.vi-sao__button').first()).first().click();
    await page.locator('.vi-sao__rules li').first().waitFor();
    expect(await stumblingBlocks(page, '.nha-chi-bo')).toEqual([]);
    await shot(page, 'cell-home');
    await page.getByRole('link', { name: 'Xem danh sách đảng viên' }).click();
    await page.getByRole('heading', { name: /^Danh sách đảng viên/ }).first().waitFor();
  });

  it('list members by given name, find them without marks, and keep a view', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/danh-sach-dang-vien');
    await page.getByRole('rowheader', { name: 'Trần Văn An' }).waitFor();
    const listed = (await names(page)).filter((name) => (PEOPLE as readonly string[]).includes(name));
    expect(listed).toEqual([...PEOPLE]);
    expect(await stumblingBlocks(page, '.dsdv')).toEqual([]);
    await shot(page, 'roster');
    await page.getByLabel('Tìm theo họ tên').fill('hoang thi hoa');
    await page.getByLabel('Tìm theo họ tên').press('Enter');
    await page.getByRole('heading', { name: '1 đảng viên', exact: true }).waitFor();
    expect(await names(page)).toEqual(['Hoàng Thị Hòa']);
    await page.getByLabel('Tìm theo họ tên').fill('');
    await page.getByLabel('Tìm theo họ tên').press('Enter');
    await page.getByText('Chọn cột').first().click();
    await page.getByRole('checkbox', { name: 'Nghề nghiệp' }).check();
    await page.getByRole('columnheader', { name: 'Nghề nghiệp' }).waitFor();
    await page.locator('summary', { hasText: 'Cách xem đã lưu' }).click();
    await page.getByLabel('Tên cách xem').fill('Nghề nghiệp chi bộ');
    await page.getByRole('button', { name: 'Lưu cách xem này' }).click();
    await page.getByText('Đã lưu cách xem “Nghề nghiệp chi bộ”.').waitFor();
    await page.goto('/admin/danh-sach-dang-vien');
    await page.locator('summary', { hasText: 'Cách xem đã lưu' }).click();
    await page.getByRole('combobox', { name: 'Cách xem đã lưu' }).selectOption('Nghề nghiệp chi bộ');
    await page.getByRole('columnheader', { name: 'Nghề nghiệp' }).waitFor();
  });

  it('are corrected where a value stands, by the keyboard alone, and the record keeps who did it', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/danh-sach-dang-vien');
    await page.getByRole('button', { name: 'Sửa ngay trong danh sách' }).click();
    const cell = page.getByRole('button', { name: /^Sửa Ngày sinh của Đỗ Thị Lan/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: /của Đỗ Thị Lan$/ });
    await box.fill('31/02/1992');
    await box.press('Enter');
    await page.getByText('Đề nghị nhập ngày theo dạng ngày/tháng/năm.').waitFor();
    await shot(page, 'roster-edit');
    await box.press('Escape');
    await cell.press('Enter');
    await box.fill('06/05/1992');
    await box.press('Enter');
    await page.getByText(/^Đã lưu .* của Đỗ Thị Lan\.$/).waitFor();
    await page.getByRole('button', { name: /^Sửa Ngày sinh của Đỗ Thị Lan: 06\/05\/1992/ }).waitFor();
    const [change] = await office.server.ownerSql<{ n: number }>(`select count(*)::int as n from handbook.member_changes c join members m on m.id = c.member_id where m.full_name = 'Đỗ Thị Lan' and c.field = 'bornOn'`);
    expect(change?.n).toBe(1);
  });

  it('are cards on a phone', async () => {
    const page = await at('a.secretary', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/danh-sach-dang-vien');
    await page.getByRole('rowheader', { name: 'Trần Văn An' }).waitFor();
    expect(await fits(page)).toBe(true);
    await shot(page, 'roster-phone');
    await page.goto('/admin/chi-bo');
    await page.getByText('Đồng chí Vũ Văn Kiên hết thời gian dự bị').waitFor();
    expect(await fits(page)).toBe(true);
    await shot(page, 'cell-home-phone');
  });
});

describe('a committee’s figures', () => {
  it('show strength, sex, age and schooling with tables, lead down the tree, and are those of any day', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/tong-hop');
    await page.getByRole('heading', { name: office.city.a.committee.name }).waitFor();
    await page.getByText(/^Tổng số: \d+ đảng viên$/).waitFor();
    await page.getByRole('rowheader', { name: 'Chưa ghi trong hồ sơ' }).first().waitFor();
    expect(await stumblingBlocks(page, '.tong-hop')).toEqual([]);
    await shot(page, 'figures');
    await page.getByRole('link', { name: office.city.a.cells[0].name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: office.city.a.cells[0].name }).waitFor();
    await page.getByLabel('Số liệu của ngày').first().fill('30/06/2025');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.getByText('Tổng số: 0 đảng viên').waitFor();
    await page.getByText('Số liệu ngày 30/06/2025').waitFor();
  });
});

describe('help and large type', () => {
  it('stand in the head of every screen: by keyboard, and kept in this browser', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/dang-phi');
    const open = page.getByRole('button', { name: 'Trợ giúp' });
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Trợ giúp cho trang này' });
    await dialog.getByText(help['/dang-phi'].what).waitFor();
    expect(await stumblingBlocks(page, '.hb-help')).toEqual([]);
    await dialog.getByRole('button', { name: 'Chữ to' }).click();
    await shot(page, 'help');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goto('/admin/chi-bo');
    await page.getByRole('heading', { name: office.city.a.cells[0].name }).waitFor();
    const size = await page.locator('.nha-chi-bo').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(18);
    await shot(page, 'large-type');
  });

  it('leave no screen wider than a phone of 360 px, nor than a window at 200%', async () => {
    const page = await at('a.admin', { phone: true });
    await page.addInitScript(() => localStorage.setItem('hb-chu-to', '1'));
    const wide: string[] = [];
    let seen = 0;
    for (const path of Object.keys(help).filter((each) => !each.includes(':'))) {
      await page.setViewportSize({ width: 360, height: 780 });
      // Help may be there before its screen.
      if ((await page.goto(`/admin${path}`))?.status() === 404) continue;
      seen += 1;
      await page.locator('h1').first().waitFor();
      if (!(await fits(page))) wide.push(`${path} at 360 px`);
      // 1,280 px at 200%.
      await page.setViewportSize({ width: 640, height: 400 });
      if (!(await fits(page))) wide.push(`${path} at 200%`);
    }
    // What is not there for this person answers so; that is not what is looked at here.
    for (const status of [400, 403, 404]) office.forgive(status);
    expect(wide).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  }, 240_000);
});
