import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { vietnamDateTime } from '../../plugins/kernel/pure';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';
import { words } from './words';

const office = openOffice('screens');
const { api, at } = office;

const menu = async (page: Page): Promise<string[]> => {
  await page.goto('/admin');
  await page.locator('h1').first().waitFor();
  return page.locator('.nav__wrap .nav__link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};

/** The approver of ward A wrote on it, the reviewer passed it, and the approver asks for an override. */
const askedForOverride = async (): Promise<{ id: string; caseId: string }> => {
  const topic = await (await api('system')).post('/api/topics', { name: 'Chuyên mục', slug: 'chuyen-muc' });
  const approver = await api('a.approver');
  const made = await approver.post('/api/news?draft=true&depth=0', {
    title: 'Mưa lớn đêm nay', summary: 'Tóm tắt', topic: topic.body.doc.id, body: words('Khẩn trương ứng phó.'),
    author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ',
  });
  const { body } = await approver.post('/api/approval-cases/submit', { collection: 'news', documentId: made.body.doc.id });
  expect((await (await api('a.reviewer')).post(`/api/approval-cases/${body.id}/approve`, {})).status).toBe(200);
  expect((await approver.post(`/api/approval-cases/${body.id}/override`, { reason: 'Gấp, 22 giờ phải đăng.' })).status).toBe(200);
  return { id: made.body.doc.id, caseId: body.id };
};

describe('the screens of the admin', () => {
  it('show a second person the override that waits for them, with its reason, and the case in words afterwards', async () => {
    const { caseId } = await askedForOverride();
    const page = await at('a.admin');
    await page.goto('/admin');
    await page.locator('.hb-group--confirm').getByRole('link', { name: 'Mưa lớn đêm nay' }).click();
    await page.locator('.hb-standing').getByText('Lý do: Gấp, 22 giờ phải đăng.').waitFor();
    await page.locator('#hb-approval').getByRole('button', { name: 'Xác nhận duyệt vượt nguyên tắc' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Gấp, 22 giờ phải đăng.').waitFor();
    await dialog.getByRole('button', { name: 'Xác nhận duyệt vượt nguyên tắc' }).click();
    await page.locator('.hb-standing').getByText('Đã duyệt đủ các cấp').waitFor();

    await page.goto(`/admin/collections/approval-cases/${caseId}`);
    await page.locator('.hb-case').getByText('duyệt vượt nguyên tắc, có người thứ hai xác nhận').waitFor();
    const text = await page.locator('.document-fields').innerText();
    expect(text).toContain('Tin bài');
    expect(text).not.toMatch(/\bnews\b|editorial-approver|in-review/);
    expect(await page.locator('.document-fields').getByRole('link', { name: 'Mở nội dung: Mưa lớn đêm nay' }).count()).toBe(1);
    expect(await stumblingBlocks(page, '.hb-case')).toEqual([]);
  });

  it('offer the asker of an override no second one', async () => {
    const page = await at('a.approver');
    const { body } = await (await api('a.approver')).get('/api/approval-cases?limit=1&depth=0');
    const { body: view } = await (await api('a.approver')).get(`/api/approval-cases/panel?collection=news&documentId=${body.docs[0].documentId}`);
    await page.goto(`/admin/collections/news/${body.docs[0].documentId}`);
    await page.locator('#hb-approval .hb-standing').waitFor();
    expect(view.actions.find(({ action }: { action: string }) => action === 'override').allowed).toBe(false);
    expect(await page.locator('#hb-approval').getByRole('button', { name: 'Đề nghị duyệt vượt nguyên tắc' }).count()).toBe(0);
  });

  it('tell a member politely where they are, and how to leave', async () => {
    const page = await at('a.member');
    await page.goto('/admin');
    await page.getByRole('heading', { name: 'Khu vực dành cho biên tập và quản trị' }).waitFor();
    await page.getByText('Tài khoản của đồng chí dùng để đọc').waitFor();
    expect(await page.title()).toContain('không được vào đây');
    expect(await page.getByRole('link', { name: 'Đăng xuất' }).count()).toBe(1);
  });

  it('spare a contributor the registers, and give everybody the way to their password', async () => {
    const writer = await menu(await at('a.contributor'));
    expect(writer).toEqual(expect.arrayContaining(['/admin/collections/news', '/admin/collections/approval-cases', '/admin/tai-khoan']));
    for (const slug of ['users', 'mandates', 'members', 'groups', 'audit-events', 'workflow-definitions']) expect(writer).not.toContain(`/admin/collections/${slug}`);
    const admin = await menu(await at('a.admin'));
    expect(admin).toEqual(expect.arrayContaining(['/admin/to-chuc', '/admin/phan-quyen', '/admin/tai-khoan', '/admin/collections/members', '/admin/collections/audit-events']));
  });

  it('say beside each box of a grant what is missing, and take a day as it is typed here', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/phan-quyen');
    const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Giao quyền' }) });
    await form.getByRole('button', { name: 'Giao quyền' }).click();
    for (const name of [/^Người được giao/, /^Vai trò/, /^Số quyết định/]) {
      const box = form.getByLabel(name).first();
      expect(await box.getAttribute('aria-invalid')).toBe('true');
      const described = (await box.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
      expect(await page.locator(`[id="${described}"]`).innerText()).toBe('Đề nghị điền mục này.');
    }
    await form.getByLabel(/^Người được giao/).fill('a.member');
    await form.getByRole('button', { name: 'a.member' }).first().click();
    await form.getByLabel(/^Vai trò/).selectOption('contributor');
    await form.getByLabel(/^Số quyết định/).fill('07-QĐ/ĐU');
    await form.getByLabel(/^Ngày quyết định/).first().fill('31/2/2026');
    await form.getByRole('button', { name: 'Giao quyền' }).click();
    await form.getByText('Đề nghị nhập theo thứ tự ngày/tháng/năm').waitFor();
    await form.getByLabel(/^Ngày quyết định/).first().fill('3/2/2026');
    await form.getByRole('button', { name: 'Giao quyền' }).click();
    await page.getByText('Đã thực hiện.').waitFor();
    const [row] = await office.server.ownerSql<{ day: string }>(
      `select to_char(decision_date at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day from mandates where decision_number = $1 and user_id = $2`,
      ['07-QĐ/ĐU', office.city.a.member.id],
    );
    expect(row?.day).toBe('2026-02-03');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
  });

  it('fit a phone: the lists of power and accounts as cards, nothing pushed off to the right', async () => {
    const page = await at('a.admin', { phone: true });
    for (const path of ['/admin/phan-quyen', '/admin/tai-khoan', '/admin/to-chuc']) {
      await page.goto(path);
      await page.locator('.phan-quyen__table td, .to-chuc__row').first().waitFor();
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.phan-quyen *, .to-chuc *')].filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > window.innerWidth + 1).length,
      );
      expect([path, wide]).toEqual([path, 0]);
    }
  });

  it('name in a list whom a row belongs to, and tell its time by the clock of Viet Nam wherever the browser stands', async () => {
    const { body: made } = await (await api('a.contributor')).post('/api/news?draft=true&depth=0', { title: 'Tin của phường' });
    const page = await at('a.contributor', { timeZone: 'America/New_York' });
    await page.goto('/admin/collections/news');
    const row = page.getByRole('row').filter({ hasText: 'Tin của phường' });
    await row.locator('.cell-owner').getByText(office.city.a.committee.name).waitFor();
    expect(await row.locator('.cell-updatedAt').innerText()).toBe(vietnamDateTime(made.doc.updatedAt));
    expect(await page.getByText('Chưa có tiêu đề').count()).toBe(0);
    await office.shot(page, 'news');
  });

  it('take nothing before they run: what is typed into a page on its way would be lost', async () => {
    const page = await at('a.admin');
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/_next/static/**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/admin/tim-kiem', { waitUntil: 'commit' });
    const box = page.getByLabel('Nhập từ khóa, số ký hiệu hoặc câu hỏi');
    await box.waitFor();
    expect(await box.isDisabled()).toBe(true);
    arrive();
    await box.fill('dang phi');
    await page.waitForLoadState('networkidle');
    expect(await box.inputValue()).toBe('dang phi');
  });

  it('write days before months', async () => {
    const page = await at('a.admin');
    const { body } = await (await api('a.admin')).get('/api/mandates?limit=1&depth=0&sort=validFrom');
    await page.goto(`/admin/collections/mandates/${body.docs[0].id}`);
    const from = page.locator('.react-datepicker__input-container input').first();
    await from.waitFor();
    expect(await from.inputValue()).toBe('01/07/2025');
  });
});
