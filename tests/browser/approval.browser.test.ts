import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';
import { words } from './words';

const { api, at, forgive } = openOffice('approval');

let serial = 0;
/** A complete draft of ward A's contributor, by the API. */
const draft = async (title: string, more: object = {}): Promise<{ id: string; path: string }> => {
  serial += 1;
  const system = await api('system');
  const topic = await system.post('/api/topics', { name: `Chuyên mục ${serial}`, slug: `chuyen-muc-${serial}` });
  const contributor = await api('a.contributor');
  const made = await contributor.post('/api/news?draft=true&depth=0', {
    title, summary: 'Tóm tắt', topic: topic.body.doc.id, body: words('Hội nghị thống nhất ba nhiệm vụ.'),
    author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ', ...more,
  });
  expect(made.status).toBe(201);
  return { id: made.body.doc.id, path: `/admin/collections/news/${made.body.doc.id}` };
};

const submitted = async (title: string): Promise<{ id: string; path: string; caseId: string }> => {
  const made = await draft(title);
  const answer = await (await api('a.contributor')).post('/api/approval-cases/submit', { collection: 'news', documentId: made.id });
  expect(answer.status).toBe(200);
  return { ...made, caseId: answer.body.id };
};

const panel = (page: Page) => page.locator('#hb-approval');
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const standing = (page: Page) => panel(page).locator('.hb-standing');

const shows = async (page: Page, text: string): Promise<void> => standing(page).getByText(text).waitFor();

describe('approval on screen', () => {
  it('goes from the draft over a return to the reader', async () => {
    const { id, path } = await draft('Ra quân tổng vệ sinh');
    const writer = await at('a.contributor');
    await writer.goto(path);
    await shows(writer, 'Bản nháp, chưa trình duyệt.');
    await press(writer, 'Trình duyệt');
    await writer.getByLabel('Ghi chú (không bắt buộc)').fill('Kính đề nghị duyệt sớm.');
    await confirm(writer, 'Trình duyệt');
    await shows(writer, 'Đang duyệt ở cấp');

    const reviewer = await at('a.reviewer');
    await reviewer.goto('/admin');
    await reviewer.getByRole('link', { name: 'Ra quân tổng vệ sinh' }).click();
    await press(reviewer, 'Trả lại');
    await reviewer.getByRole('textbox', { name: 'Lý do' }).fill('ngắn');
    await confirm(reviewer, 'Trả lại');
    await reviewer.getByRole('alert').getByText('Lý do cần ít nhất 10 ký tự.').waitFor();
    await reviewer.getByRole('textbox', { name: 'Lý do' }).fill('Đề nghị bổ sung số người tham gia.');
    await confirm(reviewer, 'Trả lại');
    await shows(reviewer, 'Đã trả lại để sửa.');

    await writer.goto('/admin');
    await writer.getByText('Lý do: Đề nghị bổ sung số người tham gia.').waitFor();
    await writer.goto(path);
    await shows(writer, 'Lý do: Đề nghị bổ sung số người tham gia.');
    await writer.locator('#field-title').fill('Ra quân tổng vệ sinh, 120 người tham gia');
    // Pressed at once, before autosave: what is typed must be in the submission.
    await press(writer, 'Trình duyệt');
    await confirm(writer, 'Trình duyệt');
    await shows(writer, 'Đang duyệt ở cấp');

    await reviewer.goto(path);
    await press(reviewer, 'Duyệt');
    await confirm(reviewer, 'Duyệt');
    await shows(reviewer, 'Đang duyệt ở cấp “Ban Biên tập duyệt”');

    const approver = await at('a.approver');
    await approver.goto(path);
    await press(approver, 'Duyệt và đăng');
    await confirm(approver, 'Duyệt và đăng');
    await shows(approver, 'Đang đăng từ');

    const read = await (await api('a.member')).get(`/api/news/${id}`);
    expect([read.status, read.body.title]).toEqual([200, 'Ra quân tổng vệ sinh, 120 người tham gia']);
    expect((await (await api('b.member')).get(`/api/news/${id}`)).status).toBe(404);
  }, 120_000);

  it('says before an edit that it costs the approvals, and says so after it', async () => {
    const { path } = await submitted('Hội nghị sơ kết');
    const page = await at('a.contributor');
    await page.goto(path);
    await page.getByText('Đang có hồ sơ duyệt. Sửa nội dung sẽ làm mất hiệu lực các lượt duyệt.').waitFor();
    await page.locator('#field-title').click();
    await page.keyboard.type('x');
    await confirm(page, 'Không, quay lại');
    expect(await page.locator('#field-title').inputValue()).toBe('Hội nghị sơ kết');
    await page.locator('#field-title').click();
    await page.keyboard.type('x');
    await confirm(page, 'Vẫn sửa');
    await page.locator('#field-title').fill('Hội nghị sơ kết chín tháng');
    await page.getByText('Hồ sơ duyệt vừa hết hiệu lực vì nội dung đã thay đổi.').waitFor();
    await shows(page, 'Các lượt duyệt đã hết hiệu lực');
  });

  it('tells whoever decides on an overtaken screen, and shows the present state', async () => {
    const { path, caseId } = await submitted('Lịch tiếp công dân');
    const page = await at('a.reviewer');
    await page.goto(path);
    await press(page, 'Duyệt');
    const recalled = await (await api('a.contributor')).post(`/api/approval-cases/${caseId}/recall`, {});
    expect(recalled.status).toBe(200);
    await confirm(page, 'Duyệt');
    await panel(page).getByText('Tình trạng mới nhất đã được tải lại.').waitFor();
    await shows(page, 'Đã rút lại.');
    forgive(409);
  });

  it('shows only buttons that work, and for the others why not', async () => {
    const { path } = await submitted('Kết nạp đảng viên mới');
    const page = await at('a.contributor');
    await page.goto(path);
    await shows(page, 'Đang duyệt');
    expect(await panel(page).locator('.hb-actions').getByRole('button').allInnerTexts()).toEqual(['Rút lại']);
    await panel(page).getByText('Vì sao chưa làm được việc khác?').click();
    expect(await panel(page).locator('.hb-why dt').allInnerTexts()).toContain('Duyệt');
    expect(await page.locator('#action-unpublish, #action-save').count()).toBe(0);
  });

  it('sets the submission beside what is live, word by word', async () => {
    const { id, path, caseId } = await submitted('Chuyển đổi số ở phường');
    const [reviewer, approver, contributor] = [await api('a.reviewer'), await api('a.approver'), await api('a.contributor')];
    await reviewer.post(`/api/approval-cases/${caseId}/approve`, {});
    await approver.post(`/api/approval-cases/${caseId}/approve`, {});
    expect((await approver.post(`/api/approval-cases/${caseId}/publish`, {})).status).toBe(200);
    await contributor.patch(`/api/news/${id}?draft=true`, { body: words('Hội nghị thống nhất bốn nhiệm vụ.') });
    await contributor.post('/api/approval-cases/submit', { collection: 'news', documentId: id });
    const page = await at('a.reviewer');
    await page.goto(path);
    await panel(page).getByRole('link', { name: 'So sánh với bản đang đăng' }).click();
    await page.locator('ins', { hasText: 'bốn' }).waitFor();
    expect(await page.locator('del').allInnerTexts()).toEqual(['ba']);
    expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
  });

  it.each([
    ['light', false], ['dark', true],
  ] as const)('has names for every control, %s theme', async (theme, phone) => {
    const { path } = await submitted(`Bài thử ${theme}`);
    const page = await at('a.reviewer', { theme, phone });
    await page.goto('/admin');
    await page.getByRole('link', { name: `Bài thử ${theme}` }).waitFor();
    expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
    await page.goto('/admin/viec-cho-duyet');
    await page.getByRole('link', { name: `Bài thử ${theme}` }).waitFor();
    expect(await stumblingBlocks(page, '.hb-page')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.goto(path);
    await press(page, 'Trả lại');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    expect(await stumblingBlocks(page, '.hb-panel, .hb-dialog, .hb-banner')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trả lại');
  });

  it('begins a draft with a title, and offers no other organisation than one’s own', async () => {
    const page = await at('a.contributor');
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Viết tin bài' }).click();
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await page.getByRole('alert').getByText('Đề nghị nhập tiêu đề.').waitFor();
    expect(await page.getByLabel('Đơn vị chịu trách nhiệm').locator('option').allInnerTexts()).toEqual(['Đảng bộ phường A']);
    await page.getByLabel('Tiêu đề').fill('Bài mới bắt đầu');
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await page.waitForURL(/\/collections\/news\/[0-9a-f-]{36}$/);
    await shows(page, 'Bản nháp, chưa trình duyệt.');
    await press(page, 'Trình duyệt');
    await confirm(page, 'Trình duyệt');
    await page.getByRole('alert').getByText('Chưa đủ để trình duyệt').waitFor();
    forgive(422);
  });
});
