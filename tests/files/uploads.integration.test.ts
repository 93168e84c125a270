import { existsSync, readdirSync } from 'node:fs';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { buildCity, type City } from '../support/city';
import type { Answer } from '../support/client';
import { bomb, docx, pdf, pptx, streamed, xlsx } from '../support/documents';
import { EICAR, startFakeClamd, type FakeClamd } from '../support/fakeClamd';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const ABOUT = { alt: 'Tệp kiểm thử', author: 'Kiểm thử', source: 'Kiểm thử', licence: 'Nội bộ' };
const upload = async (bytes: Buffer, name: string, about: Record<string, unknown> = {}, who = 'a.contributor'): Promise<Answer> => {
  const form = new FormData();
  form.append('_payload', JSON.stringify({ ...ABOUT, ...about }));
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return (await house.as(who)).request('POST', '/api/media', { body: form });
};
const codeOf = ({ status, body }: Answer): unknown[] => [status, (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code];
const media = async (): Promise<number> => Number((await house.ownerSql<{ n: number }>('select count(*)::int as n from media'))[0]?.n);
const folder = (): string => `${process.env.DATA_DIR}/media`;
const stored = (): number => (existsSync(folder()) ? readdirSync(folder(), { recursive: true }).length : 0);
const events = (action: string) => house.ownerSql<{ actor_id: string; organization_id: string; collection: string; detail: Record<string, unknown> }>('select actor_id, organization_id, collection, detail from audit_events where action = $1 order by at', [action]);
const checkOf = ({ body }: Answer): unknown => (body as { doc?: { secrecyCheck?: string } }).doc?.secrecyCheck;
const picture = (width: number, height: number, background = '#c8102e') => sharp({ create: { width, height, channels: 3, background } });

const page = (): Promise<Buffer> => {
  const lines = Array.from({ length: 30 }, (_, n) => `<rect x="80" y="${90 + n * 30}" width="${560 - (n % 4) * 60}" height="9" fill="#222"/>`).join('');
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="720" height="1018"><rect width="720" height="1018" fill="#fbfaf5"/>${lines}</svg>`)).jpeg().toBuffer();
};

describe('secret files', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string, string, string]>([
    ['a DOCX in its header', () => docx('MẬT', 'header'), 'ke-hoach.docx', 'secret', 'header'],
    ['a DOCX in a text box, spaced', () => docx('T Ố I   M Ậ T', 'text box'), 'ke-hoach.docx', 'high-secret', 'text-box'],
    ['a DOCX in its properties', () => docx('Tuyệt mật', 'label'), 'ke-hoach.docx', 'top-secret', 'property'],
    ['a DOCX in VNI', () => docx('TOÁI MAÄT'), 'ke-hoach.docx', 'high-secret', 'body'],
    ['an XLSX in a cell', () => xlsx('MẬT'), 'so-lieu.xlsx', 'secret', 'cell'],
    ['a PPTX in its notes', () => pptx('TỐI MẬT', 'notes'), 'trinh-bay.pptx', 'high-secret', 'note'],
    ['a PDF at its head', () => pdf('TUYỆT MẬT'), 'bao-cao.pdf', 'top-secret', 'header'],
    ['a PDF in its title', () => pdf('Mật', 'title'), 'bao-cao.pdf', 'secret', 'property'],
    ['a name', () => docx(), 'TỐI MẬT - bao cao.docx', 'high-secret', 'file-name'],
    ['a photograph’s EXIF', () => picture(64, 48).withExif({ IFD0: { ImageDescription: 'TOI MAT' } }).jpeg().toBuffer(), 'anh.jpg', 'high-secret', 'picture-data'],
    ['a photograph’s XMP', () => picture(64, 48).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Tuyệt mật</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>').png().toBuffer(), 'anh.png', 'top-secret', 'picture-data'],
  ])('%s: refused before anything is stored, told, and noted without its content', async (_, make, name, level, place) => {
    const before = [await media(), stored(), (await events('secrecy.refuse')).length];
    const answer = await upload(await make(), name);
    expect(codeOf(answer)).toEqual([422, 'secrecy.refused']);
    expect(answer.body.errors[0].data).toMatchObject({ level, place });
    expect(answer.body.errors[0].message).toContain('bí mật nhà nước');
    const all = await events('secrecy.refuse');
    expect([await media(), stored()]).toEqual(before.slice(0, 2));
    expect(await house.ownerSql('select 1 from handbook.file_texts')).toEqual([]);
    expect(all.length - Number(before[2])).toBeLessThanOrEqual(1);
    expect(all.at(-1)).toMatchObject({ actor_id: city.a.contributor.id, organization_id: city.a.committee.id, collection: 'media' });
    // Level and part, nothing of the file.
    for (const { detail } of all) expect(Object.keys(detail).sort()).toEqual(['level', 'place', 'what']);
    expect(all.some(({ detail }) => detail.level === level && detail.place === place)).toBe(true);
  });

  it('a level that is declared, by whatever name, is taken at its word', async () => {
    for (const declared of [{ secrecy: 'toi-mat' }, { doMat: 'Mật' }, { 'độ mật': 'Tuyệt mật' }, { classification: 'SECRET' }]) expect([declared, codeOf(await upload(docx(), 'a.docx', declared))]).toEqual([declared, [422, 'secrecy.refused']]);
    expect((await upload(docx(), 'a.docx', { secrecy: 'none' })).status).toBe(201);
  });

  it('running text about secrets is welcome, and kept for the search', async () => {
    const answer = await upload(docx('Luật Bảo vệ bí mật nhà nước'), 'Bảo mật thông tin.docx');
    expect([answer.status, checkOf(answer)]).toEqual([201, 'clean']);
    const [kept] = await house.ownerSql<{ content: string; state: string }>('select content, state from handbook.file_texts t join media m using (sha256) where m.id = $1', [answer.body.doc.id]);
    expect(kept?.state).toBe('text');
    expect(kept?.content).toContain('Luật Bảo vệ bí mật nhà nước');
  });

  it('"không mật nhưng nhạy cảm" passes until a head bars it, and again when it is let in', async () => {
    const file = docx('KHÔNG MẬT NHƯNG NHẠY CẢM');
    expect((await upload(file, 'a.docx')).status).toBe(201);
    const head = await house.as('a.head');
    const decide = (barred: boolean) => head.post('/api/secrecy/bar-sensitive', { organization: city.a.committee.id, barred, decisionNumber: '07-QĐ/ĐU', decisionDate: '2026-01-05', reason: 'Giữ đoàn kết nội bộ' });
    expect((await decide(true)).status).toBe(200);
    const refused = await upload(file, 'a.docx');
    expect(codeOf(refused)).toEqual([422, 'secrecy.sensitive']);
    expect(refused.body.errors[0].message).toContain('07-QĐ/ĐU');
    expect((await upload(file, 'a.docx', {}, 'b.contributor')).status).toBe(201);
    expect((await decide(false)).status).toBe(200);
    expect((await upload(file, 'a.docx')).status).toBe(201);
    expect((await events('secrecy.bar-sensitive')).map(({ detail }) => detail.barred)).toEqual([true, false]);
    // Nothing is lifted that does not hold, nor ended before it began.
    expect(codeOf(await decide(false))).toEqual([409, 'secrecy.not-barred']);
    // Heads see what held and by which decision; others are told nothing.
    const { body } = await head.get('/api/secrecy/bars');
    expect(body).toMatchObject({ organizations: [{ id: city.a.committee.id, barred: false }], bars: [{ organization: city.a.committee.id, from: '2026-01-05', to: '2026-01-05', decision: '07-QĐ/ĐU', reason: 'Giữ đoàn kết nội bộ' }] });
    expect((await (await house.as('a.contributor')).get('/api/secrecy/bars')).status).toBe(403);
  });

  it('a bar that ends on a day to come still holds, and says so', async () => {
    const head = await house.as('b.head');
    const decide = (barred: boolean, decisionDate: string): Promise<Answer> => head.post('/api/secrecy/bar-sensitive', { organization: city.b.committee.id, barred, decisionNumber: '09-QĐ/ĐU', decisionDate, reason: 'Theo chỉ đạo' });
    const barred = async (): Promise<unknown> => (await head.get('/api/secrecy/bars')).body.organizations;
    expect((await decide(true, '2026-02-01')).status).toBe(200);
    expect(codeOf(await decide(false, '2026-01-31'))).toEqual([409, 'secrecy.before-bar']);
    expect((await decide(false, '2999-01-01')).status).toBe(200);
    expect(await barred()).toMatchObject([{ id: city.b.committee.id, barred: true }]);
    expect(codeOf(await upload(docx('KHÔNG MẬT NHƯNG NHẠY CẢM'), 'a.docx', {}, 'b.contributor'))).toEqual([422, 'secrecy.sensitive']);
    expect(codeOf(await decide(false, '2026-03-01'))).toEqual([409, 'secrecy.not-barred']);
  });
});

describe('files that nobody could read', () => {
  const draft = async (files: string[]): Promise<string> => {
    const contributor = await house.as('a.contributor');
    const [topic] = await house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Chuyên mục', $1) returning id`, [`chuyen-muc-${Date.now()}-${Math.random()}`]);
    const made = await contributor.post('/api/documents?draft=true', { title: 'Báo cáo', type: 'BC', issuer: 'Đảng ủy', summary: 'Báo cáo quý', topic: topic?.id, files, author: 'A', source: 'B', licence: 'C' });
    expect(made.status).toBe(201);
    return made.body.doc.id as string;
  };
  const submit = async (documentId: string): Promise<Answer> => (await house.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'documents', documentId });

  it('a scan waits until somebody of the board confirms it', async () => {
    const scan = await upload(pdf(undefined, 'head', { scan: true }), 'ban-quet.pdf');
    expect([scan.status, checkOf(scan)]).toEqual([201, 'unknown']);
    const { id } = scan.body.doc as { id: string };
    const document = await draft([id]);
    const refused = await submit(document);
    expect(codeOf(refused)).toEqual([409, 'secrecy.unconfirmed']);
    const confirm = async (who: string): Promise<Answer> => (await house.as(who)).post(`/api/media/${id}/confirm-not-secret`);
    expect((await confirm('a.contributor')).status).toBe(403);
    expect((await confirm('b.reviewer')).status).toBe(404);
    expect(await (await house.as('a.contributor')).patch(`/api/media/${id}`, { secrecyCheck: 'clean' }).then(({ body }) => body.doc?.secrecyCheck)).toBe('unknown');
    expect((await confirm('a.reviewer')).status).toBe(200);
    expect(codeOf(await confirm('a.reviewer'))).toEqual([409, 'secrecy.state']);
    expect((await house.ownerSql('select secrecy_check from media where id = $1', [id]))[0]).toEqual({ secrecy_check: 'confirmed' });
    expect((await events('media.confirm-not-secret')).at(-1)).toMatchObject({ actor_id: city.a.reviewer.id, organization_id: city.a.committee.id });
    expect((await submit(document)).status).toBe(200);
  });

  it('the database lets no such file become part of what is live, and no SQL confirm it', async () => {
    const scan = await upload(pdf(undefined, 'head', { scan: true }), 'ban-quet.pdf');
    const { id } = scan.body.doc as { id: string };
    const use = house.ownerTicket('approval-cases.fixture:x', (sql) => sql(`insert into media_uses (media_id, collection, document_id, audience_id) values ($1, 'news', 'x', $2)`, [id, city.root.id]));
    await expect(use).rejects.toThrow('confirmed');
    await expect(house.appSql(`update media set secrecy_check = 'clean' where id = $1`, [id])).rejects.toThrow('by command');
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['a photograph', () => picture(400, 300).jpeg().toBuffer(), 'declared'],
    ['a pale photograph of another shape', () => picture(900, 300, '#ffffff').jpeg().toBuffer(), 'declared'],
    ['a photographed page', page, 'unknown'],
  ])('%s', async (_, make, check) => expect(checkOf(await upload(await make(), 'anh.jpg'))).toBe(check));

  it('nobody says of their own file that it is clean', async () => {
    expect(checkOf(await upload(pdf(undefined, 'head', { scan: true }), 'a.pdf', { secrecyCheck: 'clean' }))).toBe('unknown');
  });
});

describe('dangerous files', () => {
  it.each<[string, Buffer, string, unknown[]]>([
    ['a macro sheet', xlsx(undefined, 'cell', { 'xl/macrosheets/sheet1.xml': '<x/>' }), 'a.xlsx', [415, 'file.macros']],
    ['an archive that unpacks without end', bomb(80), 'a.docx', [413, 'file.bomb']],
    ['one that lies about it', bomb(80, true), 'a.docx', [413, 'file.bomb']],
    ['an encrypted DOCX', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'a.docx', [422, 'media.encrypted']],
    ['an encrypted PDF', pdf(undefined, 'head', { encrypt: '/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697B> /P -44 >> /ID [<00> <00>] ' }), 'a.pdf', [422, 'file.encrypted']],
  ])('%s', async (_, bytes, name, expected) => {
    const before = [await media(), stored()];
    expect(codeOf(await upload(bytes, name))).toEqual(expected);
    expect([await media(), stored()]).toEqual(before);
  });

  it('a document written as a stream is known by its list of contents', async () => {
    const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const answer = await upload(streamed({ 'a/b.xml': '<x/>', 'word/document.xml': '<w:document xmlns:w="w"><w:p><w:t>Đảng ủy phường tổ chức hội nghị</w:t></w:p></w:document>', '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${kind}.main+xml"/></Types>` }), 'a.docx');
    expect([answer.status, answer.body.doc?.mimeType, checkOf(answer)]).toEqual([201, kind, 'clean']);
  });
});

describe('malware', () => {
  let clamd: FakeClamd | undefined;
  afterEach(async () => {
    delete process.env.CLAMD_URL;
    delete process.env.MALWARE_SCAN;
    await clamd?.close();
    clamd = undefined;
  });

  it('is refused and named; what is clean goes in, and was seen whole', async () => {
    clamd = await startFakeClamd();
    process.env.CLAMD_URL = clamd.url;
    const before = [await media(), stored()];
    const plain = pdf(undefined, 'head', { deflated: false });
    const ill = await upload(Buffer.concat([plain, EICAR]), 'a.pdf');
    expect(codeOf(ill)).toEqual([422, 'file.malware']);
    expect(ill.body.errors[0].message).toContain('EICAR');
    expect([await media(), stored()]).toEqual(before);
    const well = await upload(plain, 'a.pdf');
    expect(well.status).toBe(201);
    expect(clamd.seen.some((bytes) => bytes.equals(plain))).toBe(true);
    expect(await media()).toBe(Number(before[0]) + 1);
  });

  it('while the scanner is away nothing is stored, and the sender is told when to come again', async () => {
    process.env.CLAMD_URL = 'tcp://127.0.0.1:1';
    const before = [await media(), stored()];
    const answer = await upload(docx(), 'a.docx');
    expect(codeOf(answer)).toEqual([503, 'file.scan-away']);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect([await media(), stored()]).toEqual(before);
  });

  it('required and not configured is away', async () => {
    process.env.MALWARE_SCAN = 'required';
    expect(codeOf(await upload(docx(), 'a.docx'))).toEqual([503, 'file.scan-away']);
  });
});

describe('who may upload', () => {
  it('nobody else has a file read', async () => {
    const clamd = await startFakeClamd();
    process.env.CLAMD_URL = clamd.url;
    try {
      expect((await upload(docx('MẬT'), 'a.docx', {}, 'a.member')).status).toBe(403);
      expect(clamd.seen).toEqual([]);
    } finally {
      delete process.env.CLAMD_URL;
      await clamd.close();
    }
  });
});

describe('a picture in the size and format asked for', () => {
  let url: string;
  const bytesOf = async (search: string, headers: Record<string, string> = {}, who = 'a.contributor') => {
    const response = await (await house.as(who)).fetch(`${url}${search}`, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get('content-type'), etag: response.headers.get('etag') ?? '', vary: response.headers.get('vary'), bytes };
  };
  beforeAll(async () => {
    const { body } = await upload(await picture(1200, 800).jpeg().toBuffer(), 'anh.jpg');
    url = new URL((body as { doc: { url: string } }).doc.url, 'http://localhost').pathname;
  });

  it.each([
    ['?width=500', 'image/avif,image/webp,image/*', 'image/webp', 640],
    ['?width=640', 'image/avif', 'image/avif', 640],
    ['?width=100', 'image/webp;q=0, */*', 'image/jpeg', 160],
    ['?width=320&format=png', 'image/webp', 'image/png', 320],
    ['?format=webp', '', 'image/webp', 1200],
    ['?width=2000&format=jpeg', '', 'image/jpeg', 1200],
    ['', 'image/webp', 'image/jpeg', 1200],
  ])('%p for whoever takes %p comes as %p, %p px wide', async (search, accept, type, width) => {
    const got = await bytesOf(search, accept === '' ? {} : { accept });
    expect([got.status, got.type, got.vary, (await sharp(got.bytes).metadata()).width]).toEqual([200, type, 'Accept', width]);
    // Known again, and never made a second time.
    expect((await bytesOf(search, { 'if-none-match': got.etag, ...(accept === '' ? {} : { accept }) })).status).toBe(304);
    expect((await bytesOf(search, accept === '' ? {} : { accept })).bytes.equals(got.bytes)).toBe(true);
  });

  it('says which width or format is none, and shows nobody else more than before', async () => {
    for (const search of ['?width=0', '?width=5000', '?width=abc', '?format=bmp', '?width=1.5']) expect([search, codeOf(await (await house.as('a.contributor')).get(`${url}${search}`))]).toEqual([search, [400, 'input.invalid']]);
    for (const search of ['', '?width=320']) expect((await (await house.as('b.contributor')).get(`${url}${search}`)).status).toBe(403);
  });

  it('leaves what is no picture as it is', async () => {
    const { body } = await upload(pdf(), 'van-ban.pdf');
    const file = new URL((body as { doc: { url: string } }).doc.url, 'http://localhost').pathname;
    expect((await (await house.as('a.contributor')).get(`${file}?width=320&format=webp`)).headers.get('content-type')).toBe('application/pdf');
  });
});
