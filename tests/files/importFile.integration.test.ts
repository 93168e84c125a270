import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { importFiles } from '../../plugins/document-import';
import type { Preview } from '../../plugins/document-import/view/types';
import { encodeTcvn3 } from '../../plugins/kernel/text/tcvn3';
import { buildCity, type City } from '../support/city';
import type { Answer } from '../support/client';
import { bomb, doc, docx, pdf } from '../support/documents';
import { startHouse, type House } from '../support/house';
import { DECISION, para, pdfOf, run, word } from '../support/structured';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const send = async (verb: 'preview-file' | 'import-file', bytes: Buffer, { name = 'quyet-dinh.docx', who = 'a.contributor', ...more }: Record<string, unknown> & { name?: string; who?: string } = {}, headers: Record<string, string> = {}): Promise<Answer> => {
  const form = new FormData();
  form.append('_payload', JSON.stringify(more));
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return (await house.as(who)).request('POST', `/api/documents/${verb}`, { body: form, headers });
};
const preview = async (bytes: Buffer, more: Record<string, unknown> & { name?: string; who?: string } = {}): Promise<Preview> => {
  const { status, body } = await send('preview-file', bytes, more);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body as Preview;
};
const codeOf = ({ status, body }: Answer): unknown[] => [status, (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code];
const count = async (table: 'documents' | 'news'): Promise<number> => Number((await house.ownerSql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n);
type Stored = { title: string; type: string; number: string; symbol: string; issuer: string; signer: string; day: string; owner_id: string; _status: string; sections: { anchor: string; heading: string; text: string }[] };
const stored = async (id: string): Promise<Stored | undefined> =>
  (await house.ownerSql<Stored>(`select title, type, number, symbol, issuer, signer, to_char(date_issued at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, owner_id, _status, sections from documents where id = $1`, [id]))[0];

const LONG = 'Các cấp ủy, tổ chức đảng trong toàn Đảng bộ thành phố có trách nhiệm quán triệt';
const lines = (from: number, ...texts: string[]) => texts.map((text, n) => ({ x: 60, y: from - 16 * n, text }));

describe('a Word document', () => {
  it('is previewed without a trace, then stored as a draft of the own organisation: head, articles, tables', async () => {
    const before = [await count('documents'), (await house.ownerSql('select 1 from audit_events')).length];
    const bytes = word(DECISION);
    const told = await preview(bytes);
    expect([await count('documents'), (await house.ownerSql('select 1 from audit_events')).length]).toEqual(before);
    expect(told.proposed).toMatchObject({ title: expect.stringContaining('quản lý, khai thác Sổ tay đảng viên điện tử'), type: 'QD', number: '4529', symbol: 'QĐ/TU', dateIssued: '2023-03-16', signer: 'Nguyễn Văn Mẫu' });
    expect(told.outline.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['chuong-1', 'dieu-1', 'dieu-2', 'noi-nhan']));
    expect(told.counts.tables).toBeGreaterThan(0);
    expect([told.mended, told.owner]).toEqual([null, city.a.committee.id]);

    const answer = await send('import-file', bytes, { digest: told.digest });
    expect([answer.status, answer.body]).toEqual([200, { collection: 'documents', id: expect.any(String), outcome: 'created' }]);
    const document = await stored(answer.body.id as string);
    expect(document).toMatchObject({ type: 'QD', number: '4529', symbol: 'QĐ/TU', day: '2023-03-16', owner_id: city.a.committee.id, _status: 'draft' });
    const article = (anchor: string): string | undefined => document?.sections.find((section) => section.anchor === anchor)?.text;
    expect(document?.sections.find(({ anchor }) => anchor === 'chuong-1')?.heading).toBe('Chương I. QUY ĐỊNH CHUNG');
    expect(article('dieu-1')).toBe('1. Quy chế này quy định việc quản lý.\n2. Đối tượng gồm:\na) Cấp ủy;\nb) Chi bộ.');
    expect(article('dieu-2')).toBe('| Loại tin | Thời hạn ||\n|---|---|---|\n| Tin sự kiện | Trong giờ | 3 giờ |\n| ^^ | Ngoài giờ | 4 giờ |\nCác cấp ủy thực hiện nghiêm.');
    // Its parts can be linked to, and cited.
    const read = await (await house.as('a.contributor')).get(`/api/documents/${answer.body.id}/read`);
    expect(JSON.stringify(read.body)).toContain('dieu-1-khoan-2-diem-b');
    // Again: nothing changes.
    expect((await send('import-file', bytes, { digest: told.digest })).body).toMatchObject({ id: answer.body.id, outcome: 'unchanged' });
    expect((await house.ownerSql('select 1 from audit_events where action = $1 and document_id = $2', ['documents.import', answer.body.id])).length).toBe(1);
  });

  it('what a person corrected in the preview goes in', async () => {
    const bytes = word(para('Điều 1. Tên gọi') + para('Nội dung của điều một.'));
    const { digest } = await preview(bytes, { name: 'ke-hoach.docx' });
    const { status, body } = await send('import-file', bytes, { digest, name: 'ke-hoach.docx', fields: { title: 'Kế hoạch của Đảng ủy', type: 'KH', number: '12', symbol: 'KH/ĐU', dateIssued: '2026-05-01' } });
    expect(status).toBe(200);
    expect(await stored(body.id as string)).toMatchObject({ title: 'Kế hoạch của Đảng ủy', type: 'KH', number: '12', symbol: 'KH/ĐU', day: '2026-05-01' });
  });

  it('in an old encoding: shown side by side, stored only when the person says so', async () => {
    const right = 'Đảng ủy phường tổ chức hội nghị quán triệt nghị quyết của Thành ủy';
    const bytes = word(para('Báo cáo tình hình', { style: 'Heading1' }) + para(run(encodeTcvn3(right))));
    const told = await preview(bytes, { name: 'bao-cao.docx' });
    expect(told.mended).toMatchObject({ kind: 'tcvn3', samples: [{ before: encodeTcvn3(right), after: right }] });
    const before = await count('documents');
    const refused = await send('import-file', bytes, { digest: told.digest, name: 'bao-cao.docx' });
    expect(codeOf(refused)).toEqual([422, 'import.legacy']);
    expect(refused.body.errors[0].data.mended.samples[0].after).toBe(right);
    expect(await count('documents')).toBe(before);
    const { status, body } = await send('import-file', bytes, { digest: told.digest, repair: true, name: 'bao-cao.docx' });
    expect(status).toBe(200);
    expect(JSON.stringify((await stored(body.id as string))?.sections)).toContain(right);
  });

  it('another file than the one that was looked at is not taken', async () => {
    const { digest } = await preview(word(DECISION));
    expect(codeOf(await send('import-file', word(DECISION + para('Thêm một điều.')), { digest }))).toEqual([409, 'import.other-file']);
  });

  it('as news: rich text with headings, formats, lists and merged cells', async () => {
    const bytes = word([para('Hội nghị sơ kết', { style: 'Heading1' }), para(run('Sáng nay, ') + run('Đảng ủy', { bold: true }) + run(' đã tổ chức hội nghị sơ kết sáu tháng đầu năm.')), para('Kết quả', { style: 'H2' }), para('Một', { list: [2, 0] }), para('Hai', { list: [2, 0] }), DECISION.slice(DECISION.lastIndexOf('<w:tbl><w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:pPr></w:pPr><w:r><w:rPr><w:b/>'), DECISION.indexOf('Các cấp ủy')).replace(/<w:p><w:pPr><\/w:pPr><w:r><w:rPr><\/w:rPr><w:t xml:space="preserve">$/, '')].join(''));
    const told = await preview(bytes, { as: 'news' });
    expect(told.proposed.title).toBe('Hội nghị sơ kết');
    const { status, body } = await send('import-file', bytes, { as: 'news', digest: told.digest });
    expect([status, body.collection]).toEqual([200, 'news']);
    const [item] = await house.ownerSql<{ title: string; owner_id: string; _status: string; body: { root: { children: { type: string; tag?: string }[] } } }>('select title, owner_id, _status, body from news where id = $1', [body.id]);
    expect(item).toMatchObject({ title: 'Hội nghị sơ kết', owner_id: city.a.committee.id, _status: 'draft' });
    expect(item?.body.root.children.map(({ type, tag }) => tag ?? type).slice(0, 3)).toEqual(['paragraph', 'h2', 'ul']);
    expect(JSON.stringify(item?.body)).toMatch(/"text":"Đảng ủy"[^}]*"format":1/);
  });
});

describe('a PDF', () => {
  it('is a draft with its articles, whatever it would run', async () => {
    const bytes = pdfOf([{ texts: [{ x: 60, y: 800, text: 'Số 12-QĐ/ĐU', bold: true }, { x: 320, y: 800, text: 'Hà Nội, ngày 05 tháng 6 năm 2026' }, { x: 240, y: 740, text: 'QUYẾT ĐỊNH', bold: true }, ...lines(700, 'Điều 1. Phạm vi', LONG, 'nghị quyết của Thành ủy.', 'Điều 2. Hiệu lực', LONG)] }], { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' });
    const told = await preview(bytes, { name: 'quyet-dinh.pdf' });
    expect(told.proposed).toMatchObject({ type: 'QD', number: '12', symbol: 'QĐ/ĐU', dateIssued: '2026-06-05' });
    expect(JSON.stringify(told)).not.toContain('alert');
    const { status, body } = await send('import-file', bytes, { name: 'quyet-dinh.pdf', digest: told.digest });
    expect(status).toBe(200);
    expect((await stored(body.id as string))?.sections.filter(({ anchor }) => anchor.startsWith('dieu')).map(({ heading, text }) => [heading, text])).toEqual([['Điều 1. Phạm vi', `${LONG} nghị quyết của Thành ủy.`], ['Điều 2. Hiệu lực', LONG]]);
  });

  it('of three hundred pages is read whole, while others are answered', async () => {
    const bytes = pdfOf(Array.from({ length: 300 }, (_, n) => ({ texts: lines(700, `Điều ${n + 1}. Nội dung thứ ${n + 1}`, LONG, `${LONG.slice(0, 40)}.`) })));
    const [told, other] = await Promise.all([preview(bytes, { name: 'quy-dinh.pdf' }), (await house.as('a.contributor')).get('/api/news?limit=1')]);
    expect([told.file.pages, told.outline.filter(({ anchor }) => anchor?.startsWith('dieu-')).length, other.status]).toEqual([300, 300, 200]);
  });
});

describe('refused, with nothing stored', () => {
  const ENCRYPTED = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]);
  it.each<[string, () => Buffer, string, number, string]>([
    ['MẬT in a text box', () => docx('MẬT', 'text box'), 'a.docx', 422, 'secrecy.refused'],
    ['TỐI MẬT in a header', () => docx('TỐI MẬT', 'header'), 'a.docx', 422, 'secrecy.refused'],
    ['a name that says it', () => word(DECISION), 'TỐI MẬT - quyet dinh.docx', 422, 'secrecy.refused'],
    ['a PDF with a stamp', () => pdf('TUYỆT MẬT'), 'a.pdf', 422, 'secrecy.refused'],
    ['an encrypted DOCX', () => ENCRYPTED, 'a.docx', 422, 'file.encrypted'],
    ['a PDF with a password', () => pdf(undefined, 'head', { encrypt: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -1 >> ' }), 'a.pdf', 422, 'file.encrypted'],
    ['a bomb', () => bomb(80), 'a.docx', 413, 'file.bomb'],
    ['macros', () => docx(undefined, 'first', { files: { 'word/vbaProject.bin': 'x' } }), 'a.docx', 415, 'file.macros'],
    ['nested without end', () => word('<w:p>'.repeat(3000)), 'a.docx', 422, 'import.unread'],
    ['a scan', () => pdf(undefined, 'head', { scan: true }), 'a.pdf', 422, 'import.scan'],
    ['an old DOC', () => doc(), 'a.doc', 415, 'import.kind'],
    ['a picture that is called a document', () => Buffer.from('GIF89a'), 'a.docx', 415, 'import.kind'],
    ['nothing', () => Buffer.alloc(0), 'a.docx', 400, 'import.no-file'],
  ])('%s', async (_, make, name, status, code) => {
    const before = await count('documents');
    expect(codeOf(await send('preview-file', make(), { name }))).toEqual([status, code]);
    expect(codeOf(await send('import-file', make(), { name, digest: '0'.repeat(64) }))).toEqual([status, code]);
    expect(await count('documents')).toBe(before);
  });

  it('who writes for nobody, or elsewhere; and nobody at all', async () => {
    const bytes = word(DECISION);
    expect((await send('preview-file', bytes, { who: 'a.member' })).status).toBe(403);
    expect((await send('preview-file', bytes, { owner: city.b.committee.id })).status).toBe(404);
    expect((await send('import-file', bytes, { owner: city.root.id, digest: '0'.repeat(64) })).status).toBe(403);
    const form = new FormData();
    form.append('_payload', '{}');
    form.append('file', new Blob([new Uint8Array(bytes)]), 'a.docx');
    expect((await house.request('POST', '/api/documents/preview-file', { body: form })).status).toBe(401);
  });
});

it('small files come in JSON and GraphQL, too, and once under one key', async () => {
  const contributor = await house.as('a.contributor');
  const bytes = word(para('Điều 1. Một') + para('Nội dung điều một của văn bản nhỏ.'));
  const file = { name: 'nho.docx', data: bytes.toString('base64') };
  const told = await contributor.graphql('query ($file: QueryResult) { documentsPreviewFile(file: $file) }', { file });
  expect(told.body.errors).toBeUndefined();
  const { digest } = told.body.data.documentsPreviewFile as Preview;
  const key = { 'idempotency-key': 'nhap-mot-lan-1' };
  const one = await contributor.post('/api/documents/import-file', { file, digest }, key);
  expect(one.status).toBe(200);
  expect((await contributor.post('/api/documents/import-file', { file, digest }, key)).body).toEqual(one.body);
});

it('the command line brings them in, and tells each refusal', async () => {
  const user = { id: city.a.contributor.id };
  const report = await importFiles(house.payload, [{ name: 'mot.docx', bytes: word(DECISION.replace('4529', '4530')) }, { name: 'quet.pdf', bytes: pdf(undefined, 'head', { scan: true }) }], { collection: 'documents', owner: city.a.committee.id, user });
  expect([report.created, report.refused.map(({ file, reason }) => [file, reason.includes('lớp chữ')])]).toEqual([1, [['quet.pdf', true]]]);
});
