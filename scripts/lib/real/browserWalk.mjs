import { chromium } from 'playwright-core';

import { CHROMIUM_MISSING, findChromium } from '../../chromium.mjs';
import { expectThat } from './checks.mjs';
import { body } from './httpApi.mjs';
import { PASSWORD } from './furnish.mjs';

export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATIENCE_MS = 30_000;

/** A person at the admin, in Vietnamese; what the console complains about is kept. */
const sitDown = async (browser, url, who) => {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(`${url}/admin/login`);
  await page.locator('#field-username').fill(who.username);
  await page.locator('#field-password').fill(PASSWORD);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(`${url}/admin`);
  return { page, complaints, stand: () => context.close() };
};

const panel = (page) => page.locator('#hb-approval');
/** Presses a button of the panel, and confirms; `words` are what the dialog asks for. */
const step = async (page, name, words) => {
  await panel(page).getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (words) await dialog.locator('textarea').fill(words);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

/**
 * Waits until Payload has saved a draft that holds what was changed. An earlier save still on its way answers
 * too, and what comes back with it may undo a field left meanwhile (docs/decisions/0002): so the content is asked for.
 */
const saved = async (page, change, holds) => {
  const answer = page.waitForResponse(async (response) => {
    if (!/\/api\/news\/[0-9a-f-]{36}/.test(response.url()) || response.request().method() !== 'PATCH' || !response.ok()) return false;
    const { doc } = await response.json();
    return holds(doc);
  });
  await change();
  await answer;
};

const writeBody = async (page, text) => {
  const editor = page.locator('.rich-text-lexical [contenteditable=true]').first();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
};

const writeNews = async (page, url, picture, topic, title) => {
  await page.getByRole('link', { name: 'Viết tin bài' }).first().click();
  await page.waitForURL('**/collections/news/create');
  await page.getByLabel('Tiêu đề').fill(title);
  await page.locator('form.hb-form button[type=submit]').click();
  await page.waitForURL(/\/collections\/news\/[0-9a-f-]{36}/);
  const [, id] = /news\/([0-9a-f-]{36})/.exec(page.url());
  await page.locator('#field-summary').fill('Bản viết lần đầu trong trình duyệt.');
  await page.locator('#field-topic input').first().fill(topic.name);
  await page.locator('#field-topic .rs__option').first().click();
  await page.locator('#field-author').fill('Trần Thị Cộng Tác');
  await page.locator('#field-source').fill('Ban Biên tập Đảng ủy phường');
  await page.locator('#field-licence').fill('Được sử dụng lại khi ghi rõ nguồn');
  await writeBody(page, 'Viết trong trình duyệt.');
  await saved(page, () => uploadHero(page, picture), (doc) => Boolean(doc.hero) && doc.licence !== '' && JSON.stringify(doc.body).includes('Viết trong trình duyệt'));
  return id;
};

const uploadHero = async (page, picture) => {
  await page.locator('#field-hero').scrollIntoViewIfNeeded();
  await page.locator('#field-hero .upload__createNewToggler').click();
  const drawer = page.locator('.doc-drawer').last();
  await drawer.locator('input[type=file]').first().setInputFiles({ name: 'tuyến phố.png', mimeType: 'image/png', buffer: picture });
  await drawer.locator('#field-alt').fill('Tranh vẽ tuyến phố dưới nắng');
  await drawer.locator('#field-author').fill('Trần Thị Cộng Tác');
  await drawer.locator('#field-source').fill('Tự vẽ');
  await drawer.locator('#field-licence').fill('Được sử dụng lại khi ghi rõ nguồn');
  await drawer.locator('#action-save').click();
  await drawer.waitFor({ state: 'detached' });
};

/** From the list of what waits to the document. */
const openFromQueue = async (page, title) => {
  await page.getByRole('link', { name: title }).first().click();
  await panel(page).waitFor();
};

const quiet = (complaints) => expectThat(complaints.length === 0, `the console complained: ${complaints.slice(0, 3).join(' | ')}`);

/** The same walk, by people at a browser: each sees only their own buttons. What was published is then read over REST. */
export const walkInBrowser = async (url, call, { people, topic }, picture, check) => {
  const executablePath = findChromium();
  const browser = await check('mở trình duyệt', () => {
    if (!executablePath) throw new Error(CHROMIUM_MISSING);
    return chromium.launch({ executablePath, headless: true, args: FLAGS });
  });
  if (!browser) return;
  const title = 'Tuyến phố nở hoa, viết trong trình duyệt';
  const as = async (who, work) => {
    const { page, complaints, stand } = await sitDown(browser, url, who);
    try {
      const result = await work(page);
      quiet(complaints);
      return result;
    } catch (error) {
      if (process.env.CHECK_PICTURES) await page.screenshot({ path: `${process.env.CHECK_PICTURES}/failed-${Date.now()}.png`, fullPage: true });
      throw error;
    } finally {
      await stand();
    }
  };
  let id;
  try {
    await check('cộng tác viên viết, tải ảnh và trình duyệt', () =>
      as(people.contributor, async (page) => {
        id = await writeNews(page, url, picture, topic, title);
        await saved(page, () => page.locator('#field-summary').fill('Bản viết trong trình duyệt.'), (doc) => doc.summary === 'Bản viết trong trình duyệt.' && Boolean(doc.hero));
        await step(page, 'Trình duyệt');
        await panel(page).getByText('Đang duyệt').first().waitFor();
      }),
    );
    await check('biên tập viên thấy việc chờ mình và trả lại', () =>
      as(people.reviewer, async (page) => {
        await openFromQueue(page, title);
        expectThat((await panel(page).getByRole('button', { name: 'Đăng', exact: true }).count()) === 0, 'the reviewer has a button to publish');
        await step(page, 'Trả lại', 'Đề nghị viết rõ hơn về các hộ tham gia.');
        await panel(page).getByText('Đã trả lại').first().waitFor();
      }),
    );
    await check('cộng tác viên đọc lý do, sửa và trình lại', () =>
      as(people.contributor, async (page) => {
        await openFromQueue(page, title);
        await panel(page).getByText('Đề nghị viết rõ hơn').first().waitFor();
        await saved(page, () => page.locator('#field-summary').fill('Có 92 hộ tham gia.'), (doc) => doc.summary === 'Có 92 hộ tham gia.' && Boolean(doc.hero));
        await step(page, 'Trình duyệt');
        await panel(page).getByText('Đang duyệt').first().waitFor();
      }),
    );
    await check('biên tập viên duyệt', () =>
      as(people.reviewer, async (page) => {
        await openFromQueue(page, title);
        await step(page, 'Duyệt');
      }),
    );
    await check('Ban Biên tập duyệt và đăng', () =>
      as(people.approver, async (page) => {
        await openFromQueue(page, title);
        await step(page, 'Duyệt và đăng');
        await panel(page).getByText('Đang đăng').first().waitFor();
      }),
    );
    await check('bài đến đảng viên của phường, không đến nơi khác', async () => {
      const news = body(await call('GET', `/api/news/${id}?depth=1`, { token: people.member.token }));
      expectThat(news.title === title && news.summary === 'Có 92 hộ tham gia.', `${news.title}: ${news.summary}`);
      expectThat(typeof news.hero?.url === 'string', 'no picture');
      for (const who of [people.foreignMember, people.cityMember]) body(await call('GET', `/api/news/${id}`, { token: who.token }), 404);
    });
  } finally {
    await browser.close();
  }
};
