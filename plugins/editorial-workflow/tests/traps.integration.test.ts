import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';
import { body, openNewsroom, type Newsroom } from './newsroom';

/**
 * The starred traps of Payload, each tried the way it was seen to open, and round every hook besides. What
 * is asserted is the stored row and what a reader gets, never the status alone.
 */
let room: Newsroom;
let live: { document: string; caseId: string; hash: string };
let draft: string;
beforeAll(async () => {
  room = await openNewsroom();
  live = await room.publish({ title: 'Bản đang đăng' });
  draft = await room.write('a.contributor', { title: 'Chưa ai duyệt' });
});
afterAll(() => room.close());

const row = async (id: string): Promise<{ title: string; _status: string } | undefined> =>
  (await room.house.ownerSql<{ title: string; _status: string }>('select title, _status from news where id = $1', [id]))[0];
const expectStands = async (): Promise<void> => {
  expect(await row(live.document)).toEqual({ title: 'Bản đang đăng', _status: 'published' });
  expect((await row(draft))?._status).toBe('draft');
  const read = await (await room.as('a.member')).get('/api/news?limit=50');
  expect(read.body.docs.map(({ title }: { title: string }) => title)).toEqual(['Bản đang đăng']);
};
const graphqlDraft = (): string => `{ News(draft: true, where: {id: {equals: "${draft}"}}) { docs { id title } } }`;
const writers = ['a.contributor', 'a.reviewer', 'a.approver', 'a.admin', 'city.admin', 'system'] as const;

describe('nothing but a case publishes', () => {
  it.each(writers)('PATCH _status=published on a draft, as %s (trap 1)', async (name) => {
    const answer = await (await room.as(name)).patch(`/api/news/${draft}`, { _status: 'published' });
    expect(answer.status).toBeGreaterThanOrEqual(403);
    await expectStands();
  });

  it.each(['', '?draft=true', '?draft=false', '?autosave=true&draft=true', '?publishAllLocales=true', '?unpublishAllLocales=true', '?publishSpecificLocale=vi'])(
    'PATCH {title} on the live item with "%s" leaves the live text (traps 2, 4)',
    async (search) => {
      const revised = await room.publish({ title: 'Bản đang đăng' });
      const answer = await (await room.as('a.approver')).patch(`/api/news/${revised.document}${search}`, { title: 'Sửa chui' });
      expect([200, 403]).toContain(answer.status);
      expect(await row(revised.document)).toEqual({ title: 'Bản đang đăng', _status: 'published' });
      const withdrawn = await room.step('a.approver', 'withdraw', revised.caseId, { reason: 'Dọn dẹp sau khi thử' });
      expect(withdrawn.status).toBe(200);
    },
  );

  it('created as published, by REST and GraphQL', async () => {
    const client = await room.as('a.approver');
    const data = { title: 'Đăng thẳng', summary: 's', topic: room.topic, body: body('x'), author: 'a', source: 's', licence: 'l', _status: 'published' };
    expect((await client.post('/api/news', data)).status).toBe(403);
    const graphql = await client.graphql(
      'mutation($data: mutationNewsItemInput!) { createNewsItem(data: $data) { id _status } }',
      { data },
    );
    expect(graphql.body.data?.createNewsItem ?? null).toBeNull();
    expect(await room.house.ownerSql(`select 1 from news where title = 'Đăng thẳng'`)).toEqual([]);
  });

  it('unpublishing, deleting and bulk writing of the live item', async () => {
    for (const name of ['a.approver', 'system'] as const) {
      const client = await room.as(name);
      await client.patch(`/api/news/${live.document}`, { _status: 'draft' });
      await client.delete(`/api/news/${live.document}`);
      await client.patch(`/api/news?where[id][equals]=${live.document}`, { _status: 'published', title: 'Hàng loạt' });
      await client.patch(`/api/news?where[id][exists]=true`, { title: 'Hàng loạt' });
      await client.delete(`/api/news?where[id][equals]=${live.document}`);
      await client.graphql(`mutation { deleteNewsItem(id: "${live.document}") { id } }`);
      await client.graphql(`mutation { updateNewsItem(id: "${live.document}", draft: false, data: {title: "GraphQL", _status: published}) { id } }`);
      await expectStands();
    }
  });

  it('restoring an old version, published or draft (trap 3)', async () => {
    const client = await room.as('a.approver');
    const versions = await client.get(`/api/news/versions?where[parent][equals]=${live.document}&limit=20`);
    expect(versions.body.docs.length).toBeGreaterThan(0);
    for (const { id } of versions.body.docs as { id: string }[]) {
      const restored = await client.post(`/api/news/versions/${id}`);
      expect(restored.status).toBe(403);
      await client.post(`/api/news/versions/${id}?draft=true`);
      await client.graphql(`mutation { restoreVersionNewsItem(id: "${id}", draft: false) { id } }`);
    }
    await expectStands();
  });

  it('an owner or audience of another board, on main row and draft (trap 6)', async () => {
    const answer = await (await room.as('a.contributor')).patch(`/api/news/${draft}?draft=true`, { owner: room.city.b.committee.id });
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'content.owner-fixed']);
    const audience = await (await room.as('a.contributor')).patch(`/api/news/${draft}?draft=true`, { audience: room.city.root.id });
    expect([audience.status, audience.body.errors[0].data.code]).toEqual([403, 'content.audience-foreign']);
    const foreign = await (await room.as('b.contributor')).patch(`/api/news/${draft}?draft=true`, { title: 'Của phường khác' });
    expect([403, 404]).toContain(foreign.status);
    const [newest] = await room.house.ownerSql(`select version_owner_id as owner, version_audience_id as audience, version_title as title from _news_v where parent_id = $1 and latest`, [draft]);
    expect(newest).toEqual({ owner: room.city.a.committee.id, audience: room.city.a.committee.id, title: 'Chưa ai duyệt' });
  });

  it('bookkeeping fields sent by a person are not stored (trap 18)', async () => {
    await (await room.as('a.contributor')).patch(`/api/news/${draft}?draft=true`, {
      publication: { approvedByName: 'Tự duyệt' }, publishedAt: '2020-01-01T00:00:00Z', ownerPath: 'zzzzz/', audiencePath: '',
    });
    const [newest] = await room.house.ownerSql(
      `select version_publication_approved_by_name as name, version_published_at as at, version_owner_path as path from _news_v where parent_id = $1 and latest`,
      [draft],
    );
    expect(newest).toEqual({ name: null, at: null, path: room.city.a.committee.path });
  });
});

describe('round every hook', () => {
  it('the Local API with overrideAccess is refused by the database', async () => {
    const { payload } = room.house;
    const req = await createLocalReq({ context: { 'handbook.approval-engine': true } }, payload);
    await expect(payload.update({ collection: 'news', id: draft, data: { _status: 'published', publishedAt: new Date().toISOString() }, overrideAccess: true, req })).rejects.toThrow();
    await expect(payload.update({ collection: 'news', id: live.document, data: { title: 'Vòng qua hook' }, draft: false, overrideAccess: true, context: { 'handbook.approval-engine': true } })).rejects.toThrow();
    await expect(payload.db.updateOne({ collection: 'news', id: live.document, data: { title: 'Qua adapter' } })).rejects.toThrow();
    await expect(payload.db.updateOne({ collection: 'news', id: draft, data: { _status: 'published' } })).rejects.toThrow();
    await expect(payload.db.deleteOne({ collection: 'news', where: { id: { equals: live.document } } })).rejects.toThrow();
    await expectStands();
  });

  it.each([
    [`update news set title = 'SQL' where id = $1`],
    [`update news set _status = 'draft' where id = $1`],
    [`delete from news where id = $1`],
    [`update news set owner_id = owner_id, title = title || '!' where id = $1`],
  ])('raw SQL as the product: %s', async (statement) => {
    await expect(room.house.appSql(statement, [live.document])).rejects.toMatchObject({ code: 'HB001' });
    await expectStands();
  });

  it.each([
    [`update approval_cases set state = 'approved' where document_id = $1`],
    [`update approval_cases set hash = 'x' where document_id = $1`],
    [`delete from approval_cases where document_id = $1`],
    [`update approval_decisions set decision = 'return' where hash = $1`],
    [`delete from approval_decisions where hash = $1`],
  ])('evidence and cases: %s', async (statement) => {
    await expect(room.house.appSql(statement, [statement.includes('hash = $1') ? live.hash : live.document])).rejects.toThrow();
  });

  it('a forged ticket opens nothing: the case must stand approved on this very hash', async () => {
    const open = await room.write('a.contributor', { title: 'Hồ sơ đang mở' });
    const { id, hash } = await room.submit('a.contributor', open);
    for (const ticket of [`approval-cases.publish:${id}:${hash}`, `approval-cases.publish:${live.caseId}:${live.hash}`, 'approval-cases.publish::']) {
      await expect(
        room.house.ownerTicket(ticket, (sql) => sql(`update news set _status = 'published', published_at = now() where id = $1`, [open])),
      ).rejects.toMatchObject({ code: 'HB001' });
    }
    await expect(
      room.house.ownerTicket('approval-cases.forged', (sql) => sql(`update approval_cases set state = 'approved' where id = $1`, [id])),
    ).rejects.toMatchObject({ code: 'HB001' });
    expect((await row(open))?._status).toBe('draft');
    await room.step('a.contributor', 'recall', id);
  });

  it('a decision by a contributor does not count in the database either', async () => {
    const open = await room.write('a.reviewer', { title: 'Tự viết tự duyệt' });
    const { id, hash } = await room.submit('a.reviewer', open);
    const { a } = room.city;
    await expect(
      room.house.ownerTicket(`approval-cases.publish:${id}:${hash}`, async (sql) => {
        for (const [stage, decider] of [[0, a.reviewer.id], [1, a.approver.id]] as const) {
          await sql(
            `insert into approval_decisions (case_id, owner_id, stage, decider_id, organization_id, decision, hash, at) values ($1, $2, $3, $4, $2, 'approve', $5, now())`,
            [id, a.committee.id, stage, decider, hash],
          );
        }
        await sql(`update approval_cases set state = 'approved' where id = $1`, [id]);
      }),
    ).rejects.toMatchObject({ code: 'HB001' });
  });
});

describe('concurrency', () => {
  it('parallel saves of different fields both survive (trap 9)', async () => {
    const id = await room.write('a.contributor', { title: 'Song song' });
    const fields = ['title', 'summary', 'author', 'source', 'licence'] as const;
    const names = ['a.contributor', 'a.reviewer', 'a.approver', 'a.admin', 'system'] as const;
    const answers = await Promise.all(
      fields.map(async (field, index) => (await room.as(names[index] ?? 'system')).patch(`/api/news/${id}?draft=true`, { [field]: `mới ${field}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(fields.map(() => 200));
    const read = await (await room.as('a.contributor')).get(`/api/news/${id}?draft=true`);
    expect(fields.map((field) => read.body[field])).toEqual(fields.map((field) => `mới ${field}`));
  });

  it('saving and submitting at once: the case holds exactly what stands, or says it was dropped', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await room.write('a.contributor', { title: `Vòng ${round}` });
      const client = await room.as('a.contributor');
      const [saved, submitted] = await Promise.all([
        client.patch(`/api/news/${id}?draft=true`, { title: `Vòng ${round} đã sửa` }),
        client.post('/api/approval-cases/submit', { collection: 'news', documentId: id }),
      ]);
      expect([saved.status, submitted.status]).toEqual([200, 200]);
      const [stored] = await room.house.ownerSql<{ state: string; title: string }>(
        `select state, snapshot #>> '{content,title}' as title from approval_cases where document_id = $1`,
        [id],
      );
      expect(stored?.state).toBe(stored?.title === `Vòng ${round} đã sửa` ? 'in-review' : 'dropped');
    }
  });

  it('a draft written after the snapshot is still the newest draft after publication (trap 8)', async () => {
    const id = await room.write('a.contributor', { title: 'Bản trình' });
    const { id: caseId } = await room.submit('a.contributor', id);
    await room.step('a.reviewer', 'approve', caseId);
    await room.step('a.approver', 'approve', caseId);
    // As a save that slipped in beside the hooks would leave it.
    await room.house.payload.update({ collection: 'news', id, data: { title: 'Viết tiếp' }, draft: true, overrideAccess: true, context: { 'handbook.approval-engine': true } });
    expect((await room.step('a.approver', 'publish', caseId)).status).toBe(200);
    const client = await room.as('a.contributor');
    expect((await client.get(`/api/news/${id}`)).body.title).toBe('Bản trình');
    expect((await client.get(`/api/news/${id}?draft=true`)).body.title).toBe('Viết tiếp');
    await room.step('a.approver', 'withdraw', caseId, { reason: 'Dọn dẹp sau khi thử' });
  });

  it('live content that moved meanwhile is a conflict, not an overwrite', async () => {
    const { document, caseId } = await room.publish({ title: 'Gốc' });
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Sửa lần hai' });
    const { id } = await room.submit('a.contributor', document);
    await room.step('a.reviewer', 'approve', id);
    await room.step('a.approver', 'approve', id);
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Gỡ trong lúc bản sửa chờ đăng' })).status).toBe(200);
    const answer = await room.step('a.approver', 'publish', id);
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'case.live-moved']);
    expect((await row(document))?._status).toBe('draft');
  });
});

describe('what readers see of drafts', () => {
  it.each(['a.member', 'a.secretary', 'b.contributor', 'city.contributor', 'city.summary'] as const)('%s finds no foreign draft by any spelling (trap 15)', async (name) => {
    const client = await room.as(name);
    for (const path of [
      `/api/news/${draft}`, `/api/news/${draft}?draft=true`, `/api/news?draft=true&where[id][equals]=${draft}`,
      `/api/news?draft=true&where[_status][equals]=draft&where[id][equals]=${draft}`, `/api/news?where[or][0][id][equals]=${draft}&draft=true`,
      `/api/news/versions?where[parent][equals]=${draft}`,
    ]) {
      const answer = await client.get(path);
      expect([path, JSON.stringify(answer.body).includes('Chưa ai duyệt')]).toEqual([path, false]);
    }
    const graphql = await client.graphql(graphqlDraft());
    expect(JSON.stringify(graphql.body)).not.toContain('Chưa ai duyệt');
  });

  it('the same spellings show it to its own board', async () => {
    const client = await room.as('a.contributor');
    expect((await client.graphql(graphqlDraft())).body.data.News.docs).toEqual([{ id: draft, title: 'Chưa ai duyệt' }]);
    expect((await client.get(`/api/news/versions?where[parent][equals]=${draft}`)).body.totalDocs).toBeGreaterThan(0);
  });
});
