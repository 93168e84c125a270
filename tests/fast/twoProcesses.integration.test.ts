import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Payload } from 'payload';

import { buildCity, PASSWORD, type City, type Person } from '../support/city';
import { createTestDatabase, type TestDatabase } from '../support/database/createTestDatabase';
import { openSqlDoors, type SqlDoors } from '../support/database/sqlDoors';
import { openSession } from '../support/sessions';
import { body } from '../../plugins/editorial-workflow/tests/newsroom';
import { furnishLive, grant } from './support/furnish';
import { bundleWeb, startWebProcess, type WebProcess } from './support/webProcess';

/** As Payload makes it of the processes' PAYLOAD_SECRET. */
const SIGNING = { secret: createHash('sha256').update('test'.repeat(10)).digest('hex').slice(0, 32) } as Payload;
const WITHIN_MS = 1000;

let database: TestDatabase;
let doors: SqlDoors & { closeSql: () => Promise<void> };
let city: City;
let topic: string;
let bundle: { file: string; remove: () => void };
let here: WebProcess;
let there: WebProcess;

type Answer = { status: number; etag: string | null; body: { docs: { id: string }[] } & Record<string, unknown> };
type Ask = { token?: string; method?: string; json?: unknown; etag?: string | null };

const ask = async (web: WebProcess, path: string, { token, method, json, etag }: Ask = {}): Promise<Answer> => {
  const answer = await fetch(`${web.url}/api${path}`, {
    method: method ?? (json === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(etag ? { 'if-none-match': etag } : {}),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await answer.text();
  return { status: answer.status, etag: answer.headers.get('etag'), body: (text === '' ? {} : JSON.parse(text)) as Answer['body'] };
};

const session = (who: Person): Promise<string> => openSession(SIGNING, doors.ownerSql, who);

/** Until it is right: a request that begins a second after the change must not be wrong any more, however long answers take. */
const seenWithinASecond = async (look: () => Promise<boolean>): Promise<void> => {
  const changed = performance.now();
  for (;;) {
    const began = performance.now();
    if (await look()) return;
    if (began - changed > WITHIN_MS) throw new Error(`a request that began ${Math.round(began - changed)} ms after the change still got the old answer`);
  }
};

/** Asked twice, the second answer comes from memory where there is any. */
const warm = async (path: string, token: string): Promise<Answer> => {
  await ask(there, path, { token });
  return ask(there, path, { token });
};

const step = async (who: Person, path: string, json: unknown): Promise<Record<string, unknown>> => {
  const answer = await ask(here, path, { token: await session(who), json });
  expect([path, answer.status, answer.body]).toEqual([path, expect.any(Number), expect.anything()]);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Through the first process, by the real path: written, approved twice, published. */
const publish = async (title: string): Promise<{ document: string; caseId: string }> => {
  const { doc } = (await step(city.a.contributor, '/news?draft=true', { title, summary: 'Tóm tắt', topic, body: body('Nội dung'), author: 'A', source: 'B', licence: 'C' })) as { doc: { id: string } };
  const { id } = (await step(city.a.contributor, '/approval-cases/submit', { collection: 'news', documentId: doc.id })) as { id: string };
  await step(city.a.reviewer, `/approval-cases/${id}/approve`, {});
  await step(city.a.approver, `/approval-cases/${id}/approve`, {});
  await step(city.a.approver, `/approval-cases/${id}/publish`, {});
  return { document: doc.id, caseId: id };
};

const ids = ({ body: { docs } }: Answer): string[] => docs.map(({ id }) => id);

beforeAll(async () => {
  bundle = await bundleWeb();
  database = await createTestDatabase();
  doors = openSqlDoors(database);
  city = await buildCity(doors);
  topic = (await doors.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`))[0]?.id ?? '';
  [here, there] = await Promise.all([startWebProcess(bundle.file, database), startWebProcess(bundle.file, database)]);
}, 120_000);
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await doors.closeSql();
  await database.drop();
  bundle.remove();
});

/** Connections that listen, by pid; asked by their own role, which alone sees what they do. */
const listeners = async (): Promise<number[]> =>
  (await doors.appSql<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and query ~* '^(listen|select 1)' and application_name = 'handbook-notices'`)).map(({ pid }) => pid);

const untilBothListen = async (but: readonly number[] = []): Promise<void> => {
  const limit = performance.now() + 20_000;
  while ((await listeners()).filter((pid) => !but.includes(pid)).length < 2) {
    if (performance.now() > limit) throw new Error('the processes do not listen');
  }
};

// Both listen: only then is anything remembered that could be wrong.
beforeEach(() => untilBothListen());

describe('what one web process does, another sees within a second', () => {
  it('a publication, its new version of the list, and its withdrawal', async () => {
    const token = await session(city.a.member);
    const before = await warm('/feed', token);
    expect((await ask(there, '/feed', { token, etag: before.etag })).status).toBe(304);
    const { document, caseId } = await publish('Tin mới');
    await seenWithinASecond(async () => {
      const now = await ask(there, '/feed', { token, etag: before.etag });
      return now.status === 200 && ids(now).includes(document);
    });
    const after = await warm('/feed', token);
    const item = await warm(`/feed/news/${document}`, token);
    expect([item.status, (await ask(there, `/feed/news/${document}`, { token, etag: item.etag })).status]).toEqual([200, 304]);
    await step(city.a.approver, `/approval-cases/${caseId}/withdraw`, { reason: 'Thông tin chưa chính xác' });
    await seenWithinASecond(async () => (await ask(there, `/feed/news/${document}`, { token, etag: item.etag })).status === 404);
    await seenWithinASecond(async () => {
      const now = await ask(there, '/feed', { token, etag: after.etag });
      return now.status === 200 && !ids(now).includes(document);
    });
  });

  it('a mandate that was ended by command', async () => {
    const token = await session(city.b.contributor);
    expect((await warm('/feed', token)).status).toBe(200);
    const [mandate] = await doors.ownerSql<{ id: string }>('select id from mandates where user_id = $1', [city.b.contributor.id]);
    await step(city.system, `/mandates/${mandate?.id ?? ''}/revoke`, { reason: 'Hết nhiệm vụ', decisionNumber: '02-QĐ/KT', decisionDate: '2026-11-01' });
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 403);
    await seenWithinASecond(async () => (await ask(there, '/news?limit=1', { token })).status === 403);
  });

  it('a mandate that ends by its date, which no notice tells: neither later nor earlier', async () => {
    const token = await session(city.stranger);
    expect((await warm('/feed', token)).status).toBe(403);
    const mandate = await grant(doors, city.stranger, 'contributor', city.b.committee, { inMs: 2500 });
    const now = async (): Promise<boolean> => (await doors.ownerSql<{ over: boolean }>('select clock_timestamp() >= valid_to as over from mandates where id = $1', [mandate]))[0]?.over === true;
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 200);
    for (;;) {
      const { status } = await ask(there, '/feed', { token });
      // Asked before the database was looked at: if it was not over then, the answer had to be there.
      if (await now()) break;
      expect(status).toBe(200);
    }
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 403);
  });

  it('a mandate that begins by its date', async () => {
    const who = city.disabled.id === '' ? city.stranger : city.ended;
    const token = await session(who);
    expect((await warm('/feed', token)).status).toBe(403);
    await doors.ownerTicket('mandates.fixture:x', (sql) =>
      sql(
        `insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at)
         values ($1, 'contributor', $2, now() + interval '1.5 seconds', '01-QĐ/KT', now(), now())`,
        [who.id, city.b.committee.id],
      ),
    );
    expect((await ask(there, '/feed', { token })).status).toBe(403);
    const begun = async (): Promise<boolean> => (await doors.ownerSql<{ on: boolean }>('select clock_timestamp() >= max(valid_from) as on from mandates where user_id = $1', [who.id]))[0]?.on === true;
    while (!(await begun())) expect([200, 403]).toContain((await ask(there, '/feed', { token })).status);
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 200);
  });

  it('a member who moved to another cell', async () => {
    const [inA, inB] = await furnishLive(doors, [city.a.cells[0], city.b.cells[0]].map((place) => ({ collection: 'news' as const, audience: place, owner: place, topic, publishedAt: new Date('2026-11-01T00:00:00Z') })));
    const token = await session(city.a.member);
    expect(ids(await warm('/feed', token))).toContain(inA?.id);
    const [member] = await doors.ownerSql<{ id: string }>('select id from members where user_id = $1', [city.a.member.id]);
    await step(city.system, `/members/${member?.id ?? ''}/transfer`, { cell: city.b.cells[0].id, decisionNumber: '03-QĐ/KT', decisionDate: '2026-11-01', reason: 'Chuyển sinh hoạt' });
    await seenWithinASecond(async () => {
      const seen = ids(await ask(there, '/feed', { token }));
      return seen.includes(inB?.id ?? '') && !seen.includes(inA?.id ?? '');
    });
  });

  it('a place in a group that ended', async () => {
    const { group, place } = await doors.ownerTicket('groups.fixture:x', async (sql) => {
      const [row] = await sql<{ id: string }>(`insert into groups (name, organization_id) values ('Tổ thư ký', $1) returning id`, [city.b.committee.id]);
      const [member] = await sql<{ id: string }>('insert into group_members (group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, now(), now()) returning id', [row?.id, city.b.contributor.id, city.b.committee.id]);
      await sql(`select set_config('handbook.ticket', 'mandates.fixture:x', true)`);
      await sql(
        `insert into mandates (group_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'contributor', $2, now(), '01-QĐ/KT', now(), now())`,
        [row?.id, city.b.committee.id],
      );
      return { group: row?.id, place: member?.id };
    });
    expect([group, place]).toEqual([expect.any(String), expect.any(String)]);
    const token = await session(city.b.contributor);
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 200);
    await warm('/feed', token);
    await doors.ownerTicket('groups.fixture:x', (sql) => sql('update group_members set valid_to = now() where id = $1', [place]));
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 403);
  });

  it('an organisation that was renamed, and one that was dissolved', async () => {
    const [item] = await furnishLive(doors, [{ collection: 'documents', audience: city.b.committee, owner: city.b.committee, topic, publishedAt: new Date('2026-11-02T00:00:00Z') }]);
    const token = await session(city.b.head);
    const before = await warm(`/feed/documents/${item?.id ?? ''}`, token);
    expect(before.status).toBe(200);
    await step(city.system, `/organizations/${city.b.committee.id}/rename`, { name: 'Đảng bộ phường Bê', decisionNumber: '04-QĐ/KT', decisionDate: '2026-11-01', from: '2026-11-01' });
    await seenWithinASecond(async () => {
      const now = await ask(there, `/feed/documents/${item?.id ?? ''}`, { token, etag: before.etag });
      return now.status === 200 && (now.body.owner as { name: string }).name === 'Đảng bộ phường Bê';
    });
    await doors.ownerTicket('organizations.fixture:x', (sql) => sql('update organizations set valid_to = now() where id = $1', [city.b.committee.id]));
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 403);
  });

  it('a session signed out, and all sessions of an account that was switched off', async () => {
    const [leaving, staying] = [await session(city.a.secretary), await session(city.a.secretary)];
    for (const token of [leaving, staying]) expect((await warm('/feed', token)).status).toBe(200);
    expect((await ask(here, '/users/logout', { token: leaving, method: 'POST' })).status).toBe(200);
    await seenWithinASecond(async () => (await ask(there, '/feed', { token: leaving })).status === 401);
    await seenWithinASecond(async () => (await ask(there, '/power/mine', { token: leaving })).status === 401);
    expect((await ask(there, '/feed', { token: staying })).status).toBe(200);
    await step(city.system, `/users/${city.a.secretary.id}/disable`, { reason: 'Nghỉ công tác' });
    await seenWithinASecond(async () => (await ask(there, '/feed', { token: staying })).status === 401);
  });

  it('a password that was changed: other sessions end, this one goes on', async () => {
    const [mine, other] = [await session(city.a.deputy), await session(city.a.deputy)];
    for (const token of [mine, other]) expect((await warm('/feed', token)).status).toBe(200);
    expect((await ask(here, '/users/change-password', { token: mine, json: { oldPassword: PASSWORD, newPassword: 'Mot mat khau rat khac 2026' } })).status).toBe(200);
    await seenWithinASecond(async () => (await ask(there, '/feed', { token: other })).status === 401);
    expect((await ask(there, '/feed', { token: mine })).status).toBe(200);
  });

  it('a session that was ended in the database', async () => {
    const token = await session(city.a.approver);
    expect((await warm('/feed', token)).status).toBe(200);
    await doors.ownerSql('select handbook.end_sessions($1::uuid, null)', [city.a.approver.id]);
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 401);
  });
});

describe('a session', () => {
  it('counts for nothing past its own end, at every door, though its token lasts', async () => {
    const token = await session(city.a.admin);
    await doors.ownerSql(`update users_sessions set expires_at = now() - interval '1 second' where _parent_id = $1`, [city.a.admin.id]);
    await seenWithinASecond(async () => (await ask(there, '/feed', { token })).status === 401);
    expect([(await ask(there, '/news?limit=1', { token })).status, (await ask(there, '/power/mine', { token })).status]).toEqual([403, 401]);
  });
});

describe('when the line that tells is cut', () => {
  it('answers stay right, and memory comes back with the line', async () => {
    const token = await session(city.a.reviewer);
    await warm('/feed', token);
    const cut = await listeners();
    await doors.appSql('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [cut]);
    const { document, caseId } = await publish('Tin lúc đứt');
    await seenWithinASecond(async () => ids(await ask(there, '/feed', { token })).includes(document));
    await untilBothListen(cut);
    const before = await warm('/feed', token);
    expect((await ask(there, '/feed', { token, etag: before.etag })).status).toBe(304);
    await step(city.a.approver, `/approval-cases/${caseId}/withdraw`, { reason: 'Thông tin chưa chính xác' });
    await seenWithinASecond(async () => !ids(await ask(there, '/feed', { token })).includes(document));
  });
});
