import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import sharp from 'sharp';

import { openNewsroom, type Newsroom } from '../../editorial-workflow/tests/newsroom';
import { bandsOf, sketchFor } from '../domain/sketch';
import { ARTICLES } from './articles';
import { item, openElsewhere, page, rss, says, type Elsewhere } from './elsewhere';

let room: Newsroom;
let there: Elsewhere;
let site: string;
beforeAll(async () => {
  there = await openElsewhere();
  room = await openNewsroom();
  site = await named();
});
afterAll(async () => {
  await room.close();
  await there.close();
});
beforeEach(() => {
  there.answers.clear();
  there.asked.length = 0;
});

const sample = (changes: Record<string, unknown> = {}) => ({ owner: room.city.a.committee.id, name: 'Báo Thử', homeUrl: there.url, kind: 'feed', listUrl: `${there.url}/rss`, licence: 'Được trích, ghi rõ nguồn', ...changes });
const named = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const answer = await (await room.as('a.approver')).post('/api/source-sites/create', sample(changes));
  expect([answer.status, answer.body]).toEqual([200, { id: expect.any(String) }]);
  return (answer.body as { id: string }).id;
};
const entries = async (id = site, who = 'a.contributor') => (await room.as(who)).get(`/api/source-sites/${id}/entries`);
const take = async (url: string, more: Record<string, unknown> = {}, who = 'a.contributor') =>
  (await room.as(who)).post(`/api/source-sites/${site}/import`, { url, owner: room.city.a.committee.id, topic: room.topic, ...more });
const fault = (answer: { status: number; body: { errors?: { data?: { code?: string; why?: string } }[] } }) => [answer.status, answer.body.errors?.[0]?.data?.why ?? answer.body.errors?.[0]?.data?.code];
const lists = (...items: string[]): void => void there.answers.set('/rss', says('application/rss+xml', rss(...items)));
const [LAW = '', WATER = '', LIBRARY = '', FOREST = ''] = ARTICLES;

describe('what a site lists', () => {
  it('is shown to who writes for its organisation, and changes nothing', async () => {
    lists(item(`${there.url}/1`, 'Một bài'), item('https://noi-khac.vn/2', 'Bài ở nơi khác'));
    const { status, body } = await entries();
    expect([status, body]).toEqual([200, { site: { id: site, name: 'Báo Thử', licence: 'Được trích, ghi rõ nguồn' }, entries: [
      expect.objectContaining({ url: `${there.url}/1`, title: 'Một bài', summary: 'Tóm tắt của bài', importable: true, imported: [], duplicates: [], repaired: null }),
      expect.objectContaining({ url: 'https://noi-khac.vn/2', importable: false }),
    ] }]);
    expect(there.asked).toEqual(['/rss']);
  });

  it('a page of links is a list too', async () => {
    const id = await named({ kind: 'page', listUrl: `${there.url}/ds` });
    there.answers.set('/ds', says('text/html; charset=utf-8', '<a href="/x">Chi bộ họp thường kỳ tháng mười một</a><a href="https://khac.vn/y">Một bài ở trang khác hẳn</a>'));
    expect((await entries(id)).body.entries).toEqual([expect.objectContaining({ url: `${there.url}/x`, title: 'Chi bộ họp thường kỳ tháng mười một' })]);
  });

  it.each([
    ['malformed XML', says('text/xml', '<rss><channel></rss>'), 'malformed'],
    ['billion laughs', says('text/xml', `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`), 'declarations'],
    ['an external entity', says('text/xml', '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>'), 'declarations'],
    ['ten megabytes', says('text/xml', Buffer.alloc(10 * 1024 * 1024, 32)), 'too-large'],
    ['ten megabytes that were packed', (_req: unknown, res: { writeHead: (status: number, headers: Record<string, string>) => { end: (body: Buffer) => void } }) => void import('node:zlib').then(({ gzipSync }) => res.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10 * 1024 * 1024, 32)))), 'too-large'],
    ['another kind of content', says('application/octet-stream', 'x'), 'kind'],
    ['an error', (_req: unknown, res: { writeHead: (status: number) => { end: () => void } }) => void res.writeHead(500).end(), 'status'],
    ['a redirect to this machine', (_req: unknown, res: { writeHead: (status: number, headers: Record<string, string>) => { end: () => void } }) => void res.writeHead(302, { location: 'http://127.0.0.1:5432/' }).end(), 'elsewhere'],
    ['a redirect to another scheme', (_req: unknown, res: { writeHead: (status: number, headers: Record<string, string>) => { end: () => void } }) => void res.writeHead(302, { location: 'file:///etc/passwd' }).end(), 'address'],
    ['a redirect without end', (_req: unknown, res: { writeHead: (status: number, headers: Record<string, string>) => { end: () => void } }) => void res.writeHead(302, { location: '/rss' }).end(), 'redirects'],
    ['nobody who answers', (_req: unknown, res: { destroy: () => void }) => res.destroy(), 'unreachable'],
  ] as const)('of %s, says why and nothing else', async (_, answer, why) => {
    there.answers.set('/rss', answer as never);
    expect(fault(await entries())).toEqual([422, why]);
  });

  it('no site on the own network is asked, by whatever name, unless the operator named it', async () => {
    for (const listUrl of ['http://localhost/rss', 'http://127.0.0.2/rss', 'http://[::1]/rss', 'http://169.254.169.254/latest', 'http://0x7f.1/rss']) {
      expect([listUrl, ...fault(await entries(await named({ listUrl })))]).toEqual([listUrl, 422, 'private']);
    }
    expect(fault(await entries(await named({ listUrl: 'http://10.0.0.1:22/' })))).toEqual([422, 'address']);
  });

  it('is read in Windows-1258 though UTF-8 was claimed, and TCVN3 is shown with its repair', async () => {
    there.answers.set('/rss', says('text/xml; charset=utf-8', iconv.encode(rss(item(`${there.url}/1`, 'Đa\u0309ng bô\u0323 ho\u0323p')).replace('Tóm tắt của bài', 'x').replace('Báo thử', 'b'), 'windows-1258')));
    expect((await entries()).body.entries[0]).toMatchObject({ title: 'Đảng bộ họp', repaired: null });
    there.answers.set('/rss', says('text/xml', iconv.encode(rss(item(`${there.url}/2`, 'Đảng bộ thành phố tổ chức hội nghị quán triệt nghị quyết')), 'tcvn')));
    expect((await entries()).body.entries[0].repaired).toEqual({ title: 'Đảng bộ thành phố tổ chức hội nghị quán triệt nghị quyết', summary: 'Tóm tắt của bài' });
  });
});

describe('an imported item', () => {
  it('is a draft of the board: copied, with source, address, author and licence; its program and frames are gone; it goes the way of every draft', async () => {
    lists(item(`${there.url}/nuoc`, 'Quản lý nước ngầm', '<author>Phóng viên An</author>'));
    there.answers.set('/nuoc', says('text/html; charset=utf-8', page('Quản lý nước ngầm', WATER, '<script>XAU</script><iframe src="http://xau"></iframe><p onclick="XAU">Hết</p>')));
    const answer = await take(`${there.url}/nuoc`);
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ pictures: 0, left: [] })]);
    const [row] = await room.house.ownerSql<Record<string, unknown>>('select title, summary, author, source, licence, origin, owner_id, _status, body::text as body from news where id = $1', [answer.body.documentId]);
    expect(row).toMatchObject({ title: 'Quản lý nước ngầm', summary: 'Tóm tắt của bài', author: 'Phóng viên An', source: `Báo Thử, ${there.url}/nuoc`, licence: 'Được trích, ghi rõ nguồn', origin: 'copied', owner_id: room.city.a.committee.id, _status: 'draft' });
    expect(String(row?.body)).toContain('đào giếng');
    expect(String(row?.body)).not.toMatch(/XAU|xau|onclick|iframe/);
    const submitted = await room.submit('a.contributor', answer.body.documentId as string);
    for (const [who, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) expect((await room.step(who, verb, submitted.id)).status).toBe(200);
  });

  it('is not imported twice unasked, and shows in the list as imported', async () => {
    lists(item(`${there.url}/nuoc`, 'Quản lý nước ngầm'));
    there.answers.set('/nuoc', says('text/html', page('Quản lý nước ngầm', WATER)));
    expect((await entries()).body.entries[0].imported).toEqual([{ documentId: expect.any(String), at: expect.any(String) }]);
    expect(fault(await take(`${there.url}/nuoc`))).toEqual([409, 'import.known']);
    expect((await take(`${there.url}/nuoc`, { again: true })).status).toBe(200);
  });

  it('much the same under another address is said to be so: which, whose, how alike', async () => {
    lists(item(`${there.url}/nuoc-2`, 'Quản lý khai thác nước ngầm'));
    there.answers.set('/nuoc-2', says('text/html', page('Quản lý khai thác nước ngầm', WATER.replace('hai mươi mét', 'ba mươi mét'))));
    const answer = await take(`${there.url}/nuoc-2`);
    expect(fault(answer)).toEqual([409, 'import.duplicate']);
    expect(answer.body.errors[0].data.duplicates[0]).toMatchObject({ collection: 'news', title: 'Quản lý nước ngầm', owner: room.city.a.committee.name, live: true });
    expect(answer.body.errors[0].data.duplicates[0].percent).toBeGreaterThanOrEqual(75);
  });

  it('brings its pictures along as files where they have a text, and says which it left and why', async () => {
    const jpeg = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: 'red' } }).jpeg().toBuffer();
    lists(item(`${there.url}/thu-vien`, 'Xếp loại thư viện'));
    there.answers.set('/anh.jpg', says('image/jpeg', jpeg));
    there.answers.set('/khong-anh.jpg', says('text/html', '<p>'));
    // Called a picture, and a program for drawing one.
    there.answers.set('/ve.jpg', says('image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'));
    there.answers.set('/thu-vien', says('text/html', page('Xếp loại thư viện', LIBRARY, `<figure><img src="/anh.jpg" alt="Phòng đọc"><figcaption>Chú thích</figcaption></figure><img src="/anh.jpg"><img src="https://cdn.vn/x.jpg" alt="Xa"><img src="/khong-anh.jpg" alt="Hỏng"><img src="/ve.jpg" alt="Vẽ">`)));
    const { status, body } = await take(`${there.url}/thu-vien`);
    expect([status, body.pictures, body.left]).toEqual([200, 1, [{ url: `${there.url}/anh.jpg`, why: 'no-alt' }, { url: 'https://cdn.vn/x.jpg', why: 'host' }, { url: `${there.url}/khong-anh.jpg`, why: 'not-fetched' }, { url: `${there.url}/ve.jpg`, why: 'not-fetched' }]]);
    const [row] = await room.house.ownerSql<{ body: string; alt: string; source: string; caption: string; width: number }>('select n.body::text as body, m.alt, m.source, m.caption, m.width::int as width from news n join media m on n.body::text like \'%\' || m.id || \'%\' where n.id = $1', [body.documentId]);
    expect(row).toMatchObject({ alt: 'Phòng đọc', caption: 'Chú thích', source: `Báo Thử, ${there.url}/anh.jpg`, width: 1600 });
    expect(row?.body).not.toContain('http');
  });

  it('in an old encoding is shown both ways first, and repaired when that was chosen', async () => {
    lists(item(`${there.url}/rung`, 'Bồi thường rừng trồng'));
    there.answers.set('/rung', says('text/html', iconv.encode(page('x', FOREST), 'tcvn')));
    const refused = await take(`${there.url}/rung`);
    expect(fault(refused)).toEqual([422, 'import.text']);
    expect(refused.body.errors[0].data.after.text).toContain('Người trồng rừng được bồi thường');
    const { body } = await take(`${there.url}/rung`, { repair: true });
    const [row] = await room.house.ownerSql<{ body: string }>('select body::text as body from news where id = $1', [body.documentId]);
    expect(row?.body).toContain('Người trồng rừng được bồi thường');
  });

  it('with a secrecy marking is refused like every text, and leaves nothing', async () => {
    lists(item(`${there.url}/mat`, 'Văn bản'));
    there.answers.set('/mat', says('text/html', page('Văn bản', `TỐI MẬT\n${LAW}`)));
    const before = await room.house.ownerSql('select 1 from news');
    expect((await take(`${there.url}/mat`)).status).toBe(422);
    expect([(await room.house.ownerSql('select 1 from news')).length, await room.house.ownerSql('select 1 from handbook.source_imports where url like \'%/mat\'')]).toEqual([before.length, []]);
  });

  it('is one of the list: no other page of the host is asked for', async () => {
    lists(item(`${there.url}/co`, 'Có trong danh sách'));
    expect(fault(await take(`${there.url}/khong-co`))).toEqual([404, 'source.not-listed']);
    expect(fault(await take('http://127.0.0.1:5432/'))).toEqual([404, 'source.not-listed']);
    expect(there.asked).toEqual(['/rss', '/rss']);
  });

  it('of a site out of use, or for a board that is not theirs, is refused; foreign sites are not there', async () => {
    expect((await take(`${there.url}/nuoc`, { owner: room.city.b.committee.id })).status).toBe(404);
    expect((await take(`${there.url}/nuoc`, {}, 'b.contributor')).status).toBe(404);
    expect((await take(`${there.url}/nuoc`, {}, 'a.member')).status).toBe(404);
    const off = await named({ enabled: false });
    expect(fault(await entries(off))).toEqual([409, 'source.disabled']);
    expect(there.asked).toEqual([]);
  });
});

describe('sites', () => {
  it('are named by the board\'s head and administration, recorded, and never written past the command', async () => {
    for (const [who, status] of [['a.contributor', 403], ['a.member', 403], ['b.approver', 404], ['a.admin', 200], ['city.approver', 200]] as const) {
      expect([who, (await (await room.as(who)).post('/api/source-sites/create', sample())).status]).toEqual([who, status]);
    }
    const changed = await (await room.as('a.approver')).post(`/api/source-sites/${site}/change`, { ...sample(), owner: undefined, name: 'Báo Thử' });
    expect(changed.status).toBe(200);
    expect((await room.house.ownerSql(`select 1 from audit_events where action in ('source-sites.create', 'source-sites.change', 'syndication.import')`)).length).toBeGreaterThan(3);
    await expect(room.house.appSql(`update source_sites set list_url = 'http://x' where id = $1`, [site])).rejects.toThrow('by command');
  });

  it.each([['ftp://bao.vn/'], ['javascript:x'], ['http://a:b@bao.vn/'], ['']])('"%s" is no address', async (homeUrl) => {
    expect((await (await room.as('a.approver')).post('/api/source-sites/create', sample({ homeUrl }))).status).toBe(400);
  });

  it('are looked at by the worker in their time, and what they list waits to be chosen', async () => {
    const id = await named({ name: 'Báo định kỳ', pollMinutes: 10 });
    lists(item(`${there.url}/moi`, `${'a'.repeat(299)}😀`));
    const { contributionsOf } = await import('../../kernel');
    const task = contributionsOf(room.house.config).workerTasks.find(({ name }) => name === 'syndication.poll-sites');
    await task?.run(room.house.payload);
    await task?.run(room.house.payload);
    expect(there.asked).toEqual(['/rss']);
    expect((await room.house.ownerSql<{ title: string }>('select title from handbook.source_entries where site_id = $1', [id]))[0]?.title).toBe('a'.repeat(299));
    const { body } = await (await room.as('a.contributor')).get('/api/source-sites/mine');
    expect((body as { sites: { id: string }[] }).sites.find((each) => each.id === id)).toMatchObject({ fresh: 1, problem: null, keeps: false });
  });
});

describe('duplicates', () => {
  it('are found among whatever many look a little alike, or are not the asker\'s to see', async () => {
    const text = `${FOREST} Bản của đơn vị`;
    const sketch = sketchFor(text) ?? [];
    const stranger = sketch.map((value, n) => (n < 3 ? value : value ^ 0x5a5a5a5a));
    // Each shares one band with it, and none is an item.
    await room.house.ownerSql(`insert into handbook.content_sketches (collection, document_id, live, digest, sketch, bands) select 'news', gen_random_uuid(), false, 'x', $1, $2 from generate_series(1, 600)`, [stranger, bandsOf(stranger)]);
    await room.house.ownerSql(`insert into handbook.content_sketches (collection, document_id, live, digest, sketch, bands) select 'news', gen_random_uuid(), true, 'x', $1, $2 from generate_series(1, 600)`, [sketch, bandsOf(sketch)]);
    const paragraph = { type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }] };
    const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [paragraph] } };
    const first = await room.write('a.contributor', { title: 'Rừng', body });
    const second = await room.write('a.contributor', { title: 'Rừng', body });
    const { body: told } = await (await room.as('a.contributor')).get(`/api/duplicates?of=news&documentId=${second}`);
    expect((told as { duplicates: { documentId: string; percent: number }[] }).duplicates[0]).toMatchObject({ documentId: first, percent: 100, live: false });
  });

  it('are told of a draft, within what its writer may read', async () => {
    const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text: WATER, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }] }] } };
    const mine = await room.write('a.contributor', { title: 'Nước ngầm', body });
    const answer = await (await room.as('a.contributor')).get(`/api/duplicates?of=news&documentId=${mine}`);
    expect(answer.body.duplicates.map(({ title }: { title: string }) => title)).toContain('Quản lý nước ngầm');
    const theirs = await room.write('b.contributor', { title: 'Nước ngầm', body });
    const other = await (await room.as('b.contributor')).get(`/api/duplicates?of=news&documentId=${theirs}`);
    expect([other.status, other.body]).toEqual([200, { duplicates: [] }]);
    expect((await (await room.as('b.contributor')).get(`/api/duplicates?of=news&documentId=${mine}`)).status).toBe(404);
  });
});
