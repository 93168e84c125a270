import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { checkDatabase, contributionsOf, expectationsOf } from '../../plugins/kernel';
import { body } from '../../plugins/editorial-workflow/tests/newsroom';
import { buildCity } from '../support/city';
import type { Answer } from '../support/client';
import type { House } from '../support/house';
import { PAGE, SQL_FILE, startExtendedHouse } from './support/extendedHouse';
import { blockOf } from './support/markdown.mjs';

let house: House;
let migration: string;
beforeAll(async () => {
  ({ house, migration } = await startExtendedHouse());
  await buildCity(house);
}, 180_000);
afterAll(() => house.close());

const write = async (title: string): Promise<string> => {
  const contributor = await house.as('a.contributor');
  const made = await contributor.post('/api/notices?draft=true', { title, body: body('Mời đồng chí đến dự'), contacts: [{ phone: '024 0000 0000' }] });
  expect(made.status).toBe(201);
  return made.body.doc.id as string;
};

const step = async (username: string, path: string, input: Record<string, unknown> = {}): Promise<Answer> =>
  (await house.as(username)).post(`/api/approval-cases/${path}`, input);

/** Contributor, reviewer, approver: the whole way. */
const publish = async (title: string): Promise<string> => {
  const documentId = await write(title);
  const submitted = await step('a.contributor', 'submit', { collection: 'notices', documentId });
  expect(submitted.body).toMatchObject({ state: 'in-review' });
  const { id } = submitted.body as { id: string };
  expect((await step('a.reviewer', `${id}/approve`)).body).toMatchObject({ state: 'in-review', stage: 1 });
  expect((await step('a.approver', `${id}/approve`)).body).toMatchObject({ state: 'approved' });
  expect((await step('a.approver', `${id}/publish`)).body).toMatchObject({ state: 'published' });
  return documentId;
};

const statusFor = async (username: string, id: string): Promise<number> => (await (await house.as(username)).get(`/api/notices/${id}`)).status;

describe('the collection of docs/extending.md', () => {
  it('takes fifteen lines, four of configuration and two of SQL', () => {
    expect(blockOf(PAGE, 'collections/notices.ts').trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    expect(blockOf(PAGE, 'payload.config.ts').match(/^\+/gmu)).toHaveLength(4);
    expect(blockOf(PAGE, SQL_FILE).trimEnd().split('\n')).toHaveLength(2);
    expect(migration).toContain(`await runSqlFiles(db, ['200-notices.sql'])`);
  });

  it('belongs to the writer’s organisation without being asked', async () => {
    const [row] = await house.ownerSql(
      `select o.name as owner, a.name as audience, n.owner_path = o.path as placed from notices n join organizations o on o.id = n.owner_id join organizations a on a.id = n.audience_id where n.id = $1`,
      [await write('Thông báo họp chi bộ')],
    );
    expect(row).toEqual({ owner: 'Đảng bộ phường A', audience: 'Đảng bộ phường A', placed: true });
  });

  it('hides a draft from everybody outside the board', async () => {
    const id = await write('Bản nháp');
    expect(await statusFor('a.reviewer', id)).toBe(200);
    for (const name of ['a.member', 'b.contributor', 'b.member']) expect([name, await statusFor(name, id)]).toEqual([name, 404]);
    expect((await house.get(`/api/notices/${id}?draft=true`)).status).toBe(403);
  });

  it('is not published by any other door', async () => {
    const id = await write('Không qua duyệt');
    const approver = await house.as('a.approver');
    expect((await approver.patch(`/api/notices/${id}`, { _status: 'published' })).body.errors[0].data.code).toBe('workflow.publish-by-case');
    await expect(
      house.payload.update({ collection: 'notices' as 'news', id, data: { _status: 'published' }, overrideAccess: true }),
    ).rejects.toMatchObject({ code: 'workflow.publish-by-case' });
    const [row] = await house.ownerSql('select _status from notices where id = $1', [id]);
    expect(row).toEqual({ _status: 'draft' });
  });

  it('reaches exactly its audience once a case published it', async () => {
    const id = await publish('Thông báo toàn Đảng bộ phường A');
    const member = await (await house.as('a.member')).get(`/api/notices/${id}`);
    expect(member.body).toMatchObject({ contacts: [{ phone: '024 0000 0000' }], publication: { publishedByOrgan: 'Đảng bộ phường A' } });
    expect(await statusFor('b.member', id)).toBe(404);
    const asked = await (await house.as('a.member')).graphql('{ Notices { docs { id title } } }');
    expect(asked.body.data.Notices.docs).toContainEqual({ id, title: 'Thông báo toàn Đảng bộ phường A' });
  });

  it('refuses raw SQL on what is live, its rows below included', async () => {
    const id = await publish('Đang đăng');
    const other = await write('Chưa đăng');
    const refused = { code: 'HB001' };
    await expect(house.appSql(`update notices set title = 'Khác' where id = $1`, [id])).rejects.toMatchObject(refused);
    await expect(house.appSql(`update notices set _status = 'draft' where id = $1`, [id])).rejects.toMatchObject(refused);
    await expect(house.appSql('delete from notices where id = $1', [id])).rejects.toMatchObject(refused);
    await expect(house.appSql(`update notices_contacts set phone = '0' where _parent_id = $1`, [id])).rejects.toMatchObject(refused);
    await expect(house.appSql(`update notices set _status = 'published', published_at = now() where id = $1`, [other])).rejects.toMatchObject(refused);
  });

  it('leaves its changes in the change log and its approval in the audit trail', async () => {
    const id = await publish('Có dấu vết');
    const changes = await house.ownerSql('select kind from handbook.change_log where document_id = $1 order by n', [id]);
    expect(changes.map(({ kind }) => kind)).toEqual(['insert', ...Array.from({ length: changes.length - 1 }, () => 'update')]);
    const events = await house.ownerSql('select action from audit_events where document_id = $1 order by at', [id]);
    expect(events.map(({ action }) => action)).toEqual(['approval-cases.submit', 'approval-cases.approve', 'approval-cases.approve', 'approval-cases.publish']);
  });

  it('stands as `handbook verify database` wants it', async () => {
    expect(await checkDatabase(house.payload, expectationsOf([blockOf(PAGE, SQL_FILE)]))).toEqual([]);
  });
});

describe('the room of docs/extending.md', () => {
  it('answers its command over REST and GraphQL, to whom it should', async () => {
    const id = await publish('Nhắc đọc');
    const remind = async (name: string): Promise<Answer> => (await house.as(name)).post(`/api/notices/${id}/remind`, { note: 'Hạn cuối thứ sáu' });
    expect((await remind('a.contributor')).body).toEqual({ id, remindedAt: expect.any(String) });
    expect((await remind('a.member')).status).toBe(403);
    expect((await remind('b.contributor')).status).toBe(404);
    const asked = await (await house.as('a.contributor')).graphql(`mutation { noticesRemind(id: "${id}", note: "Hạn cuối", idempotencyKey: "nhac-doc-1") }`);
    expect(asked.body.data.noticesRemind).toMatchObject({ id });
    const events = await house.ownerSql(`select detail from audit_events where document_id = $1 and action = 'notices.remind' order by at`, [id]);
    expect(events.map(({ detail }) => detail)).toEqual([{ note: 'Hạn cuối thứ sáu' }, { note: 'Hạn cuối' }]);
  });

  it('runs its task', async () => {
    const [old, young] = [await write('Bỏ quên'), await write('Đang viết')];
    await house.ownerSql(`update notices set updated_at = now() - interval '2 years' where id = $1`, [old]);
    const task = contributionsOf(house.config).workerTasks.find(({ name }) => name === 'notices.forget-old-drafts');
    await task?.run(house.payload);
    const left = await house.ownerSql('select id from notices where id = any($1)', [[old, young]]);
    expect(left).toEqual([{ id: young }]);
  });
});
