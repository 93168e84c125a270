import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';

import { PASSWORD } from '../support/password';
import { withSql } from '../crash/sql';
import { draft } from '../crash/writers/draft';
import { askAs, askGraphql, type Told } from './ask';
import { freePort } from './freePort';
import { startOwnProduct, type OwnProduct } from './ownProduct';

jest.setTimeout(300_000);

/** No single request may keep the others waiting longer than this. */
const LIMIT_MS = 100;
/** Each is tried so often; the first ones also pay for what is loaded on first use. */
const TIMES = 2;
const ITEMS = 400;
const ARTICLES = 2000;
const FILES = 50;
/** Letters of a file's text that search keeps. */
const FILE_LETTERS = 100_000;
const SENTENCE = 'Đảng viên có nhiệm vụ chấp hành nghiêm. ';

let product: OwnProduct;
let probeUrl: string;
let law: string;
let lawCase: { id: string; hash: string };

const longest = async (): Promise<number> => Number(await (await fetch(probeUrl)).text());
const post = (actor: string, where: string, json: unknown): Promise<Told> => askAs(product, actor, where, { method: 'POST', json });

/** 2,000 articles of a law, about 700 kB: the longest there is. */
const sections = (tail: string) =>
  Array.from({ length: ARTICLES }, (_, n) => ({ anchor: `dieu-${n + 1}`, heading: `Điều ${n + 1}. Quyền và nghĩa vụ`, text: `Khoản 1. ${SENTENCE.repeat(5)}${tail}` }));
const lawDraft = (title: string) => ({
  title, type: 'law', issuer: 'Quốc hội', summary: 'Bộ luật dài nhất', topic: product.world.topic, sections: sections(title),
  author: 'Người nhập', source: 'Công báo', licence: 'Công cộng',
});

/** Many live items and many cells, as copies of one: the biggest lists there are have something to list. */
const furnish = async (): Promise<void> => {
  const made = await post('a.contributor', '/api/news?draft=true', draft('Tin', product.world.topic));
  const document = (made.body as { doc: { id: string } }).doc.id;
  await withSql(await product.ownerUrl(), async (rows) => {
    await rows('begin');
    await rows(`select set_config('handbook.ticket', 'organizations.fixture:loop', true)`);
    await rows(`create temp table copies on commit drop as select gen_random_uuid() as id, n from generate_series(1, ${ITEMS}) n`);
    await rows(`insert into news select (jsonb_populate_record(null::news, to_jsonb(t) || jsonb_build_object('id', c.id, 'title', 'Tin ' || c.n))).* from news t, copies c where t.id = '${document}'`);
    await rows(`insert into _news_v select (jsonb_populate_record(null::_news_v, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'parent_id', c.id))).* from _news_v t, copies c where t.parent_id = '${document}'`);
    // What stands in the files of a live item, as search keeps it; worked out once for all of them.
    await rows(
      `with said as materialized (select left(repeat('${SENTENCE}', 3000), ${FILE_LETTERS}) as body),
       one as materialized (
         select n.id, coalesce(n.audience_id, n.owner_id) as audience_id, n.owner_id, n.owner_path, said.body, w.length, w.vector
         from said, news n, handbook.search_weigh('', 'Tệp', said.body, array['@a' || coalesce(n.audience_id, n.owner_id), '@o' || n.owner_id]) w where n.id = '${document}')
       insert into handbook.search_units (collection, document_id, anchor, place, audience_id, owner_id, owner_path, published_at, digest, length, title, heading, body, vector)
       select 'news', id, 'tep-' || c, c, audience_id, owner_id, owner_path, now(), '', length, 'Tin', 'Tệp ' || c, body, vector from one, generate_series(1, ${FILES}) c`,
    );
    await rows('commit');
  });
  const answer = await post('a.contributor', '/api/documents?draft=true', lawDraft('Bộ luật'));
  expect(answer.status).toBe(201);
  law = (answer.body as { doc: { id: string } }).doc.id;
  for (let n = 0; n < 4; n += 1) expect((await post('a.contributor', '/api/documents?draft=true', lawDraft(`Luật ${n}`))).status).toBe(201);
};

beforeAll(async () => {
  const port = await freePort();
  probeUrl = `http://127.0.0.1:${port}`;
  const preload = pathToFileURL(path.resolve('tests/resilience/loopProbe.mjs')).href;
  product = await startOwnProduct({ environment: { NODE_OPTIONS: `--import=${preload}`, LOOP_PROBE_PORT: String(port) } });
  await furnish();
});
afterAll(() => product?.remove());

const noise = { create: { width: 3000, height: 2700, channels: 3, background: '#aa3300', noise: { type: 'gaussian', mean: 128, sigma: 60 } } } as const;
/** Just below what one file may weigh. */
const FILL_BYTES = 24_300_000;

/** What is written about it must go, so that the picture is put together anew. */
const bigPicture = (): Promise<Buffer> => sharp(noise).withExif({ IFD0: { Copyright: 'Đảng ủy phường' } }).png({ compressionLevel: 0 }).toBuffer();

/** Begins like a picture; the rest is as tiresome as its kind allows. */
const tiresome = {
  /** A scan of nothing but markers. */
  markers: async (): Promise<[Buffer, string]> => {
    const whole = await sharp(noise).resize(64, 64).jpeg().toBuffer();
    const scan = whole.indexOf(Buffer.from([0xff, 0xda]));
    const begin = scan + 2 + whole.readUInt16BE(scan + 2);
    return [Buffer.concat([whole.subarray(0, begin), Buffer.alloc(FILL_BYTES, 0xff), whole.subarray(begin)]), 'image/jpeg'];
  },
  /** Millions of remarks: more than any picture has. */
  remarks: async (): Promise<[Buffer, string]> => {
    const whole = await sharp(noise).resize(64, 64).jpeg().toBuffer();
    const scan = whole.indexOf(Buffer.from([0xff, 0xda]));
    return [Buffer.concat([whole.subarray(0, scan), Buffer.alloc(FILL_BYTES, Buffer.from([0xff, 0xfe, 0, 3, 0])), whole.subarray(scan)]), 'image/jpeg'];
  },
  /** Millions of empty chunks, every second of which would be kept. */
  chunks: async (): Promise<[Buffer, string]> => {
    const whole = await sharp(noise).resize(64, 64).png().toBuffer();
    const end = whole.length - 12;
    const pair = Buffer.from('\0\0\0\0tEXt\0\0\0\0\0\0\0\0IDAT\0\0\0\0', 'latin1');
    return [Buffer.concat([whole.subarray(0, end), Buffer.alloc(FILL_BYTES - (FILL_BYTES % pair.length), pair), whole.subarray(end)]), 'image/png'];
  },
  /** One tag of a sound after the other, before the sound. */
  tags: async (): Promise<[Buffer, string]> => [Buffer.alloc(FILL_BYTES, Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1')), 'audio/mpeg'],
  /** An archive of a million empty entries. */
  entries: async (): Promise<[Buffer, string]> => {
    const entry = Buffer.alloc(31);
    entry.write('PK\x03\x04\x14', 'latin1');
    entry.writeUInt16LE(1, 26);
    entry.write('a', 30);
    return [Buffer.alloc(FILL_BYTES, entry), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'];
  },
};

const upload = async (bytes: Buffer, type = 'image/png'): Promise<Told> => {
  expect(bytes.length).toBeGreaterThan(24_000_000);
  expect(bytes.length).toBeLessThan(25_000_000);
  const form = new FormData();
  form.append('_payload', JSON.stringify({ alt: 'Ảnh lớn', author: 'Người chụp', source: 'Đảng ủy phường', licence: 'Nội bộ' }));
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), 'anh.png');
  return askAs(product, 'a.contributor', '/api/media', { method: 'POST', form });
};

const caseStep = (actor: string, verb: string, json: unknown = {}): Promise<Told> => post(actor, `/api/approval-cases/${lawCase.id}/${verb}`, json);
let change = 0;
const searchFiles = async (): Promise<Told> => {
  const told = await askAs(product, 'a.secretary', `/api/search?q=${encodeURIComponent('nhiệm vụ chấp hành')}&collection=news&limit=${FILES}`);
  expect((told.body as { docs: unknown[] }).docs).toHaveLength(FILES);
  return told;
};

/** What is asked, in the order of a day; `once` cannot be repeated; `refused` is an attempt, answered with its reason. */
const requests: readonly { name: string; ask: () => Promise<Told>; once?: boolean; refused?: boolean }[] = [
  { name: 'a list of 100 drafts, whole', ask: () => askAs(product, 'a.contributor', '/api/news?limit=100&draft=true') },
  { name: 'a list of 100, with relations', ask: () => askAs(product, 'a.contributor', '/api/news?limit=100&draft=true&depth=2') },
  { name: 'five whole laws', ask: () => askAs(product, 'a.contributor', '/api/documents?limit=5&draft=true') },
  { name: 'the tree', ask: () => askAs(product, 'system', '/api/organizations/tree') },
  { name: 'GraphQL: a list of 100', ask: () => askGraphql(product, 'a.contributor', '{ allNews: News(limit: 100, draft: true) { docs { id title summary body owner { name } } } }') },
  { name: 'a law of 2,000 articles: read', ask: () => askAs(product, 'a.contributor', `/api/documents/${law}?draft=true`) },
  { name: 'a law of 2,000 articles: save', ask: () => askAs(product, 'a.contributor', `/api/documents/${law}?draft=true`, { method: 'PATCH', json: lawDraft(`Bộ luật ${(change += 1)}`) }) },
  {
    name: 'a law of 2,000 articles: submit',
    once: true,
    ask: async () => {
      const told = await post('a.contributor', '/api/approval-cases/submit', { collection: 'documents', documentId: law });
      lawCase = told.body as typeof lawCase;
      return told;
    },
  },
  { name: 'a law of 2,000 articles: panel', ask: () => askAs(product, 'a.reviewer', `/api/approval-cases/panel?collection=documents&documentId=${law}`) },
  { name: 'a law of 2,000 articles: approve', once: true, ask: () => caseStep('a.reviewer', 'approve', { stage: 0 }) },
  { name: 'a law of 2,000 articles: approve again', once: true, ask: () => caseStep('a.approver', 'approve', { stage: 1 }) },
  { name: 'a law of 2,000 articles: publish', once: true, ask: () => caseStep('a.approver', 'publish') },
  { name: 'a law of 2,000 articles: a member reads', ask: () => askAs(product, 'a.secretary', `/api/documents/${law}`) },
  { name: 'a law of 2,000 articles: for reading', ask: () => askAs(product, 'a.secretary', `/api/documents/${law}/read`) },
  { name: `search, ${FILES} files of 100,000 letters`, ask: searchFiles },
  { name: 'a law of 2,000 articles: revise', ask: () => askAs(product, 'a.contributor', `/api/documents/${law}?draft=true`, { method: 'PATCH', json: { sections: sections('sửa đổi') } }) },
  { name: 'a law of 2,000 articles: compare', ask: () => askAs(product, 'a.contributor', `/api/approval-cases/compare?collection=documents&documentId=${law}`) },
  { name: 'a picture of 25 MB', ask: async () => upload(await bigPicture()) },
  ...Object.entries(tiresome).map(([name, make]) => ({ name: `25 MB of ${name}`, ask: async () => upload(...(await make())), refused: true })),
  {
    name: 'sign-in',
    ask: async () => {
      const response = await fetch(`${product.url}/api/users/login`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'a.head', password: PASSWORD }),
      });
      return { status: response.status, retryAfter: null, code: undefined, message: '', body: await response.json() };
    },
  },
];

/** What the machine did besides (a collection of garbage, memory given back to its host) is not in each of them. */
const least = (values: readonly number[]): number => Math.min(...values);

it.each(requests)('$name', async ({ name, ask, once, refused = false }) => {
  const turns: number[] = [];
  for (let time = 0; time < (once ? 1 : TIMES); time += 1) {
    await longest();
    const told = await ask();
    turns.push(await longest());
    expect([name, told.status >= 200 && told.status < 300, told.status < 500]).toEqual([name, !refused, true]);
  }
  if (process.env.LOOP_REPORT) process.stderr.write(`${name}: ${turns.map((ms) => ms.toFixed(0)).join(', ')} ms\n`);
  expect(least(turns)).toBeLessThan(LIMIT_MS);
});
