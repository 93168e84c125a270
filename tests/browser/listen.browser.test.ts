import { setTimeout as pause } from 'node:timers/promises';

import { expect, it } from '@jest/globals';

import { body } from '../../plugins/editorial-workflow/tests/newsroom';
import { program } from '../../plugins/listen/tests/support/programs';
import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const HEADINGS = ['Công tác phát triển đảng', 'Nhiệm vụ quý IV'];
const rich = (): unknown => {
  const common = { format: '', indent: 0, version: 1, direction: 'ltr' };
  const { root } = body('Chi bộ đã họp phiên thường kỳ vào 14h30 ngày 3/2/2026, có 45/50 đảng viên dự.') as { root: { children: unknown[] } };
  const heading = (text: string): unknown => ({ ...common, type: 'heading', tag: 'h2', children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }] });
  return { root: { ...root, children: HEADINGS.flatMap((text) => [...root.children, heading(text), ...root.children]) } };
};

let id: string;
// With its worker: what is published here is recorded here.
const environment = { SPEECH: 'on', ESPEAK_PATH: await program('espeak-ng'), ENCODER_PATH: await program('lame') };
const office = openOffice('listen', async ({ api: as, server }) => {
  const [topic] = await server.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
  const made = await (await as('a.contributor')).post('/api/news?draft=true&depth=0', { title: 'Chi bộ họp thường kỳ', summary: 'Tin để nghe', topic: topic?.id, body: rich(), author: 'A', source: 'B', licence: 'C' });
  id = made.body.doc.id;
  const submitted = await (await as('a.contributor')).post('/api/approval-cases/submit', { collection: 'news', documentId: id });
  for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) {
    expect((await (await as(username)).post(`/api/approval-cases/${submitted.body.id}/${verb}`, {})).status).toBe(200);
  }
}, environment);
const { api, at, shot } = office;

/** Some sentences; a busy machine takes its time. */
const RECORDED_MS = 90_000;

/** Until the worker has recorded it. */
const recorded = async (): Promise<Record<string, unknown>> => {
  const client = await api('a.contributor');
  const deadline = Date.now() + RECORDED_MS;
  for (;;) {
    const { status, body: told } = await client.get(`/api/listen/news/${id}`);
    if (told.state === 'ready') return told as Record<string, unknown>;
    if (Date.now() > deadline) throw new Error(`not recorded within ${RECORDED_MS} ms; last told: ${status} ${JSON.stringify(told)}\n${office.server.output().slice(-2000)}`);
    await pause(250);
  }
};

it('plays what was published, with its chapters, at the reader’s speed, by keyboard', async () => {
  const page = await at('a.contributor');
  const { chapters, duration } = await recorded();
  expect((chapters as { title: string }[]).map(({ title }) => title)).toEqual(['Chi bộ họp thường kỳ', ...HEADINGS]);
  await page.goto(`/admin/collections/news/${id}`);
  await page.getByRole('button', { name: 'Nghe', exact: true }).click();
  const player = page.getByRole('group', { name: 'Nghe nội dung' });
  await player.waitFor();
  const sound = page.locator('.nghe audio');
  await page.waitForFunction(() => (document.querySelector<HTMLAudioElement>('.nghe audio')?.readyState ?? 0) >= 1);
  expect(Math.abs((await sound.evaluate((element) => (element as HTMLAudioElement).duration)) - Number(duration)) / Number(duration)).toBeLessThan(0.05);

  await player.getByLabel('Tốc độ').selectOption('1.5');
  expect(await sound.evaluate((element) => (element as HTMLAudioElement).playbackRate)).toBe(1.5);
  await page.waitForFunction(() => !document.querySelector<HTMLAudioElement>('.nghe audio')?.paused);
  await player.getByRole('button', { name: 'Tạm dừng' }).click();
  await player.getByRole('button', { name: 'Nghe tiếp' }).waitFor();
  await player.getByLabel('Phần').selectOption('2');
  await player.getByText(`Đang đọc: ${HEADINGS[1] ?? ''}`).waitFor();
  const start = (chapters as { start: number }[])[2]?.start ?? 0;
  expect(Math.abs((await sound.evaluate((element) => (element as HTMLAudioElement).currentTime)) - start)).toBeLessThan(0.5);
  await player.getByRole('slider', { name: 'Vị trí đang nghe' }).focus();
  await page.keyboard.press('Home');
  await player.getByText('Đang đọc: Chi bộ họp thường kỳ').waitFor();
  expect(await stumblingBlocks(page, '.nghe')).toEqual([]);
  await shot(page, 'player');
  await player.getByRole('button', { name: 'Dừng', exact: true }).click();
  await page.getByRole('button', { name: 'Nghe', exact: true }).waitFor();
});

it('answers players over HTTP: heads without a body, parts, and nobody else', async () => {
  const url = `${office.server.url}/api/listen/news/${id}/audio`;
  const cookie = (await (await at('a.contributor')).context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const ask = (method: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url, { method, headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers } });
  const head = await ask('HEAD');
  expect([head.status, head.headers.get('content-type'), (await head.arrayBuffer()).byteLength]).toEqual([200, 'audio/mpeg', 0]);
  const part = await ask('GET', { range: 'bytes=0-2' });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 0-2/${head.headers.get('content-length') ?? ''}`, 'ID3']);
  expect((await ask('GET', { range: 'bytes=999999999-' })).status).toBe(416);
  expect((await fetch(url)).status).toBe(401);
});

it('fits a telephone', async () => {
  const phone = await at('a.contributor', { phone: true });
  await phone.goto(`/admin/collections/news/${id}`);
  await phone.getByRole('button', { name: 'Nghe', exact: true }).click();
  await phone.getByRole('group', { name: 'Nghe nội dung' }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await phone.locator('.nghe').scrollIntoViewIfNeeded();
  await shot(phone, 'phone');
});
