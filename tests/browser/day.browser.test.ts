import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { buildCity } from '../support/city';
import { apiAs, openDesk, type Desk } from '../support/desk';
import { startServer, type Server } from '../support/server';
import { words } from './words';

let server: Server;
let browser: Browser;
const desks = new Map<string, Desk>();
let id: string;
let path: string;

const HOUR_MS = 3_600_000;
const TITLE = 'Phường A khánh thành nhà văn hóa tổ dân phố 7';

const at = async (username: string): Promise<Page> => {
  const desk = desks.get(username) ?? (await openDesk(browser, server, username));
  desks.set(username, desk);
  return desk.page;
};
const panel = (page: Page) => page.locator('#hb-approval');
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const shows = (page: Page, text: string) => panel(page).locator('.hb-standing').getByText(text).waitFor();
/** To be looked at, where somebody asks for it. */
const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/day-${name}.png`, fullPage: true });
};
/** What the bell says, once it has heard. */
const told = (page: Page, count: number) => page.getByRole('link', { name: `Thông báo, ${count} chưa đọc` }).waitFor();

beforeAll(async () => {
  server = await startServer({});
  await buildCity(server);
  browser = await openBrowser();
  const topic = await (await apiAs(server, 'system')).post('/api/topics', { name: 'Xây dựng Đảng', slug: 'xay-dung-dang' });
  const ended = new Date(Date.now() - HOUR_MS / 2);
  const made = await (await apiAs(server, 'a.contributor')).post('/api/news?draft=true&depth=0', {
    title: TITLE, summary: 'Sáng nay, phường A khánh thành nhà văn hóa.', topic: topic.body.doc.id, body: words('Công trình rộng 320 m2, vốn 4,5 tỷ đồng.'),
    author: 'Nguyễn An', source: 'Đảng ủy phường A', licence: 'Nội bộ',
    eventStartedAt: new Date(ended.getTime() - 2 * HOUR_MS).toISOString(), eventEndedAt: ended.toISOString(),
  });
  expect(made.status).toBe(201);
  id = made.body.doc.id;
  path = `/admin/collections/news/${id}`;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** One item's day, from the end of an event to its withdrawal, as the people of a board live it. Each step builds on the last. */
describe('a day of the board', () => {
  it('the writer sees the deadline and who will decide, and submits', async () => {
    const page = await at('a.contributor');
    await page.goto(path);
    await panel(page).getByText('Hạn đăng', { exact: true }).waitFor();
    await panel(page).getByText(/^Còn \d+ giờ/).waitFor();
    await press(page, 'Trình duyệt');
    await confirm(page, 'Trình duyệt');
    await shows(page, 'Đang duyệt ở cấp');
    await shot(page, '1-submitted');
  });

  it('the reviewer is told, comes from the inbox, and returns it', async () => {
    const page = await at('a.reviewer');
    await page.goto('/admin/thong-bao');
    await told(page, 1);
    await shot(page, '2-inbox');
    await page.getByRole('link', { name: `Chờ đồng chí duyệt: ${TITLE}` }).click();
    await press(page, 'Trả lại');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Đề nghị ghi rõ nguồn vốn của công trình.');
    await confirm(page, 'Trả lại');
    await shows(page, 'Đã trả lại để sửa.');
  });

  it('the writer reads why, mends it, and submits again', async () => {
    const page = await at('a.contributor');
    await page.goto(path);
    await shows(page, 'Lý do: Đề nghị ghi rõ nguồn vốn của công trình.');
    await page.locator('#field-summary').fill('Sáng nay, phường A khánh thành nhà văn hóa bằng vốn xã hội hóa.');
    await press(page, 'Trình duyệt');
    await confirm(page, 'Trình duyệt');
    await shows(page, 'Đang duyệt ở cấp');
  });

  it('two levels approve, and it is live in time', async () => {
    const reviewer = await at('a.reviewer');
    await reviewer.goto(path);
    await press(reviewer, 'Duyệt');
    await confirm(reviewer, 'Duyệt');
    await shows(reviewer, 'Đang duyệt ở cấp “Ban Biên tập duyệt”');
    const approver = await at('a.approver');
    await approver.goto(path);
    await press(approver, 'Duyệt và đăng');
    await confirm(approver, 'Duyệt và đăng');
    await shows(approver, 'Đang đăng từ');
    await panel(approver).getByText('Đã đăng đúng hạn.').waitFor();
    await shot(approver, '3-published');
  });

  it('members of the ward read it, find it and hear it; others do not', async () => {
    const member = await apiAs(server, 'a.member');
    const read = await member.get(`/api/news/${id}`);
    expect([read.status, read.body.publication.approvedByName !== null]).toEqual([200, true]);
    const found = await member.get('/api/search?q=khanh%20thanh%20nha%20van%20hoa');
    expect((found.body.docs as { id: string }[]).map((doc) => doc.id)).toEqual([id]);
    const script = await member.get(`/api/listen/script?collection=news&documentId=${id}`);
    expect([script.status, JSON.stringify(script.body)]).toEqual([200, expect.stringContaining('ba trăm hai mươi mét vuông')]);
    const other = await apiAs(server, 'b.member');
    expect([(await other.get(`/api/news/${id}`)).status, (await other.get('/api/search?q=khanh%20thanh%20nha%20van%20hoa')).body.total]).toEqual([404, 0]);
  });

  it('it stands in the search of the admin and in the report', async () => {
    const page = await at('a.approver');
    await page.goto('/admin/tim-kiem?q=khanh+thanh+nha+van+hoa');
    await page.getByRole('link', { name: TITLE }).waitFor();
    await page.goto('/admin/bao-cao-duyet');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(page, '4-report');
  });

  it('ordered to come down, it is withdrawn at once; a tombstone stays', async () => {
    const page = await at('a.approver');
    const cases = await (await apiAs(server, 'a.approver')).get(`/api/approval-cases?where[documentId][equals]=${id}&where[state][equals]=published&limit=1`);
    const caseId = String(cases.body.docs[0]?.id);
    const order = { issuer: 'Sở Thông tin', number: '12/QĐ', dateIssued: new Date(Date.now() + 7 * HOUR_MS).toISOString().slice(0, 10), reason: 'Số liệu chưa được công bố.', urgent: true };
    expect((await (await apiAs(server, 'a.approver')).post(`/api/approval-cases/${caseId}/order-withdrawal`, order)).status).toBe(200);
    await page.goto(path);
    await panel(page).getByText(/KHẨN CẤP: Sở Thông tin yêu cầu gỡ/).waitFor();
    await shot(page, '5-ordered');
    await press(page, 'Gỡ bài');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Thực hiện yêu cầu của cơ quan có thẩm quyền.');
    await confirm(page, 'Gỡ bài');
    await shows(page, 'Đã gỡ');
    const member = await apiAs(server, 'a.member');
    expect([(await member.get(`/api/news/${id}`)).status, (await member.get('/api/search?q=khanh%20thanh%20nha%20van%20hoa')).body.total]).toEqual([404, 0]);
    await shot(page, '6-withdrawn');
  });

  it('nothing went wrong on any of the screens', () => {
    expect([...desks].flatMap(([who, { complaints }]) => complaints.map((text) => `${who}: ${text}`))).toEqual([]);
  });
});
