import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import nodeCrypto from 'node:crypto';
import pg from 'pg';

import { contributionsOf, type AnyCommand } from '../../plugins/kernel';
import { viaGraphql, viaRest } from '../authorization/generator/commandCells';
import { duesSamples } from '../authorization/generator/duesSamples';
import { exchangeSamples } from '../authorization/generator/exchangeSamples';
import { historySamples } from '../authorization/generator/historySamples';
import { lifeSamples } from '../authorization/generator/lifeSamples';
import { privacySamples } from '../authorization/generator/privacySamples';
import { recordSamples } from '../authorization/generator/recordSamples';
import { registrationSamples } from '../authorization/generator/registrationSamples';
import { rosterSamples } from '../authorization/generator/rosterSamples';
import { transferSamples } from '../authorization/generator/transferSamples';
import type { Site } from '../authorization/world/actors';
import { cardPhoto } from '../../plugins/registration/tests/support';
import { PASSWORD } from '../support/city';
import { rankTest } from './support/rankTest';
import { openRegisterWorld, type RegisterWorld } from './support/registerWorld';
import type { Reply, Sent } from './support/send';
import { told } from './support/told';
import { foundIn, needlesOf, tablesHolding } from './support/whereItLies';

/** What lies sealed in ward B, and must turn up nowhere else. */
const CANARY = {
  personalNumber: '001185098761', cardNumber: '019900887766', oldCardNumber: '09988776', telephone: '0987123459', ethnicity: 'Hoàng Yến tộc', religion: 'Đạo Hoàng Yến',
  personalNumberIssuedBy: 'Công an Hoàng Yến', email: 'hoangyen.7731@vidu.vn',
} as const;
const ADDRESS = 'Ngõ Hoàng Yến 7731';
/** Of the same form, and nobody's. */
const NOBODYS = { personalNumber: '001185098772', cardNumber: '019900887777', oldCardNumber: '09988777', telephone: '0987123450' } as const;
const BORN = '1985-03-04';
const NAME = 'Đảng viên b.member';

/** Power elsewhere, a plain member, power that ended, an account that is off, nobody. */
const ATTACKERS = ['a.admin', 'a.head', 'a.secretary', 'a.member', 'ended', null] as const;
const WHY = 'Đối chiếu hồ sơ';

let world: RegisterWorld;
let commands: AnyCommand[];
let victim: string;
let photo: Buffer;
beforeAll(async () => {
  world = await openRegisterWorld();
  commands = contributionsOf(world.house.config).commands;
  [{ id: victim } = { id: '' }] = await world.house.ownerSql<{ id: string }>('select id from members where user_id = $1', [world.city.b.member.id]);
  photo = await cardPhoto();
}, 120_000);
afterAll(() => world?.close());

const get = (who: string | null, path: string): Promise<Reply> => world.as(who, { path });
const post = (who: string | null, path: string, json: unknown = {}): Promise<Reply> => world.as(who, { method: 'POST', path, json });
const done = async <T = Record<string, unknown>>(answer: Promise<Reply>): Promise<T> => {
  const { status, text, json } = await answer;
  if (status >= 300) throw new Error(`${status} ${text.slice(0, 400)}`);
  return json as T;
};
/** Every task of the worker once, those of other days too. */
const workerTurn = async (): Promise<void> => {
  for (const { run } of contributionsOf(world.house.config).workerTasks) await run(world.house.payload);
};
const sheet = (row: string): string => `Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số thẻ đảng,Số điện thoại,Dân tộc,Tôn giáo,Mã chi bộ\n${row}`;
const upload = async (who: string, text: string, purpose: 'enter' | 'reconcile' = 'enter'): Promise<string> => {
  const { id } = await done<{ id: string }>(post(who, '/api/member-imports/upload', { name: 'danh-sach.csv', purpose, file: { name: 'danh-sach.csv', data: Buffer.from(text).toString('base64') } }));
  return id;
};
const task = async (name: string): Promise<void> => {
  const found = contributionsOf(world.house.config).workerTasks.find((each) => each.name === name);
  if (!found) throw new Error(`the worker has no ${name}`);
  await found.run(world.house.payload);
};
const apply = (card: string, bornOn: string, contact: string): Promise<Reply> => {
  const boundary = 'ranh-gioi-cua-mau';
  const parts = [['card', card], ['bornOn', bornOn], ['contact', contact], ['consent', 'account'], ['consent', 'card']].map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const body = Buffer.concat([Buffer.from(`${parts.join('')}--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="the.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`), photo, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return world.as(null, { method: 'POST', path: '/api/registrations/apply', body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
};

describe('life goes on in ward B', () => {
  it('with everything that people there do with sealed values', async () => {
    const record = `/api/members/${victim}`;
    const place = { country: 'VN', province: '01', commune: 'Phường Cửa Nam', detail: ADDRESS };
    await done(post('b.secretary', `${record}/update-record`, { changes: { sex: 'female', bornOn: BORN, admittedOn: '2010-05-19', officialOn: '2011-05-19', ...CANARY, homeTown: place, residence: place } }));
    await done(post('b.secretary', `${record}/update-record`, { changes: { telephone: '0987123451' } }));
    await done(post('b.secretary', `${record}/update-record`, { changes: { telephone: CANARY.telephone } }));
    // What is wrong is said, and not repeated.
    expect((await post('b.secretary', `${record}/update-record`, { changes: { personalNumber: `${CANARY.personalNumber}9`, religion: CANARY.religion.repeat(20) } })).status).toBe(400);
    await done(post('b.secretary', `${record}/read-record`, { why: WHY }));
    expect((await post('b.secretary', `${record}/record-pdf`, { why: WHY })).status).toBe(200);
    expect((await done<{ docs: unknown[] }>(post('b.admin', '/api/members/find-by-number', { number: CANARY.personalNumber }))).docs).toHaveLength(1);
    // The member's own proposals: one confirmed, one refused.
    for (const verb of ['confirm', 'reject']) {
      const { id } = await done(post('b.member', '/api/members/me/proposals', { changes: { presentAddress: { ...place, commune: verb === 'confirm' ? 'Phường Hàng Bạc' : 'Phường Hàng Bông' } } }));
      await done(post('b.secretary', `/api/members/proposals/${String(id)}/open`, {}));
      await done(post('b.secretary', `/api/members/proposals/${String(id)}/${verb}`, { reason: 'Chưa có giấy tờ' }));
    }
    await done(post('b.member', '/api/personal-data/me/requests', { kind: 'object', said: `Không đồng ý dùng số ${CANARY.telephone} của tôi.` }));
    await done(post('b.member', '/api/personal-data/me/requests', { kind: 'see', said: 'Xem dữ liệu của tôi.' }));
    // Registered for by strangers, with the victim's card; the victim has an account, so only they hear of it.
    expect((await apply(CANARY.cardNumber, BORN, CANARY.telephone)).status).toBe(202);
    // In lists: one that is entered, one that is held against the register; both with faults that are told.
    const row = `${NAME},4/3/1985,Nữ,${CANARY.personalNumber},${CANARY.cardNumber},${CANARY.telephone},${CANARY.ethnicity},${CANARY.religion},KT.005`;
    const entered = await upload('b.admin', `${sheet(row)}\n${row.replace('001185', '1185')}\n${row.replace(CANARY.telephone, '987')}`);
    const held = await upload('b.admin', sheet(row), 'reconcile');
    await task('member-imports.run');
    expect((await done<{ state: string }>(get('b.admin', `/api/member-imports/${entered}`))).state).toBe('checked');
    expect((await get('b.admin', `/api/member-imports/${entered}/errors.xlsx`)).status).toBe(200);
    expect((await done<{ state: string }>(get('b.admin', `/api/member-imports/${held}`))).state).toBe('checked');
    await done(post('b.head', '/api/exports/request', { kind: 'members.sheet', criteria: { organization: world.city.b.committee.id }, why: WHY }));
    await workerTurn();
    await workerTurn();
    const { mine } = await done<{ mine: { id: string; state: string }[] }>(get('b.head', '/api/exports'));
    expect(mine[0]?.state).toBe('ready');
    const file = await get('b.head', `/api/exports/${mine[0]?.id}/file`);
    // It is there, for whom it is.
    expect(JSON.stringify((await readXlsx(new Uint8Array(file.bytes))).sheets[0]?.rows)).toContain(CANARY.personalNumber);
  }, 120_000);
});

const OF_THE_REGISTER = [...recordSamples, ...transferSamples, ...lifeSamples, ...historySamples, ...rosterSamples, ...duesSamples, ...exchangeSamples, ...registrationSamples, ...privacySamples];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SITE: readonly Site[] = ['b1', 'b'];

describe('guessing ids', () => {
  it('of anything in ward B gets what an id gets that is nobody’s, from every command, by REST and GraphQL', async () => {
    const telling: string[] = [];
    let tried = 0;
    for (const sample of OF_THE_REGISTER) {
      const site = SITE.find((each) => sample.sites.includes(each));
      const command = commands.find(({ name }) => name === sample.command);
      if (!site || !command) continue;
      const input = await sample.input(world.samples, site, { username: 'a.admin', role: 'organization-admin', at: 'a' });
      const rest = (of: Record<string, unknown>): Sent => {
        const { path, body } = viaRest(command, of);
        if (command.rest.method !== 'get') return { method: 'POST', path, json: body };
        return { path: `${path}?${new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString()}` };
      };
      const graphql = (of: Record<string, unknown>): Sent => ({ method: 'POST', path: '/api/graphql', json: { query: viaGraphql(command, of) } });
      for (const [name] of Object.entries(input).filter(([, value]) => typeof value === 'string' && UUID.test(value))) {
        const guessed = { ...input, [name]: randomUUID() };
        // Whoever has most power tries all; the others take turns, each over both doors.
        const others = ATTACKERS.filter((each) => each !== 'a.admin');
        const next = others[tried % others.length] ?? null;
        for (const [who, door] of [['a.admin', rest], [next, rest], [tried % 2 === 0 ? 'a.admin' : next, graphql]] as const) {
          tried += 1;
          const [there, nobodys] = [await world.as(who, door(input)), await world.as(who, door(guessed))];
          const isGiven = door === rest ? there.status < 400 : there.json?.data?.[Object.keys(there.json?.data ?? {})[0] ?? ''] != null;
          if (isGiven || told(there) !== told(nobodys)) telling.push(`${sample.command}.${name} as ${who ?? 'nobody'} by ${door === rest ? 'REST' : 'GraphQL'}: ${told(there).slice(0, 300)} | ${told(nobodys).slice(0, 300)}`);
        }
      }
    }
    expect({ telling: telling.length, first: telling.slice(0, 8) }).toEqual({ telling: 0, first: [] });
    expect(tried).toBeGreaterThan(200);
  }, 300_000);

  it('at the doors of files', async () => {
    const one = async (text: string): Promise<string> => (await world.house.ownerSql<{ id: string }>(text))[0]?.id ?? '';
    const exported = await one(`select e.id from handbook.exports e join users u on u.id = e.by_user where u.username = 'b.head' and e.state = 'ready'`);
    const batch = await one(`select i.id from handbook.member_imports i join users u on u.id = i.by_user where u.username = 'b.admin' limit 1`);
    const slips = await one(`select l.id from handbook.activation_lists l where l.state = 'approved' limit 1`);
    const request = await one(`select id from handbook.data_requests where kind = 'see' limit 1`);
    expect([exported, batch, slips, request].every((id) => UUID.test(id))).toBe(true);
    const doors: ((id: string) => Sent)[] = [];
    const ids: string[] = [];
    const door = (id: string, make: (of: string) => Sent): void => {
      ids.push(id);
      doors.push(make);
    };
    for (const method of ['GET', 'HEAD']) door(exported, (id) => ({ method, path: `/api/exports/${id}/file` }));
    door(exported, (id) => ({ path: `/api/exports/${id}/file`, headers: { range: 'bytes=0-10' } }));
    door(exported, (id) => ({ path: `/api/exports/${id}/file`, headers: { 'if-none-match': '*' } }));
    door(batch, (id) => ({ path: `/api/member-imports/${id}/errors.xlsx` }));
    door(victim, (id) => ({ method: 'POST', path: `/api/members/${id}/record-pdf`, json: { why: WHY } }));
    door(slips, (id) => ({ method: 'POST', path: `/api/activation/lists/${id}/slips`, json: {} }));
    door(request, (id) => ({ method: 'POST', path: `/api/personal-data/requests/${id}/fetch/pdf`, json: { password: PASSWORD } }));
    for (const [n, make] of doors.entries()) {
      for (const who of ATTACKERS) {
        const [there, nobodys] = [await world.as(who, make(ids[n] ?? '')), await world.as(who, make(randomUUID()))];
        expect([who, make('…').path, there.status >= 400]).toEqual([who, make('…').path, true]);
        expect(told(there)).toBe(told(nobodys));
      }
      // A name of a file is a name of nothing.
      for (const name of ['..%2f..%2fetc%2fpasswd', '%2e%2e%2f%2e%2e%2f.env', `${ids[n]}%00`, `${ids[n]}.bin`, `${ids[n]?.toUpperCase()}`, "x' or '1'='1"]) {
        const { status, text } = await world.as('a.admin', make(encodeURI(decodeURI(name))));
        expect([name, status >= 400 && status < 500, /SELECT|syntax|\/work|stack/i.test(text)]).toEqual([name, true, false]);
      }
    }
  }, 60_000);

  it('of documents, over Payload’s own doors, with everything that can be asked beside', async () => {
    const transfer = (await world.house.ownerSql<{ id: string }>('select t.id from transfers t join organizations o on o.id = t.origin_id where o.path like $1 limit 1', [`${world.city.b.committee.path}%`]))[0]?.id ?? '';
    const mandate = (await world.house.ownerSql<{ id: string }>('select id from mandates where user_id = $1', [world.city.b.secretary.id]))[0]?.id ?? '';
    const fields: Record<string, string> = { members: 'Member', users: 'User', transfers: 'Transfer', mandates: 'Mandate' };
    for (const [slug, id] of [['members', victim], ['users', world.city.b.member.id], ['transfers', transfer], ['mandates', mandate]] as const) {
      expect(id).toMatch(UUID);
      const asked = (of: string): Sent[] => [
        ...['', '?depth=5', '?draft=true', '?trash=true', '?select[id]=true', '?joins[x][limit]=1', '?fallback-locale=none', '?populate[users][email]=true'].map((query) => ({ path: `/api/${slug}/${of}${query}` })),
        { path: `/api/${slug}?where[id][equals]=${of}` }, { path: `/api/${slug}/count?where[id][equals]=${of}` }, { path: `/api/${slug}?where[or][0][id][in]=${of}&sort=-createdAt` },
        { path: `/api/${slug}/versions?where[parent][equals]=${of}` }, { path: `/api/${slug}/versions/${of}` },
        { method: 'PATCH', path: `/api/${slug}/${of}`, json: {} }, { method: 'DELETE', path: `/api/${slug}/${of}` }, { method: 'POST', path: `/api/${slug}/${of}/duplicate`, json: {} },
        { method: 'POST', path: `/api/${slug}/access/${of}`, json: {} }, { method: 'PATCH', path: `/api/${slug}?where[id][equals]=${of}`, json: {} },
        { path: `/api/payload-locked-documents?where[document.value][equals]=${of}` }, { path: `/api/payload-preferences/collection-${slug}-${of}` },
        { method: 'POST', path: '/api/graphql', json: { query: `{ ${fields[slug]}(id: "${of}") { id } }` } }, { method: 'POST', path: '/api/graphql', json: { query: `{ docAccess${fields[slug]}(id: "${of}") { read { permission } } }` } },
        { method: 'POST', path: '/api/graphql', json: { query: `{ ${fields[slug]}s(where: { OR: [{ id: { equals: "${of}" } }] }) { totalDocs docs { id } } }` } },
      ];
      const nobodys = asked(randomUUID());
      for (const [n, request] of asked(id).entries()) {
        for (const who of ['a.admin', n % 2 === 0 ? 'a.member' : null]) expect([who, request.path, told(await world.as(who, request))]).toEqual([who, request.path, told(await world.as(who, nobodys[n] ?? request))]);
      }
    }
  }, 120_000);
});

describe('asking whether somebody is a member elsewhere', () => {
  it('by name, in lists, filters along relations, orders, counts and suggestions', async () => {
    const known = encodeURIComponent(NAME);
    const unknown = encodeURIComponent('Đảng viên k.member');
    const filters = (name: string): string[] => [
      `/api/members?where[fullName][like]=${name}`, `/api/members/count?where[fullName][equals]=${name}`, `/api/members?where[user.displayName][like]=${name}`, `/api/members?where[cell.name][like]=${name}&sort=user.email`,
      `/api/transfers?where[member.fullName][like]=${name}`, `/api/transfers/count?where[member.fullName][like]=${name}`, `/api/mandates?where[user.displayName][like]=${name}`, `/api/users?where[displayName][like]=${name}`,
      `/api/roster?q=${name}`, `/api/search?q=${name}`, `/api/search/suggest?q=${name}`, `/api/approval-cases?where[submittedBy.displayName][like]=${name}`,
    ];
    const nobodys = filters(unknown);
    for (const [n, path] of filters(known).entries()) {
      for (const who of ATTACKERS) {
        const plain = (text: string): string => text.replaceAll(NAME, '').replaceAll('Đảng viên k.member', '').replaceAll(known, '').replaceAll(unknown, '').replace(/"(tookMs|took|ms)":[\d.]+/g, '');
        const [there, none] = [await get(who, path), await get(who, nobodys[n] ?? '')];
        expect([who, path, plain(told(there))]).toEqual([who, path, plain(told(none))]);
      }
    }
  }, 60_000);

  it('by number: neither searching, nor writing it down, nor entering or holding a list against the register tells', async () => {
    for (const who of ['a.admin', 'a.secretary']) for (const name of ['personalNumber', 'cardNumber', 'oldCardNumber', 'telephone'] as const) {
      const [there, nobodys] = [await post(who, '/api/members/find-by-number', { number: CANARY[name] }), await post(who, '/api/members/find-by-number', { number: NOBODYS[name] })];
      expect([there.json, told(there)]).toEqual([{ docs: [] }, told(nobodys)]);
    }
    const [own] = await world.house.ownerSql<{ id: string }>('select id from members where user_id = $1', [world.city.a.member.id]);
    const written = async (changes: object): Promise<unknown[]> => {
      const { status, json } = await post('a.admin', `/api/members/${own?.id}/update-record`, { changes });
      return [status, json.warnings];
    };
    const { personalNumber, cardNumber, oldCardNumber, telephone } = CANARY;
    const there = await written({ personalNumber, cardNumber, oldCardNumber, telephone, sex: 'female', bornOn: BORN });
    // Nor do the warnings about doubles, which know of both, tell of the one elsewhere; whoever keeps both is told.
    await task('warnings.count');
    for (const who of ['a.admin', 'a.head', 'a.secretary']) expect([who, JSON.stringify((await get(who, '/api/warnings')).json)]).toEqual([who, expect.not.stringContaining(NAME)]);
    for (const who of ['a.admin', 'a.head']) expect([who, JSON.stringify((await get(who, '/api/warnings?kind=duplicate-number')).json)]).toEqual([who, expect.not.stringContaining(String(own?.id))]);
    expect((await get('city.admin', '/api/warnings?kind=duplicate-number')).json).toMatchObject({ total: 1 });
    expect([there, await written({ ...NOBODYS, bornOn: '1985-03-05' })]).toEqual([[200, []], [200, []]]);
    // Lists: the same person once more, and somebody who is not there.
    const said = async (purpose: 'enter' | 'reconcile', row: string): Promise<unknown[]> => {
      const id = await upload('a.admin', sheet(row), purpose);
      await task('member-imports.run');
      const { counts, staged, faulty, warned, state } = await done(get('a.admin', `/api/member-imports/${id}`));
      const { findings } = await done<{ findings: unknown[] }>(get('a.admin', `/api/member-imports/${id}/findings`));
      const book = (await readXlsx(new Uint8Array((await get('a.admin', `/api/member-imports/${id}/errors.xlsx`)).bytes))).sheets[0]?.rows;
      const rows = purpose === 'reconcile' ? (await done<{ rows: { outcome: string }[] }>(get('a.admin', `/api/reconciliations/${id}/rows`))).rows.map(({ outcome }) => outcome) : [];
      await post('a.admin', `/api/member-imports/${id}/cancel`, {});
      return [state, counts, staged, faulty, warned, findings, book, rows];
    };
    const theirs = `${NAME},4/3/1985,Nữ,${CANARY.personalNumber},${CANARY.cardNumber},${CANARY.telephone},,,KT.006`;
    const others = `Đảng viên k.member,4/3/1985,Nữ,${'001185098773'},${'019900887778'},${'0987123452'},,,KT.006`;
    const cellOfA = (await world.house.ownerSql<{ code: string }>('select code from organizations where id = $1', [world.city.a.cells[1].id]))[0]?.code ?? '';
    for (const purpose of ['enter', 'reconcile'] as const) expect(await said(purpose, theirs.replace('KT.006', cellOfA))).toEqual(await said(purpose, others.replace('KT.006', cellOfA)));
    // Nor does a cell of theirs: it is as unknown as one that is nowhere.
    const cellOfB = (await world.house.ownerSql<{ code: string }>('select code from organizations where id = $1', [world.city.b.cells[0].id]))[0]?.code ?? '';
    const without = (answer: unknown[]): string => JSON.stringify(answer).replaceAll(cellOfB, '').replaceAll('KT.9', '');
    expect(without(await said('enter', others.replace('KT.006', cellOfB)))).toBe(without(await said('enter', others.replace('KT.006', 'KT.9'))));
  }, 120_000);

  it('by adding up: what counts members counts one’s own', async () => {
    for (const path of ['/api/figures?organization=', '/api/roster?organization=', '/api/warnings?organization=', '/api/members/as-of?on=2026-01-01&organization=', '/api/figures/file?organization=', '/api/activation/figures?organization=', '/api/badges?organization=']) {
      for (const place of [world.city.b.committee.id, world.city.b.cells[0].id]) for (const who of ATTACKERS) {
        const [there, nobodys] = [await get(who, `${path}${place}`), await get(who, `${path}${randomUUID()}`)];
        expect([who, path, there.status >= 400, told(there)]).toEqual([who, path, true, told(nobodys)]);
      }
    }
  }, 60_000);
});

describe('the same work, whoever exists', () => {
  /** What one request asks of the database and of the hash, without its values. */
  const workOf = async (request: () => Promise<Reply>): Promise<{ asked: string[]; hashes: number; ms: number }> => {
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    const hashes = jest.spyOn(nodeCrypto, 'pbkdf2');
    const begin = performance.now();
    await request();
    const ms = performance.now() - begin;
    const asked = queries.mock.calls.map(([first]) => (typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text ?? '')).replace(/\s+/g, ' '));
    const counted = hashes.mock.calls.length;
    queries.mockRestore();
    hashes.mockRestore();
    return { asked, hashes: counted, ms };
  };
  /** Known and unknown by turns; the database's and the hash's work must be one, and the time, by a wide margin, too. */
  const compare = async (rounds: number, known: () => Promise<Reply>, unknown: () => Promise<Reply>) => {
    const [one, other] = [[] as number[], [] as number[]];
    const work = { known: await workOf(known), unknown: await workOf(unknown) };
    for (let n = 0; n < rounds; n += 1) for (const each of n % 2 === 0 ? ['known', 'unknown'] as const : ['unknown', 'known'] as const) {
      const { ms } = await workOf(each === 'known' ? known : unknown);
      (each === 'known' ? one : other).push(ms);
    }
    const median = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
    // Told apart only where ranks say so beyond doubt and the difference is large enough to be measured over a network.
    const isTold = rankTest(one, other).p < 0.0001 && Math.abs(median(one) - median(other)) > Math.max(5, 0.3 * Math.min(median(one), median(other)));
    return { isTold, work };
  };

  it('asks for an account', async () => {
    const { isTold, work } = await compare(10, () => apply(CANARY.cardNumber, BORN, CANARY.telephone), () => apply(NOBODYS.cardNumber, BORN, NOBODYS.telephone));
    expect(work.known.asked).toEqual(work.unknown.asked);
    expect(isTold).toBe(false);
  }, 60_000);

  it('tries to activate one, with a link that was used and one that never was', async () => {
    const [used, never] = [`da-dung-${'x'.repeat(30)}`, `chua-co-${'x'.repeat(30)}`];
    const { digestOf } = await import('../../plugins/registration/domain/codes');
    await world.house.ownerTicket('activation.fixture:test', (sql) => sql(`insert into handbook.activation_links (user_id, way, issued_by, digest, expires_at, used_at) values ($1, 'slip', $1, $2, now() + interval '1 day', now())`, [world.city.b.member.id, digestOf(used)]));
    const activate = (token: string) => post(null, '/api/registrations/activate', { token, password: 'Một câu thật dài chỉ mình tôi nhớ', consents: ['account'] });
    expect(told(await activate(used))).toBe(told(await activate(never)));
    const { isTold, work } = await compare(10, () => activate(used), () => activate(never));
    expect(work.known.asked).toEqual(work.unknown.asked);
    expect([isTold, work.known.hashes, work.unknown.hashes]).toEqual([false, 0, 0]);
  }, 60_000);

  it('signs in, forgets a password, begins with a passkey', async () => {
    const signIn = (username: string) => post(null, '/api/users/login', { username, password: 'Khong-phai-mat-khau-nay' });
    expect(told(await signIn('b.member'))).toBe(told(await signIn('khong.co.ai')));
    const { isTold, work } = await compare(6, () => signIn('b.member'), () => signIn('khong.co.ai'));
    expect([isTold, work.known.hashes, work.unknown.hashes]).toEqual([false, 1, 1]);
    const forget = (username: string) => post(null, '/api/users/forgot-password', { username });
    expect(told(await forget('b.member'))).toBe(told(await forget('khong.co.ai')));
    const begin = (challenge: string) => post(null, '/api/users/passkey-options', { challenge });
    expect(told(await begin('b.member'))).toBe(told(await begin('khong.co.ai')));
  }, 120_000);
});

describe('files that leave the house', () => {
  const ask = (who: string, organization: string, more: object = {}) => post(who, '/api/exports/request', { kind: 'members.sheet', criteria: { organization }, why: WHY, ...more });
  /** Files of more than so many people wait for a second person, from now on. */
  const atMost = (people: number): Promise<unknown> =>
    world.house.ownerTicket('rules.ship', async (sql) => {
      await sql(`update rules set state = 'superseded' where key = 'exports.approval-rows' and state = 'confirmed'`);
      await sql(`insert into rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, state, proposed_at, confirmed_at)
        values ('exports.approval-rows', 'Số người', $1::jsonb, $2, 'đảng viên', 'x', 'product', '2020-01-01T00:00:00+07:00', 'U', 'confirmed', now(), now())`, [String(people), `trên ${people}`]);
    });

  it('are asked for by those whose members they hold, by words that are known', async () => {
    for (const criteria of [{ organization: world.city.b.committee.id }, { organization: world.city.b.cells[0].id }]) for (const kind of ['members.sheet', 'members.roster']) for (const who of ATTACKERS) {
      const [there, nobodys] = [await post(who, '/api/exports/request', { kind, criteria, why: WHY }), await post(who, '/api/exports/request', { kind, criteria: { organization: randomUUID() }, why: WHY })];
      expect([who, kind, there.status >= 400, told(there)]).toEqual([who, kind, true, told(nobodys)]);
    }
    for (const kind of ['__proto__', 'constructor', 'toString', '../members.sheet', 'members.sheet\u0000', "members.sheet' or '1'='1"]) expect([kind, (await post('a.admin', '/api/exports/request', { kind, why: WHY })).status]).toEqual([kind, 400]);
    for (const columns of [['personal_number'], ['__proto__'], ['fullName, (select 1)'], ['fullName"']]) expect((await ask('a.admin', world.city.a.committee.id, { columns })).status).toBe(400);
  }, 60_000);

  it('say whose copy they are, hold no formula, and tell those in them what was asked and how many', async () => {
    const evil = ['=HYPERLINK("http://x","y")', '+1+1', '-1', '@SUM(A1)', '\t=1'];
    const people = await world.house.ownerSql<{ id: string }>('select id from members where cell_id = $1 order by id', [world.city.a.cells[0].id]);
    for (const [n, { id }] of people.entries()) await world.house.ownerTicket('members.fixture:test', (sql) => sql('update members set full_name = $2, occupation = $2 where id = $1', [id, evil[n % evil.length]]));
    await done(ask('a.admin', world.city.a.cells[0].id));
    await done(post('a.admin', '/api/exports/request', { kind: 'members.roster', criteria: { organization: world.city.a.cells[0].id }, columns: ['occupation'], why: WHY }));
    await task('exports.make');
    const { mine } = await done<{ mine: { id: string; state: string; count: number }[] }>(get('a.admin', '/api/exports'));
    expect(mine.slice(0, 2).map(({ state }) => state)).toEqual(['ready', 'ready']);
    for (const { id, count } of mine.slice(0, 2)) {
      const { bytes, headers } = await get('a.admin', `/api/exports/${id}/file`);
      expect([headers['content-disposition'], headers['cache-control']]).toEqual([expect.stringMatching(/^attachment; filename="[a-z-]+-[0-9a-f]{8}\.xlsx"$/), 'private, no-store']);
      const rows = (await readXlsx(new Uint8Array(bytes))).sheets[0]?.rows ?? [];
      expect([String(rows[0]?.[0]), rows.slice(1).every((row) => row.at(-1) === id), rows.length]).toEqual([expect.stringContaining('Người dùng a.admin'), true, count + 2]);
      expect(rows.flat().filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(rows.flat().some((cell) => typeof cell === 'string' && cell.startsWith("'="))).toBe(true);
    }
    const { docs } = await done<{ docs: { way: string; why: string; count: number; criteria: string }[] }>(get('a.member', '/api/members/me/record-readers'));
    expect(docs[0]).toMatchObject({ way: 'export', why: WHY, count: people.length, criteria: expect.stringContaining('Chi bộ 1') });
  }, 60_000);

  it('are not taken out in parts where the whole would need a second person', async () => {
    const [{ n } = { n: 0 }] = await world.house.ownerSql<{ n: number }>(`select count(*)::int as n from members where cell_id = $1 and handbook.belongs(status::text)`, [world.city.b.cells[0].id]);
    await atMost(n + 1);
    try {
      // b.head has taken the ward's list out before: what is asked for now comes on top.
      expect((await done(ask('b.head', world.city.b.cells[0].id))).state).toBe('waiting');
      expect((await done(ask('b.deputy', world.city.b.cells[0].id))).state).toBe('approved');
      // Once more, in other columns, by another kind, by half of the criteria; and two at the same instant.
      expect((await done(ask('b.deputy', world.city.b.cells[0].id, { columns: ['fullName', 'personalNumber'] }))).state).toBe('waiting');
      expect((await done(post('b.deputy', '/api/exports/request', { kind: 'members.roster', criteria: { organization: world.city.b.cells[0].id, sex: 'female' }, why: WHY }))).state).toMatch(/approved|waiting/);
      const both = await Promise.all([done(ask('b.secretary', world.city.b.cells[0].id)), done(ask('b.secretary', world.city.b.cells[0].id))]);
      expect(both.map(({ state }) => state).sort()).toEqual(['approved', 'waiting']);
      // Who approves is told why it waits, and cannot be who asked.
      const { waiting } = await done<{ waiting: { id: string; shown: string; who: string }[] }>(get('b.admin', '/api/exports'));
      const theirs = waiting.find(({ who }) => who === 'Người dùng b.deputy');
      expect(theirs?.shown).toMatch(/đã trích xuất/);
      expect((await post('b.deputy', `/api/exports/${theirs?.id}/approve`)).status).toBeGreaterThanOrEqual(400);
    } finally {
      await atMost(500);
    }
  }, 60_000);

  it('are given to nobody whose power over these members has ended, though they have power elsewhere', async () => {
    await task('exports.make');
    const { mine } = await done<{ mine: { id: string; state: string }[] }>(get('b.secretary', '/api/exports'));
    const id = mine.find(({ state }) => state === 'ready')?.id ?? '';
    expect((await get('b.secretary', `/api/exports/${id}/file`)).status).toBe(200);
    await world.house.ownerTicket('mandates.fixture:test', async (sql) => {
      await sql(`update mandates set valid_to = now() - interval '1 second' where user_id = $1`, [world.city.b.secretary.id]);
      await sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'cell-secretary', $2, now() - interval '1 second', '9-QĐ', now(), now())`, [world.city.b.secretary.id, world.city.a.cells[1].id]);
    });
    const [there, nobodys] = [await get('b.secretary', `/api/exports/${id}/file`), await get('b.secretary', `/api/exports/${randomUUID()}/file`)];
    expect([there.status, told(there)]).toEqual([404, told(nobodys)]);
  }, 60_000);
});

describe('lists that come in', () => {
  const xml = (text: string): Uint8Array => new TextEncoder().encode(text);
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (...targets: [string, string][]) => xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`);
  const workbook = async (sheetXml: string, shared = '<sst><si><t>x</t></si></sst>', more: Record<string, Uint8Array> = {}): Promise<Buffer> => {
    const { zipSync } = await import('fflate');
    return Buffer.from(zipSync({
      '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'), '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': xml(`<workbook xmlns:r="${REL}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': rels(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
      'xl/worksheets/sheet1.xml': xml(sheetXml), 'xl/sharedStrings.xml': xml(shared), ...more,
    }));
  };
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const heads = ['Họ và tên', 'Ngày sinh', 'Mã chi bộ'].map((head, n) => cell(`${'ABC'[n]}1`, head)).join('');
  const rowsOf = (name: string): string => `<worksheet><sheetData><row r="1">${heads}</row><row r="2">${cell('A2', name)}${cell('B2', '1/1/1970')}${cell('C2', 'KT.003')}</row></sheetData></worksheet>`;

  it('read no other file, unfold no bomb, count no million columns, believe no name', async () => {
    const secret = `bi-mat-${randomUUID()}`;
    const { writeFile, mkdtemp, rm } = await import('node:fs/promises');
    const folder = await mkdtemp('/tmp/attack-xxe-');
    await writeFile(`${folder}/secret`, secret);
    const bomb = `<!DOCTYPE s [<!ENTITY a "${'x'.repeat(100)}">${'bcdefgh'.split('').map((name, n) => `<!ENTITY ${name} "${`&${'abcdefg'[n]};`.repeat(20)}">`).join('')}]>`;
    const files: [string, Buffer][] = [
      ['an outside entity', await workbook(`<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file://${folder}/secret">]>${rowsOf('&x;')}`)],
      ['an outside entity among the words', await workbook(rowsOf('A').replace('t="inlineStr"><is><t>A</t></is>', 't="s"><v>0</v>'), `<!DOCTYPE s [<!ENTITY x SYSTEM "file://${folder}/secret">]><sst><si><t>&x;</t></si></sst>`)],
      ['a billion laughs', await workbook(`${bomb}${rowsOf('&h;')}`)],
      ['a relation outwards', await workbook(rowsOf('A'), undefined, { 'xl/_rels/workbook.xml.rels': rels(['worksheet', `file://${folder}/secret`], ['sharedStrings', `../../../../..${folder}/secret`]) })],
      ['a column beyond all columns', await workbook(`<worksheet><sheetData><row r="1">${heads}${cell('ZZZZZZ1', 'x')}</row></sheetData></worksheet>`)],
      ['a row beyond all rows', await workbook(rowsOf('A').replaceAll('r="2"', 'r="99999999999"'))],
      ['two hundred million spaces in a few bytes', await workbook(rowsOf(`A${' '.repeat(20_000_000)}`))],
      ['a million columns', Buffer.from(`${'x,'.repeat(99_000)}\nx`)],
      ['one line without an end', Buffer.from(`Họ và tên,Ngày sinh,Mã chi bộ\n"${'x'.repeat(400_000)}`)],
      ['a name with a path', await workbook(rowsOf('../../../etc/passwd'))],
    ];
    const before = await world.house.ownerSql('select 1 from members');
    const memory = process.memoryUsage().rss;
    for (const [what, bytes] of files) {
      const data = bytes.toString('base64');
      if (data.length > 700_000) throw new Error(`${what}: ${data.length}`);
      const name = what === 'a name with a path' ? '../../../../tmp/x\u0000.xlsx' : 'x.xlsx';
      const answer = await post('a.admin', '/api/member-imports/upload', { name, file: { name, data } });
      if (answer.status >= 300) {
        expect([what, answer.status < 500]).toEqual([what, true]);
        continue;
      }
      const { id } = answer.json as { id: string };
      await task('member-imports.run');
      const batch = await get('a.admin', `/api/member-imports/${id}`);
      expect([what, batch.json.wants, ['checked', 'dropped'].includes(batch.json.state as string)]).toEqual([what, null, true]);
      const all = [batch.text, (await get('a.admin', `/api/member-imports/${id}/findings`)).text, (await get('a.admin', `/api/member-imports/${id}/errors.xlsx`)).text].join('');
      expect([what, all.includes(secret), all.includes(folder)]).toEqual([what, false, false]);
      await post('a.admin', `/api/member-imports/${id}/cancel`);
    }
    expect(await world.house.ownerSql('select 1 from members')).toHaveLength(before.length);
    expect((process.memoryUsage().rss - memory) / 1e6).toBeLessThan(900);
    await rm(folder, { recursive: true, force: true });
  }, 120_000);
});

describe('at the end of the walk', () => {
  it('no number, telephone, people, religion or address stands anywhere but sealed: not in a table, a line of the log, a mail', async () => {
    await workerTurn();
    const needles = needlesOf({ ...CANARY, address: ADDRESS });
    // A seal is no needle in the heap; what was sealed is there.
    expect(await world.house.ownerSql('select 1 from handbook.member_secrets where member_id = $1 and personal_number is not null and telephone is not null', [victim])).toHaveLength(1);
    expect(await tablesHolding(world.house, needles)).toEqual([]);
    expect([world.logs().length > 10_000, foundIn(world.logs(), needles)]).toEqual([true, []]);
    expect([world.mails().length > 0, foundIn(world.mails().join('\n'), needles)]).toEqual([true, []]);
    // A digest without a key is as good as the number itself: all twelve digits are tried in a minute.
    const digests = Object.fromEntries(Object.entries(CANARY).flatMap(([name, value]) => ['sha256', 'sha1', 'md5'].flatMap((kind) => (['hex', 'base64'] as const).map((form) => [`${name} as ${kind} in ${form}`, nodeCrypto.createHash(kind).update(value).digest(form).replace(/=+$/, '')]))));
    expect(await tablesHolding(world.house, Object.entries(digests).map(([name, value]) => [name, value.toLowerCase()]))).toEqual([]);
    // The needle finds what does lie there.
    expect((await tablesHolding(world.house, needlesOf({ name: 'Người dùng b.head' }))).length).toBeGreaterThan(0);
  }, 120_000);
});
