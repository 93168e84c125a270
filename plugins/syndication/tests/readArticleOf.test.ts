import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { FetchFault, guardedFetch, KINDS } from '../fetch/guardedFetch';
import { readArticleOf } from '../support/readArticleOf';
import type { ListedEntry } from '../support/readSite';
import type { Site } from '../support/site';
import { ARTICLES } from './articles';
import { openElsewhere, page, says, type Elsewhere } from './elsewhere';

let there: Elsewhere;
let site: Site;
let entry: ListedEntry;
beforeAll(async () => {
  there = await openElsewhere();
  site = { id: 'x', name: 'Báo', homeUrl: there.url, kind: 'feed', listUrl: there.url, hosts: '', licence: '', owner: '', ownerPath: '', enabled: true };
  entry = { url: `${there.url}/bai`, title: 'Bài', summary: '', author: '', publishedAt: null, content: '' };
});
afterAll(() => there.close());
beforeEach(() => {
  there.answers.clear();
  there.asked.length = 0;
  there.answers.set('/bai', says('text/html; charset=utf-8', page('Bài', ARTICLES[0] ?? '', Array.from({ length: 30 }, (_, n) => `<img src="/anh-${n}.jpg" alt="Ảnh ${n}">`).join(''))));
});
const why = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'came', (error: unknown) => (error instanceof FetchFault ? [error.why, error.detail] : error));

it('asks for few pictures, whether they come or not', async () => {
  const item = await readArticleOf(site, entry);
  expect(there.asked).toEqual(['/bai', '/anh-0.jpg', '/anh-1.jpg', '/anh-2.jpg']);
  expect(item?.left.map((each) => each.why)).toEqual([...Array.from({ length: 3 }, () => 'not-fetched'), ...Array.from({ length: 27 }, () => 'too-many')]);
});

it('has one time for the page and all its pictures', async () => {
  for (let n = 0; n < 30; n += 1) there.answers.set(`/anh-${n}.jpg`, () => undefined);
  const item = await readArticleOf(site, entry, 1500);
  expect(there.asked).toEqual(['/bai', '/anh-0.jpg']);
  expect([item?.pictures, item?.left.length]).toEqual([[], 30]);
});

it('waits for a name no longer than for the rest', async () => {
  const asked = guardedFetch('http://bao.vn/', { hosts: new Set(['bao.vn']), kinds: KINDS.page }, { milliseconds: 20, find: () => new Promise(() => undefined) });
  expect(await why(asked)).toEqual(['timeout', '']);
});

it('names the host of a site that is not its own, and none that a page sends its readers to', async () => {
  there.answers.set('/xa', (_req, res) => void res.writeHead(302, { location: 'http://mat-khau-cua-toi.example/' }).end());
  const ask = (url: string): Promise<unknown> => why(guardedFetch(url, { hosts: new Set([there.host]), kinds: KINDS.page }));
  expect(await ask(`${there.url}/xa`)).toEqual(['elsewhere', '']);
  expect(await ask('http://khac.vn/')).toEqual(['host', 'khac.vn']);
});
