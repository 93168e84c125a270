import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { afterAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { CLIENT, startProvider, type TestProvider } from '../../plugins/accounts/oidc/tests/provider';
import { PASSWORD } from '../support/city';
import type { Api } from '../support/desk';
import { openOffice } from '../support/office';
import { words } from './words';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const articles = Array.from({ length: 12 }, (_, n) => ({ anchor: `dieu-${n + 1}`, heading: `Điều ${n + 1}. Quản lý hồ sơ`, text: '1. Cấp ủy:\na) Chỉ đạo việc thực hiện;\nb) Kiểm tra, giám sát.\n2. Chi bộ thực hiện.' }));
const credits = { author: 'Ban Biên tập', source: 'Tự viết', licence: 'Nội bộ' };
const TITLES = { city: 'Thành ủy triển khai học tập nghị quyết', a: 'Phường A họp bàn đảng phí', b: 'Phường B trao huy hiệu' };
const ids: Record<string, string> = {};

/** Written, decided and published by a board. */
const publish = async (as: (username: string) => Promise<Api>, board: string, collection: 'news' | 'documents' | 'pages' | 'bulletins', data: object): Promise<string> => {
  const made = await (await as(`${board}.contributor`)).post(`/api/${collection}?draft=true&depth=0`, { ...credits, ...data });
  const submitted = await (await as(`${board}.contributor`)).post('/api/approval-cases/submit', { collection, documentId: made.body.doc.id });
  for (const [who, verb] of [['reviewer', 'approve'], ['approver', 'approve'], ['approver', 'publish']] as const) {
    const { status, body } = await (await as(`${board}.${who}`)).post(`/api/approval-cases/${submitted.body.id}/${verb}`, {});
    if (status !== 200) throw new Error(`${board}.${who} ${verb}: ${status} ${JSON.stringify(body)}`);
  }
  ids[`${board} case`] = submitted.body.id as string;
  return made.body.doc.id as string;
};

let provider: TestProvider | undefined;
const office = openOffice('portal', async ({ api: as, city, server }) => {
  const [topic] = await server.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
  const news = (title: string) => ({ title, summary: 'Tóm tắt của tin', topic: topic?.id, body: words('Nội dung của tin, một đoạn văn.') });
  const part = (name: string, title: string) => ({ title, slug: name, part: name, body: words('Phường A có truyền thống đoàn kết.') });
  const document = { title: 'Quyết định ban hành Quy chế', type: 'QD', number: '29', symbol: 'QĐ/ĐU', issuer: 'Đảng ủy phường', signer: 'Nguyễn Văn Kiểm', dateIssued: '2026-03-16T00:00:00+07:00', inForce: '2026-03-20T00:00:00+07:00', summary: 'Quy chế quản lý hồ sơ', sections: articles };
  ids.ward = city.a.committee.id;
  const cell = await as('a.secretary');
  const meeting = await cell.post('/api/meetings', { organization: city.a.cells[0].id, kind: 'regular', title: 'Sinh hoạt chi bộ thường kỳ', startsAt: new Date(Date.now() + 5 * 86_400_000).toISOString(), place: 'Nhà văn hóa', content: 'Theo hướng dẫn.', agenda: [{ title: 'Điểm tình hình tháng', presenter: 'Bí thư', minutes: 15 }] });
  ids.meeting = meeting.body.id as string;
  await cell.post(`/api/meetings/${ids.meeting}/convene`, {});
  await Promise.all([
    publish(as, 'city', 'news', news(TITLES.city)).then((id) => (ids.city = id)),
    publish(as, 'b', 'news', news(TITLES.b)).then((id) => (ids.b = id)),
    (async () => {
      ids.a = await publish(as, 'a', 'news', news(TITLES.a));
      ids.withdrawn = ids['a case'] ?? '';
      ids.tradition = await publish(as, 'a', 'pages', part('tradition', 'Bảy mươi năm xây dựng phường A'));
      ids.about = await publish(as, 'a', 'pages', part('about', 'Đảng bộ phường A ngày nay'));
      ids.standing = await publish(as, 'a', 'pages', { title: 'Cách dùng Sổ tay ở phường A', slug: 'cach-dung', body: words('Mở Sổ tay rồi đăng nhập.') });
      ids.bulletin = await publish(as, 'a', 'bulletins', { title: 'Bản tin phường A', kind: 'internal', period: '2026-11', introduction: 'Lời ngỏ', items: [{ heading: 'Nhắc việc', text: 'Nộp đảng phí.' }, { news: ids.a }] });
      ids.document = await publish(as, 'a', 'documents', document);
    })(),
  ]);
}, async () => {
  provider = await startProvider(() => `${office.server.url}/api/users/oidc/callback`);
  return { PROCESS: 'web', OIDC_ISSUER: provider.issuer, OIDC_NAME: 'tài khoản thử', ...CLIENT };
});
afterAll(() => provider?.close());
const { api, at, forgive, shot } = office;

type Found = { id: string; target: string[]; why: string };

/** What axe finds on the page as it stands. */
const axe = async (page: Page): Promise<Found[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => ({ id, target, why: failureSummary })));
  });
};

/** Controls too small for a finger, and how far the page is wider than the screen. Links in running text count by their line. */
const tight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`${wide} px wider than the screen`);
    for (const control of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
      const shown = control.closest('.st-row') && control.closest('.st-row__title') ? control.closest('.st-row') : control.closest('label') ?? control;
      const { height, width } = (shown ?? control).getBoundingClientRect();
      if (width === 0 || getComputedStyle(control).display === 'inline' || control.matches('.st-skip')) continue;
      if (height < 43.5) found.push(`${height} px high: ${control.outerHTML.slice(0, 100)}`);
    }
    return found;
  });

/** Every registered page, as the page of the design tells it to an administrator; places in a path are filled with what stands for them. */
const addresses = async (): Promise<{ key: string; path: string }[]> => {
  const page = await at('a.admin');
  await page.goto('/thiet-ke');
  const pages = await page.locator('[data-page]').evaluateAll((lines) => lines.map((line) => ({ key: (line as HTMLElement).dataset.page ?? '', path: (line as HTMLElement).dataset.path ?? '' })));
  const samples: Record<string, string | undefined> = { 'news-item': ids.a, document: ids.document, organization: ids.ward, bulletin: ids.bulletin, 'standing-page': ids.standing, meeting: ids.meeting };
  return pages.map(({ key, path }) => {
    if (!path.includes(':')) return { key, path };
    if (samples[key] === undefined) throw new Error(`page ${key} has a place in its path: give this test a sample`);
    return { key, path: path.replace(/:[a-z]+/u, samples[key]) };
  });
};

/** The compressed script that each page loads, as the wire has it: nothing comes from a cache. */
const scale = async (page: Page): Promise<{ weigh: () => Promise<number> }> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.setBypassServiceWorker', { bypass: true });
  const [asked, ended] = [new Set<string>(), new Set<string>()];
  let bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => void (type === 'Script' && asked.add(requestId)));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!asked.has(requestId)) return;
    ended.add(requestId);
    bytes += encodedDataLength;
  });
  return {
    weigh: async () => {
      while (ended.size < asked.size) await page.waitForTimeout(20);
      const loaded = Math.round(bytes / 1000);
      bytes = 0;
      return loaded;
    },
  };
};

const PHONE = { width: 360, height: 740 };
const SHOWN_LARGE = ['home', 'document', 'search', 'me', 'news-item', 'settings', 'bulletin'];

describe('every registered page', () => {
  it('is whole on a telephone in the light, wide in the dark, with letters twice as large and with high contrast: axe finds nothing, nothing is too small or too wide; and it weighs at most 170 kB of compressed script on its first load', async () => {
    const pages = await addresses();
    expect(pages.length).toBeGreaterThanOrEqual(22);
    const found: Record<string, unknown> = {};
    const weights: Record<string, number> = {};
    const [member, admin] = [await at('a.secretary'), await at('a.admin')];
    const { weigh } = await scale(member);
    // The sign-in is no page for whoever is in: it comes last, without them. The design is for administrators.
    for (const { key, path } of [...pages.filter((each) => each.key !== 'sign-in'), { key: 'sign-in', path: '/dang-nhap' }]) {
      const page = key === 'design' ? admin : member;
      if (key === 'sign-in') await page.context().clearCookies();
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(PHONE);
      const answer = await page.goto(path);
      if (answer?.status() === 500) process.stderr.write(office.server.output().slice(-3000));
      const faults: unknown[] = answer?.status() === 200 ? [] : [`answers ${answer?.status()}`];
      const look = async (name: string, withAxe = true): Promise<void> => {
        faults.push(...[...(withAxe ? await axe(page) : []), ...(await tight(page))].map((fault) => [name, fault]));
        await shot(page, `${key}-${name}`);
      };
      await look('light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await look('dark');
      // What a screen of 720 px shows at 200 % is the telephone's 360; here the letters alone grow twice as large.
      await page.setViewportSize({ width: 720, height: 900 });
      await page.evaluate(() => void (document.documentElement.style.fontSize = '36px'));
      await look('double', false);
      if (SHOWN_LARGE.includes(key)) {
        await page.setViewportSize(PHONE);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
          Object.assign(document.documentElement.dataset, { type: 'largest', contrast: 'high' });
        });
        await look('high');
      }
      if (page === member) weights[key] = await weigh();
      if (faults.length > 0) found[path] = faults;
    }
    if (process.env.SHOTS) process.stderr.write(`${JSON.stringify(weights, null, 1)}\n`);
    expect(found).toEqual({});
    expect(Object.entries(weights).filter(([, kb]) => kb > 170)).toEqual([]);
    expect(Math.min(...Object.values(weights))).toBeGreaterThan(20);
  }, 300_000);
});

/** By the Tab key to this control; where one is must be seen. */
const tabTo = async (page: Page, to: Locator): Promise<void> => {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab');
    if (!(await to.evaluate((control) => control === document.activeElement))) continue;
    expect(await to.evaluate((control) => ['', '::after'].some((of) => getComputedStyle(control, of || null).outlineStyle !== 'none'))).toBe(true);
    return;
  }
  throw new Error(`${String(to)} is not reached by Tab`);
};

describe('a member', () => {
  it('signs in by keyboard from the landing page, and goes on by keyboard', async () => {
    const page = await at('a.member', { phone: true });
    await page.context().clearCookies();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'landing');
    await page.getByRole('link', { name: 'Đăng nhập', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Đăng nhập' }).waitFor();
    await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('input[name=username]')?.matches(':disabled'));
    expect(await axe(page)).toEqual([]);
    await shot(page, 'sign-in');
    await page.getByLabel('Tên đăng nhập').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Đề nghị ghi tên đăng nhập và mật khẩu.').waitFor();
    await page.keyboard.type('a.member');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sai-mat-khau-2026');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu chưa đúng').waitFor();
    forgive(401);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Chào đồng chí/u }).waitFor();
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'payload-token');
    expect([cookie?.httpOnly, cookie?.sameSite]).toEqual([true, 'Strict']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tới nội dung chính');
    await page.keyboard.press('Enter');
    // What stands above the content is jumped over.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.goto('/tai-lieu');
    await tabTo(page, page.getByRole('link', { name: 'Quyết định ban hành Quy chế' }));
    await page.keyboard.press('Enter');
    await page.getByText('Còn hiệu lực.').waitFor();
    const find = page.getByRole('searchbox', { name: 'Tìm trong văn bản' });
    await page.waitForFunction(() => document.querySelector('[type=search]')?.matches(':enabled'));
    await tabTo(page, find);
    await page.keyboard.type('kiem tra');
    await page.getByText('1/12').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2/12').waitFor();
    await tabTo(page, page.getByText(/^Mục lục \(12 mục\)$/u));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Điều 11. Quản lý hồ sơ' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**#dieu-11');
    // On from the article, not from the top.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('dieu-11');
    await page.goto('/toi/cai-dat');
    await tabTo(page, page.getByRole('radio', { name: 'Theo máy' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  });

  it('signs in by the provider in the browser, and lands where they wanted; whom the provider does not vouch for is told', async () => {
    if (!provider) throw new Error('the provider stands before the house');
    const [member] = await office.server.ownerSql<{ id: string }>(`select m.id from members m join users u on u.id = m.user_id where u.username = 'b.member'`);
    expect((await (await api('b.secretary')).post(`/api/members/${member?.id}/update-record`, { changes: { personalNumber: '001185012345' } })).status).toBe(200);
    const page = await at('a.member', { phone: true });
    await page.goto('/');
    await page.context().clearCookies();
    await page.goto('/dang-nhap?tiep=/da-luu');
    const by = page.getByRole('link', { name: 'Đăng nhập bằng tài khoản thử' });
    await by.click();
    await page.getByText('Chưa đăng nhập được bằng cách này.').waitFor();
    provider.person = { sub: 'nguoi-b', claims: { personal_number: '001185012345', personal_number_verified: true } };
    await page.context().clearCookies();
    await page.goto('/dang-nhap?tiep=/da-luu');
    await by.click();
    await page.waitForURL('**/da-luu');
    await page.getByText('Người dùng b.member').waitFor();
  });

  it('is led to the sign-in and back to the page they asked for, and nowhere else', async () => {
    const page = await at('a.member');
    await page.context().clearCookies();
    await page.goto(`/tin/${ids.a}?x=1`);
    expect(new URL(page.url()).search).toBe(`?tiep=${encodeURIComponent(`/tin/${ids.a}?x=1`)}`);
    expect((await page.content()).includes(TITLES.a)).toBe(false);
  });

  it('sees their own home: of their ward and the levels above, never of another ward', async () => {
    const homes = await Promise.all(['a.member', 'b.member'].map(async (username) => {
      const page = await at(username);
      await page.goto('/');
      const text = await page.locator('main').innerText();
      return Object.entries(TITLES).filter(([, title]) => text.includes(title)).map(([of]) => of);
    }));
    expect(homes).toEqual([['city', 'a'], ['city', 'b']]);
    const foreign = await at('b.member');
    const answer = await foreign.goto(`/tin/${ids.a}`);
    expect(answer?.status()).toBe(404);
    await foreign.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    forgive(404);
  });

  it('reads about the organisations of their own line: what they tell, their life, their news; of no other', async () => {
    const page = await at('a.member', { phone: true });
    await page.goto('/to-chuc');
    await page.getByRole('link', { name: office.city.a.committee.name }).click();
    await page.getByRole('heading', { level: 1, name: office.city.a.committee.name }).waitFor();
    expect(await page.locator('main h2').allInnerTexts()).toEqual(expect.arrayContaining(['Đảng bộ phường A ngày nay', 'Bảy mươi năm xây dựng phường A', 'Tin của đơn vị']));
    expect((await page.locator('main h2').allInnerTexts()).slice(0, 2)).toEqual(['Đảng bộ phường A ngày nay', 'Bảy mươi năm xây dựng phường A']);
    await page.locator('main').getByRole('link', { name: TITLES.a }).waitFor();
    // Who holds which mandate is not a member's to read.
    expect(await page.getByRole('heading', { name: 'Người đứng đầu' }).count()).toBe(0);
    const foreign = await at('b.member');
    expect((await foreign.goto(`/to-chuc/${ids.ward}`))?.status()).toBe(404);
    forgive(404);
  });

  it('reads the bulletins that reach them, from the home page to the item, and the standing pages; others have none', async () => {
    const page = await at('a.member', { phone: true });
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Bản tin phường A' }).click();
    await page.getByText('Số 1/2026 · Tháng 11/2026').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Nhắc việc' }).waitFor();
    await page.getByRole('link', { name: /^Đọc toàn văn/u }).click();
    await page.getByRole('heading', { level: 1, name: TITLES.a }).waitFor();
    await page.goto('/tim?q=nop+dang+phi');
    await page.getByRole('main').getByRole('link', { name: 'Bản tin phường A' }).click();
    await page.waitForURL(`**/ban-tin/${ids.bulletin}#muc-*`);
    await page.goto('/trang');
    // What tells of an organisation stands on its page.
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['Cách dùng Sổ tay ở phường A']);
    await page.getByRole('link', { name: 'Cách dùng Sổ tay ở phường A' }).click();
    await page.getByText('Mở Sổ tay rồi đăng nhập.').waitFor();
    const foreign = await at('b.member');
    for (const path of [`/ban-tin/${ids.bulletin}`, `/trang/${ids.standing}`, '/trang/khong-phai-ma']) expect([path, (await foreign.goto(path, { waitUntil: 'load' }))?.status()]).toEqual([path, 404]);
    forgive(404);
  });

  it('signs in on the portal by a passkey alone, and ends in the portal', async () => {
    const page = await at('a.deputy');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
    await page.goto('/admin/tai-khoan');
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await page.getByLabel('Mật khẩu hiện tại').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
    await page.getByText('Thiết bị của tôi').waitFor();
    await page.context().clearCookies();
    await page.goto('/dang-nhap?tiep=/da-luu');
    await page.getByRole('button', { name: 'Đăng nhập bằng khóa trên máy' }).click();
    await page.waitForURL('**/da-luu');
    await page.getByRole('heading', { level: 1, name: 'Đã lưu để đọc sau' }).waitFor();
  });

  it('reads a document: contents, a clause by its address, words found without marks', async () => {
    const page = await at('a.member', { phone: true });
    await page.goto(`/tai-lieu/${ids.document}#dieu-7-khoan-2`);
    await page.getByText('Còn hiệu lực.').waitFor();
    await page.locator('#dieu-7-khoan-2').waitFor();
    await page.getByText(/^Mục lục \(12 mục\)$/u).click();
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Điều 11. Quản lý hồ sơ' }).click();
    expect(new URL(page.url()).hash).toBe('#dieu-11');
    await page.getByRole('searchbox', { name: 'Tìm trong văn bản' }).fill('kiem tra, giam sat');
    await page.getByText('1/12').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2/12').waitFor();
    await page.getByRole('searchbox', { name: 'Tìm trong văn bản' }).fill('không có chữ này');
    await page.getByText('Không thấy').waitFor();
  });

  it('finds while typing, with arrows, and reads what was found', async () => {
    const page = await at('a.member');
    await page.goto('/tim');
    const box = page.getByRole('combobox', { name: 'Từ cần tìm' });
    await box.pressSequentially('dang phi');
    await page.getByRole('option', { name: TITLES.a }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option', { name: TITLES.a }).getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Tìm thấy \d+ kết quả/u }).waitFor();
    await page.getByRole('main').getByRole('link', { name: TITLES.a }).click();
    await page.waitForURL(`**/tin/${ids.a}`);
  });

  it('keeps an item for later, hears it from where they stopped, at their speed', async () => {
    const page = await at('a.member');
    // The recording itself is heard in listen.browser: here a second of silence stands for it.
    const silence = Buffer.concat([Buffer.from('524946462440000057415645666d74201000000001000100401f0000401f00000100080064617461', 'hex'), Buffer.from([0, 0x40, 0, 0]), Buffer.alloc(16384, 128)]);
    await page.route(`**/api/listen/news/${ids.a}`, (route) => route.fulfill({ json: { state: 'ready', url: `/api/listen/news/${ids.a}/audio`, duration: 60, chapters: [{ title: 'Đầu', start: 0, anchor: null }, { title: 'Cuối', start: 30, anchor: null }] } }));
    await page.route('**/audio', (route) => route.fulfill({ contentType: 'audio/wav', body: silence }));
    // The silence is two seconds long: where it is, is remembered here, or its end would be written down for the place chosen.
    await page.addInitScript(() => {
      const places = new WeakMap<HTMLMediaElement, number>();
      Object.defineProperty(HTMLMediaElement.prototype, 'currentTime', { get(this: HTMLMediaElement) { return places.get(this) ?? 0; }, set(this: HTMLMediaElement, at: number) { places.set(this, at); } });
    });
    await page.goto(`/tin/${ids.a}`);
    await page.getByRole('button', { name: 'Lưu đọc sau' }).click();
    await page.getByRole('button', { name: 'Đã lưu' }).waitFor();
    await page.getByRole('button', { name: 'Nghe', exact: true }).click();
    await page.getByLabel('Tốc độ').selectOption('1.5');
    await page.getByRole('slider', { name: 'Vị trí đang nghe' }).fill('31');
    await page.getByRole('button', { name: 'Dừng', exact: true }).click();
    await page.getByRole('button', { name: 'Nghe tiếp từ 0:31' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Nghe tiếp từ 0:31' }).click();
    expect(await page.getByLabel('Tốc độ').inputValue()).toBe('1.5');
    await page.goto('/da-luu');
    await page.getByRole('link', { name: TITLES.a }).waitFor();
    await page.getByRole('button', { name: 'Đã lưu' }).click();
    await page.getByRole('button', { name: 'Lưu đọc sau' }).waitFor();
    await page.reload();
    await page.getByText('Đồng chí chưa lưu gì').waitFor();
  });

  it('reads their own record, asks for a correction, sees who opened it, ends another device', async () => {
    const other = await at('a.member');
    const page = await at('a.member', { phone: true });
    await page.goto('/toi/ho-so');
    await page.getByText('Đảng viên a.member', { exact: true }).first().waitFor();
    await page.goto('/toi/de-nghi');
    await page.getByLabel('Mục cần sửa').selectOption({ label: 'Ngày sinh' });
    await page.getByLabel('Ngày đúng (ngày/tháng/năm)').fill('31/02/1980');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByRole('alert').getByText('Ghi theo dạng ngày/tháng/năm').waitFor();
    await page.getByLabel('Ngày đúng (ngày/tháng/năm)').fill('3/2/1980');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Đang xem xét').waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: '1 đề nghị sửa hồ sơ của đồng chí đang được xem xét' }).waitFor();
    await page.goto('/toi/ai-da-xem');
    await page.getByText('Chưa có ai mở hồ sơ của đồng chí.').waitFor();
    await other.goto('/toi');
    await page.goto('/toi/thiet-bi');
    await page.getByRole('button', { name: 'Đăng xuất mọi máy khác' }).click();
    await page.getByText('Đã đăng xuất.').waitFor();
    await other.goto('/toi');
    await other.waitForURL('**/dang-nhap?tiep=%2Ftoi');
  });

  it('chooses letters and colours once, and every page arrives so', async () => {
    const page = await at('a.member');
    await page.goto('/toi/cai-dat');
    await page.getByLabel('Rất to').check();
    await page.getByLabel('Nền tối').check();
    await page.goto('/tin');
    expect(await page.evaluate(() => [document.documentElement.dataset.theme, getComputedStyle(document.documentElement).fontSize])).toEqual(['dark', '26px']);
  });
});

describe('support', () => {
  it('a fault told from the page it is on is answered in the admin, and the answer stands in the portal', async () => {
    const page = await at('a.member', { phone: true });
    await page.goto(`/tin/${ids.city}?q=bi-mat`);
    await page.getByRole('link', { name: 'Báo lỗi, góp ý', exact: true }).click();
    await page.getByText(`Màn hình đang nói đến: /tin/${ids.city}`).waitFor();
    await page.getByText('không gửi ở đây').waitFor();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đề nghị viết rõ hơn, ít nhất 10 ký tự.').waitFor();
    await page.getByLabel('Nội dung', { exact: true }).fill('Chữ bị che mất một nửa ở cuối trang.');
    await page.getByLabel(/^Trình duyệt: \S/u).uncheck();
    await shot(page, 'support-form');
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đã gửi. Đồng chí sẽ được báo khi có trả lời.').waitFor();
    await page.getByText('Chờ xử lý').waitFor();
    const admin = await at('a.admin');
    await admin.goto('/admin/ho-tro');
    await admin.getByRole('button', { name: /^Xem và xử lý: Báo lỗi/u }).click();
    await admin.getByText(/^Thiết bị: \d+×\d+/u).waitFor();
    await admin.getByRole('button', { name: 'Trả lời', exact: true }).click();
    await admin.getByText('Đề nghị viết nội dung.').waitFor();
    await admin.getByLabel('Nội dung trả lời').fill('Đã sửa, đề nghị tải lại trang.');
    await shot(admin, 'support-desk');
    expect((await axe(admin)).filter(({ id }) => !['region', 'landmark-one-main', 'page-has-heading-one'].includes(id))).toEqual([]);
    await admin.getByRole('button', { name: 'Trả lời', exact: true }).click();
    await admin.getByText('Đã thực hiện: trả lời.').waitFor();
    await page.reload();
    await page.getByText('Đã sửa, đề nghị tải lại trang.').waitFor();
    await page.getByRole('button', { name: 'Mở lại' }).waitFor();
    await shot(page, 'support-mine');
  });

  it('an announced outage stands above every page, and above both sign-ins, until it is ended', async () => {
    const system = await api(office.city.system.username);
    const words = 'Nâng cấp đêm nay, đề nghị lưu bài trước.';
    const soon = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
    const planned = await system.post('/api/outages', { kind: 'planned', from: soon(5), until: soon(6), vi: words });
    expect(planned.status).toBe(200);
    const [page, admin, anybody] = [await at('a.member', { phone: true }), await at(office.city.system.username), await at('a.member')];
    await anybody.context().clearCookies();
    const places = [[page, '/tin'], [admin, '/admin/ho-tro'], [anybody, '/dang-nhap'], [anybody, '/admin/login']] as const;
    for (const [of, path] of places) {
      await of.goto(path);
      await of.getByText(words).first().waitFor();
      await shot(of, `outage${path.replaceAll('/', '-')}`);
    }
    await admin.getByRole('button', { name: /^Kết thúc ngay/u }).click();
    await admin.getByText('Đã kết thúc thông báo.').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(words).count()).toBe(0);
  });
});

describe('what is half written', () => {
  it('outlives an update that nobody forced, a reload and a lost network; it is its writer’s alone, goes when it is sent and at the sign-out, and holds no numbers', async () => {
    const page = await at('b.member', { phone: true });
    const said = page.getByLabel('Nội dung', { exact: true });
    const opened = page.getByText(/^Đã mở lại bản nháp/u);
    const drafts = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':nhap:')));
    await page.goto('/bao-loi');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByLabel(/^Góp ý: /u).check();
    await said.fill('Đề nghị thêm mục hỏi đáp, hỏi tôi ở số 0912 345 678.');
    await page.getByText(/^Đã giữ bản nháp trên máy này/u).waitFor();
    // The same worker under another address is a newer version to the browser.
    await page.evaluate(() => navigator.serviceWorker.register('/sw.js?moi', { scope: '/' }));
    await page.getByText(/^Có bản mới của Sổ tay/u).waitFor();
    expect(await said.inputValue()).toContain('0912 345 678');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'update');
    await page.getByRole('button', { name: 'Dùng bản mới' }).click();
    await opened.waitFor();
    expect([await said.inputValue(), await page.locator('input[name=kind]:checked').inputValue()]).toEqual(['Đề nghị thêm mục hỏi đáp, hỏi tôi ở số ….', 'wish']);
    await shot(page, 'draft');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByRole('alert').getByText(/^Chưa gửi được/u).waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await opened.waitFor();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đã gửi. Đồng chí sẽ được báo khi có trả lời.').waitFor();
    expect(await drafts()).toEqual([]);
    // Of a sealed field not even what was typed; the reason for it stays.
    await page.goto('/toi/de-nghi');
    await page.getByLabel('Mục cần sửa').selectOption({ label: 'Tôn giáo' });
    await page.getByLabel('Nội dung đúng').fill('Không');
    await page.getByLabel('Giải thích (không bắt buộc)').fill('Ghi nhầm từ trước');
    await page.reload();
    await opened.waitFor();
    expect([await page.getByLabel('Nội dung đúng').inputValue(), await page.getByLabel('Giải thích (không bắt buộc)').inputValue()]).toEqual(['', 'Ghi nhầm từ trước']);
    const [theirs, other] = [await page.context().cookies(), await (await at('a.member')).context().cookies()];
    await page.context().addCookies(other);
    await page.goto('/toi/de-nghi');
    expect([await page.getByLabel('Giải thích (không bắt buộc)').inputValue(), await drafts()]).toEqual(['', []]);
    await page.context().addCookies(theirs);
    await page.goto('/cai-dat/thong-bao');
    await page.getByLabel('Từ').selectOption('21:00');
    await page.reload();
    await opened.waitFor();
    expect([await page.getByLabel('Từ').inputValue(), await drafts()]).toEqual(['21:00', [expect.stringContaining(':thong-bao')]]);
    await page.goto('/toi');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('link', { name: 'Đăng nhập', exact: true }).waitFor();
    expect(await drafts()).toEqual([]);
    forgive('no network');
  });
});

describe('a page that is not there', () => {
  it('is none, whoever asks, and the design is for administrators', async () => {
    const page = await at('a.member');
    for (const path of ['/khong-co', '/thiet-ke', '/tin/khong-phai-ma', `/tin/${'0'.repeat(8)}-0000-4000-8000-000000000000`]) expect([path, (await page.goto(path, { waitUntil: 'load' }))?.status()]).toEqual([path, 404]);
    forgive(404);
  });
});

describe('without a network', () => {
  /** Until the service worker has the page. */
  const kept = (page: Page): Promise<string[]> => page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('so-tay-giu:'));
    return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat();
  });
  const until = async (page: Page, path: string, there: boolean): Promise<void> => {
    const end = Date.now() + 20_000;
    while ((await kept(page)).includes(path) !== there) {
      if (Date.now() > end) throw new Error(`${path} is ${there ? 'not' : 'still'} kept: ${(await kept(page)).join()}`);
      await page.waitForTimeout(100);
    }
  };

  it('what was read is there for its reader; withdrawn it goes, and at the sign-out all of it', async () => {
    const page = await at('a.member');
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const read = `/tin/${ids.a}`;
    await page.goto(read);
    await until(page, read, true);
    await page.goto('/');
    await until(page, '/', true);
    await page.goto('/toi/ho-so');
    await page.context().setOffline(true);
    await page.goto(read, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1, name: TITLES.a }).waitFor();
    await page.getByText('Máy đang mất mạng.').waitFor();
    expect(await kept(page)).not.toContain('/toi/ho-so');
    await page.goto('/toi/ho-so', { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1, name: 'Máy đang mất mạng' }).waitFor();
    await page.getByRole('link', { name: TITLES.a }).click();
    await page.getByRole('heading', { level: 1, name: TITLES.a }).waitFor();
    // Taken down while the telephone was away.
    expect((await (await api('a.approver')).post(`/api/approval-cases/${ids.withdrawn}/withdraw`, { reason: 'Sai số liệu, gỡ để kiểm tra lại' })).status).toBe(200);
    await page.context().setOffline(false);
    await page.goto('/', { waitUntil: 'load' });
    await until(page, read, false);
    expect((await page.goto(read, { waitUntil: 'load' }))?.status()).toBe(404);
    await page.goto('/toi');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('link', { name: 'Đăng nhập', exact: true }).waitFor();
    expect(await kept(page)).toEqual([]);
    await page.context().setOffline(true);
    await page.goto('/', { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1, name: 'Máy đang mất mạng' }).waitFor();
    expect(await page.content()).not.toContain(TITLES.city);
    for (const status of [404, 503]) forgive(status);
  });

  it('what was saved is kept all at once for a place without a network', async () => {
    const page = await at('a.head');
    const head = await api('a.head');
    for (const [collection, documentId] of [['news', ids.city], ['documents', ids.document]]) await head.post('/api/bookmarks', { collection, documentId });
    await page.goto('/da-luu');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.getByRole('button', { name: 'Giữ để đọc khi mất mạng' }).click();
    await page.getByText('Đã giữ 2 mục trên máy này.').waitFor();
    await shot(page, 'keep');
    await page.context().setOffline(true);
    await page.goto(`/tai-lieu/${ids.document}`, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1, name: 'Quyết định ban hành Quy chế' }).waitFor();
    await page.getByRole('heading', { name: 'Điều 12. Quản lý hồ sơ' }).waitFor();
    await page.goto(`/tin/${ids.city}`, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1, name: TITLES.city }).waitFor();
  });

  it('what is done is kept, said to be waiting, and sent when the network is back; a refusal says why; the sign-out asks', async () => {
    const page = await at('a.secretary');
    const waiting = page.getByRole('region', { name: /việc chưa gửi được/u });
    await page.goto(`/tin/${ids.city}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.getByRole('button', { name: 'Lưu đọc sau' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Lưu đọc sau' }).click();
    await waiting.getByText(`Lưu để đọc sau: ${TITLES.city}`, { exact: true }).waitFor();
    await waiting.getByText('Đang chờ gửi').waitFor();
    await page.getByRole('button', { name: 'Đã lưu' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'waiting');
    await page.context().setOffline(false);
    await waiting.waitFor({ state: 'detached' });
    await page.goto('/da-luu');
    await page.getByRole('link', { name: TITLES.city }).waitFor();
    // What the server does not take: a day of birth to come.
    await page.goto('/toi/de-nghi');
    await page.getByLabel('Mục cần sửa').selectOption({ label: 'Ngày sinh' });
    await page.getByLabel('Ngày đúng (ngày/tháng/năm)').fill('1/1/2999');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await waiting.getByText('Đề nghị sửa hồ sơ: Ngày sinh', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await waiting.getByText(/^Không được nhận: ./u).waitFor();
    await shot(page, 'refused');
    await page.goto('/toi');
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
    await page.getByText('Còn 1 việc chưa gửi được').waitFor();
    await page.getByRole('button', { name: 'Thôi' }).click();
    await waiting.getByRole('button', { name: /^Bỏ, không gửi/u }).click();
    await waiting.waitFor({ state: 'detached' });
    for (const what of [400, 422, 'no network'] as const) forgive(what);
  });
});
