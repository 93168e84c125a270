import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const articles = Array.from({ length: 12 }, (_, n) => ({
  anchor: `quy-che-dieu-${n + 1}`, heading: `Điều ${n + 1}. Quản lý hồ sơ`, text: '1. Cấp ủy:\na) Chỉ đạo việc thực hiện;\nb) Kiểm tra, giám sát.\n2. Chi bộ thực hiện.',
}));
const sheet = {
  title: 'Quyết định ban hành Quy chế để kiểm thử', type: 'QD', number: '29', symbol: 'QĐ/ĐU', issuer: 'Đảng ủy phường', signer: 'Nguyễn Văn Kiểm', dateIssued: '2026-03-16T00:00:00+07:00',
  inForce: '2026-03-20T00:00:00+07:00', expiresOn: '2026-06-01T00:00:00+07:00', summary: 'Quy chế', author: 'A', source: 'B', licence: 'C',
  relations: [{ kind: 'replaces', otherTitle: 'Quyết định số 05-QĐ/ĐU ngày 02/01/2020' }],
  sections: [{ anchor: 'quy-che-chuong-1', heading: 'Chương I. Quy định chung', text: '' }, ...articles],
};

let id: string;
const office = openOffice('reading', async ({ api: as }) => {
  const made = await (await as('a.contributor')).post('/api/documents?draft=true&depth=0', sheet);
  id = made.body.doc.id;
});
const { api, at, forgive, shot } = office;

/** A live document of ward A. */
const publish = async (): Promise<string> => {
  const made = await (await api('a.contributor')).post('/api/documents?draft=true&depth=0', { ...sheet, title: 'Quyết định số 29-QĐ/ĐU' });
  const submitted = await (await api('a.contributor')).post('/api/approval-cases/submit', { collection: 'documents', documentId: made.body.doc.id });
  for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) {
    expect((await (await api(username)).post(`/api/approval-cases/${submitted.body.id}/${verb}`, {})).status).toBe(200);
  }
  return made.body.doc.id;
};

const CITED = 'điểm a khoản 1 Điều 3 Quy chế ban hành kèm theo Quyết định số 29-QĐ/ĐU ngày 16/3/2026';

describe('the reading view of a document', () => {
  it('is reached from the form, says that it no longer stands, and copies a citation', async () => {
    const page = await at('a.contributor');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: office.server.url });
    await page.goto(`/admin/collections/documents/${id}`);
    await page.getByRole('link', { name: 'Mở bản đọc' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quyết định ban hành Quy chế để kiểm thử' }).waitFor();
    await expect(page.getByText('Đã hết hiệu lực từ ngày 01/06/2026.').isVisible()).resolves.toBe(true);
    await expect(page.getByText('Bản nháp, chưa được duyệt và chưa đăng.').isVisible()).resolves.toBe(true);
    await expect(page.getByText('thay thế Quyết định số 05-QĐ/ĐU ngày 02/01/2020').isVisible()).resolves.toBe(true);
    await page.getByRole('button', { name: `Chép trích dẫn: ${CITED}` }).click();
    await page.getByText(`Đã chép: ${CITED}`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CITED);
    expect(await stumblingBlocks(page, '.doc-van-ban')).toEqual([]);
    await shot(page, 'document');
  });

  it('finds an article without marks, and a link leads to its clause', async () => {
    const page = await at('a.contributor');
    await page.goto(`/admin/doc-van-ban/${id}#quy-che-dieu-7-khoan-2`);
    const clause = page.locator('#quy-che-dieu-7-khoan-2');
    await clause.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'quy-che-dieu-7-khoan-2');
    const contents = page.getByRole('navigation', { name: 'Mục lục' });
    await contents.getByRole('searchbox').fill('dieu 11');
    await contents.getByRole('link', { name: 'Điều 11. Quản lý hồ sơ' }).click();
    await page.waitForFunction(() => window.location.hash === '#quy-che-dieu-11');
    expect(await contents.getByRole('link').count()).toBe(1);
    await contents.getByRole('searchbox').fill('không có mục này');
    await contents.getByText('Không có mục nào khớp.').waitFor();
  });

  it('is read aloud by the browser’s own voice, and says when there is none', async () => {
    const page = await at('a.contributor');
    const live = await publish();
    await page.goto(`/admin/doc-van-ban/${live}`);
    await page.getByRole('button', { name: 'Nghe', exact: true }).click();
    await page.getByText('Trình duyệt này chưa có giọng đọc tiếng Việt.').waitFor();
    // A voice that says nothing aloud, and remembers.
    await page.addInitScript(() => {
      const said: string[] = [];
      const voice = { lang: 'vi-VN', name: 'Giọng thử', default: true, localService: true, voiceURI: 'thu' };
      class Utterance { voice: unknown; lang = ''; onend: (() => void) | null = null; onerror: (() => void) | null = null; constructor(readonly text: string) {} }
      Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
      Object.defineProperty(window, 'speechSynthesis', {
        value: { getVoices: () => [voice], addEventListener: () => undefined, cancel: () => undefined, pause: () => undefined, resume: () => undefined, speak: (each: Utterance) => { said.push(each.text); queueMicrotask(() => each.onend?.()); } },
      });
    });
    await page.reload();
    await page.getByRole('button', { name: 'Nghe', exact: true }).click();
    await page.getByText('Đã đọc xong.').waitFor();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.slice(0, 4)).toEqual(['Quyết định số hai mươi chín quyết định đảng ủy', 'Quy chế', 'Chương một. Quy định chung', 'Điều một. Quản lý hồ sơ']);
  });

  it('fits a telephone, and tells whoever may not read it', async () => {
    const phone = await at('a.contributor', { phone: true });
    await phone.goto(`/admin/doc-van-ban/${id}`);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await shot(phone, 'phone');
    const other = await at('b.contributor');
    await other.goto(`/admin/doc-van-ban/${id}`);
    await other.getByRole('alert').getByText('Không tải được văn bản.').waitFor();
    forgive(404);
  });
});
