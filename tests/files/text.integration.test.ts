import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { encodeTcvn3 } from '../../plugins/kernel/text/tcvn3';
import { encodeVni } from '../../plugins/kernel/text/vni';
import { buildCity, type City } from '../support/city';
import type { Answer } from '../support/client';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
let topic: string;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  topic = (await house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Chuyên mục', 'chuyen-muc') returning id`))[0]?.id ?? '';
});
afterAll(() => house.close());

const RIGHT = 'Đảng ủy phường tổ chức hội nghị quán triệt nghị quyết';
const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1, detail: 0, mode: 'normal', style: '' });
const body = (...paragraphs: ReturnType<typeof text>[][]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: paragraphs.map((children) => ({ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '', children })) },
});
const news = (more: Record<string, unknown> = {}) => ({ title: 'Tin của đảng bộ', summary: RIGHT, topic, body: body([text(RIGHT)]), author: 'A', source: 'B', licence: 'C', ...more });
const save = async (more: Record<string, unknown>, who = 'a.contributor'): Promise<Answer> => (await house.as(who)).post('/api/news?draft=true', news(more));
const codeOf = ({ status, body: answer }: Answer): unknown[] => [status, answer.errors?.[0]?.data?.code];
const drafts = async (): Promise<number> => Number((await house.ownerSql<{ n: number }>('select count(*)::int as n from news'))[0]?.n);

describe('text in an old encoding', () => {
  it.each([['TCVN3', encodeTcvn3], ['VNI', encodeVni], ['Ƣ for Ư', (words: string) => words.replace(/ư/g, 'ƣ')]])('%s: refused with the field and the repair; nothing is stored', async (_, encode) => {
    const before = await drafts();
    for (const [field, more] of [['summary', { summary: encode(RIGHT) }], ['body', { body: body([text('Đúng.')], [text(encode(RIGHT))]) }]] as const) {
      const answer = await save(more);
      expect(codeOf(answer)).toEqual([422, 'text.legacy']);
      const [told] = answer.body.errors[0].data.fields as { path: string; repaired: string }[];
      expect([told?.path.split('.')[0], told?.repaired]).toEqual([field, RIGHT]);
      expect(answer.body.errors[0].message).toContain(field === 'summary' ? 'Tóm tắt' : 'Nội dung');
      expect(answer.body.errors[0].message).toContain(RIGHT);
    }
    expect(await drafts()).toBe(before);
  });

  it('a paragraph of several formats is one', async () => {
    const [first = '', ...others] = encodeVni(RIGHT).split(' ');
    const answer = await save({ body: body([text(`${first} `, 1), text(others.join(' '))]) });
    expect(answer.body.errors?.[0]?.data).toMatchObject({ code: 'text.legacy', fields: [{ path: 'body.root.children.0', repaired: RIGHT }] });
  });

  it('in every collection, and on change, too', async () => {
    const contributor = await house.as('a.contributor');
    const made = await save({});
    expect(codeOf(await contributor.patch(`/api/news/${made.body.doc.id}?draft=true`, { title: encodeTcvn3(RIGHT) }))).toEqual([422, 'text.legacy']);
    expect(codeOf(await contributor.post('/api/pages?draft=true', { title: encodeTcvn3(RIGHT), slug: 'trang' }))).toEqual([422, 'text.legacy']);
    expect(codeOf(await contributor.post('/api/documents?draft=true', { title: 'A', sections: [{ anchor: 'dieu-1', heading: 'Điều 1', text: encodeVni(RIGHT) }] }))).toEqual([422, 'text.legacy']);
  });

  it('what nobody sees goes by itself; French and English stay as they are', async () => {
    const answer = await save({ title: `\ufeffTin\u200b của\u00ad đảng bộ\u0007`, summary: 'Où est la forêt ? Café Noël, © 2026, 5 µm, «Nhân Dân»'.normalize('NFD') });
    expect(answer.status).toBe(201);
    const [stored] = await house.ownerSql<{ title: string; summary: string }>('select title, summary from news where id = $1', [answer.body.doc.id]);
    expect(stored).toEqual({ title: 'Tin của đảng bộ', summary: 'Où est la forêt ? Café Noël, © 2026, 5 µm, «Nhân Dân»'.normalize('NFC') });
  });
});

describe('by GraphQL, whose objects have no prototype', () => {
  /** A value as a literal of GraphQL. */
  const literal = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    return `{${Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`).join(', ')}}`;
  };
  const WAYS: readonly (readonly [string, (more: Record<string, unknown>) => Promise<Answer>])[] = [
    ['literals', async (more) => (await house.as('a.contributor')).graphql(`mutation { made: createNewsItem(draft: true, data: ${literal(news(more))}) { id } }`)],
    ['variables', async (more) => (await house.as('a.contributor')).graphql('mutation ($data: mutationNewsItemInput!) { made: createNewsItem(draft: true, data: $data) { id } }', { data: news(more) })],
  ];
  const graphqlCode = ({ body: answer }: Answer): unknown => answer.errors?.[0]?.extensions?.data?.code;

  it.each(WAYS)('text in an old encoding is refused, marked text too: %s', async (_, make) => {
    const before = await drafts();
    expect(graphqlCode(await make({ title: encodeTcvn3(RIGHT) }))).toBe('text.legacy');
    expect(graphqlCode(await make({ body: body([text('Đúng.')], [text(encodeVni(RIGHT))]) }))).toBe('text.legacy');
    expect(graphqlCode(await make({ body: body([text('Kính gửi')], [text('TỐI MẬT')]) }))).toBe('secrecy.refused');
    expect(graphqlCode(await make({ title: 'Báo cáo TỐI MẬT quý 3' }))).toBe('secrecy.refused');
    expect(await drafts()).toBe(before);
  });

  it.each(WAYS)('letters taken apart are stored as they should be: %s', async (_, make) => {
    const answer = await make({ title: 'Tin của đảng bộ phường'.normalize('NFD') });
    const [stored] = await house.ownerSql<{ title: string }>('select title from news where id = $1', [answer.body.data.made.id]);
    expect(stored?.title).toBe('Tin của đảng bộ phường'.normalize('NFC'));
  });
});

describe('free text of commands', () => {
  const bar = async (reason: string, who = 'a.head'): Promise<Answer> =>
    (await house.as(who)).post('/api/secrecy/bar-sensitive', { organization: city.a.committee.id, barred: true, decisionNumber: '07-QĐ/ĐU', decisionDate: '2026-01-05', reason });
  const bars = async (): Promise<number> => Number((await house.ownerSql<{ n: number }>('select count(*)::int as n from handbook.sensitive_bars'))[0]?.n);

  it('is judged as any other text is: no marking, no old encoding; nothing is stored', async () => {
    const before = await bars();
    expect(codeOf(await bar('TỐI MẬT'))).toEqual([422, 'secrecy.refused']);
    const legacy = await bar(encodeTcvn3(RIGHT));
    expect([codeOf(legacy), legacy.body.errors[0].data.fields]).toEqual([[422, 'text.legacy'], [{ path: 'reason', kind: 'tcvn3', repaired: RIGHT }]]);
    expect(await bars()).toBe(before);
    expect((await house.ownerSql<{ collection: string }>(`select collection from audit_events where action = 'secrecy.refuse' order by at desc limit 1`))[0]?.collection).toBe('secrecy.bar-sensitive');
    expect((await bar('Giữ gìn bí mật, bảo mật thông tin')).status).toBe(200);
  });

  it('who may not do it is told that, and nothing of the text', async () => {
    expect(codeOf(await bar('TỐI MẬT', 'a.contributor'))).toEqual([403, 'auth.forbidden']);
  });

  it('a password is no text: whatever it looks like, it may be one', async () => {
    const admin = await house.as('a.admin');
    for (const password of [`${encodeTcvn3(RIGHT)} 2026`, 'TỐI MẬT']) {
      const answer = await admin.post(`/api/users/${city.a.contributor.id}/set-password`, { password });
      expect(['text.legacy', 'secrecy.refused']).not.toContain(answer.body.errors?.[0]?.data?.code);
    }
  });

  it('who searches is not refused, whatever for', async () => {
    expect((await (await house.as('a.contributor')).get(`/api/search?q=${encodeURIComponent('TỐI MẬT')}`)).status).toBe(200);
  });
});

describe('POST /api/text/inspect', () => {
  it('shows before and after with the places of the changes, and stores nothing', async () => {
    const contributor = await house.as('a.contributor');
    const sent = encodeTcvn3('Cộng hoà xã hội chủ nghĩa Việt Nam');
    const { status, body: told } = await contributor.post('/api/text/inspect', { text: sent });
    expect([status, told.kind, told.certain, told.before, told.repaired]).toEqual([200, 'tcvn3', true, sent, 'Cộng hoà xã hội chủ nghĩa Việt Nam']);
    expect(told.changes[0]).toEqual({ kind: 'tcvn3', at: 0, length: 4, before: sent.slice(0, 4), after: 'Cộng' });
    expect((await contributor.post('/api/text/inspect', { text: 'Đảng bộ'.normalize('NFD') })).body).toMatchObject({ kind: 'nfd', repaired: 'Đảng bộ' });
  });

  it('takes 100,000 letters at once', async () => {
    const contributor = await house.as('a.contributor');
    expect((await contributor.post('/api/text/inspect', { text: 'ă'.repeat(100_001) })).status).toBe(400);
  });
});

describe('marked text', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a body that begins with it', { body: body([text('MẬT')], [text(RIGHT)]) }],
    ['in several formats', { body: body([text('TỐI ', 1), text('MẬT', 2)], [text(RIGHT)]) }],
    ['spaced, further down', { body: body([text(RIGHT)], [text(RIGHT)], [text('T U Y Ệ T   M Ậ T')]) }],
    ['in VNI', { body: body([text('TOÁI MAÄT')]) }],
    ['a title', { title: '(TỐI MẬT)' }],
    ['a label in the summary', { summary: 'Số 12-BC/ĐU; Độ mật: Mật' }],
    ['declared', { secrecy: 'tuyet-mat' }],
  ])('%s: refused, noted without content', async (_, more) => {
    const before = await drafts();
    const answer = await save(more);
    // What is in an old encoding may be told so first.
    expect([[422, 'secrecy.refused'], [422, 'text.legacy']]).toContainEqual(codeOf(answer));
    expect(await drafts()).toBe(before);
    const events = await house.ownerSql<{ detail: Record<string, unknown>; organization_id: string }>(`select detail, organization_id from audit_events where action = 'secrecy.refuse'`);
    for (const { detail, organization_id } of events) expect([Object.keys(detail).sort(), organization_id]).toEqual([['level', 'place', 'what'], city.a.committee.id]);
  });

  it('leaves an event of each kind, once a minute however often an editor saves', async () => {
    const count = async (): Promise<number> => (await house.ownerSql(`select 1 from audit_events where action = 'secrecy.refuse'`)).length;
    await save({ title: 'TUYỆT MẬT' }, 'a.reviewer');
    const once = await count();
    for (let n = 0; n < 3; n += 1) expect(codeOf(await save({ title: 'TUYỆT MẬT' }, 'a.reviewer'))).toEqual([422, 'secrecy.refused']);
    expect(await count()).toBe(once);
    expect(once).toBeGreaterThan(0);
  });

  it('running text about secrets is welcome', async () => {
    const words = ['Bảo mật thông tin', 'Luật Bảo vệ bí mật nhà nước', 'mật khẩu, mật độ, mật ong, thân mật', 'Tài liệu mật gửi đi phải đăng ký.', 'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'Độ mật gồm: tuyệt mật, tối mật, mật.'];
    expect((await save({ title: words[1], summary: words.join('; '), body: body(...words.map((each) => [text(each)])) })).status).toBe(201);
  });

  it('no event is written for whoever is not signed in', async () => {
    const before = (await house.ownerSql('select 1 from audit_events')).length;
    expect((await house.post('/api/news?draft=true', news({ secrecy: 'mat', title: 'TỐI MẬT' }))).status).toBe(403);
    expect((await house.ownerSql('select 1 from audit_events')).length).toBe(before);
  });
});
