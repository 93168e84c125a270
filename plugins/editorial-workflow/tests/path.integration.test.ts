import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { body, openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('level by level', () => {
  it('a draft is returned, mended, approved twice, published, and reaches exactly its audience', async () => {
    const document = await room.write('a.contributor');
    const first = await room.submit('a.contributor', document);
    const returned = await room.step('a.reviewer', 'return', first.id, { reason: 'Đề nghị bổ sung số liệu cụ thể' });
    expect([returned.status, returned.body.state]).toEqual([200, 'returned']);

    const mended = await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { body: body('Nội dung đã bổ sung') });
    expect(mended.status).toBe(200);
    const second = await room.submit('a.contributor', document);
    expect(second.hash).not.toBe(first.hash);
    expect((await room.step('a.reviewer', 'approve', second.id)).body).toMatchObject({ state: 'in-review', stage: 1 });
    expect((await room.step('a.approver', 'approve', second.id)).body).toMatchObject({ state: 'approved' });
    expect((await (await room.as('a.member')).get(`/api/news/${document}`)).status).toBe(404);
    expect((await room.step('a.approver', 'publish', second.id)).body).toMatchObject({ state: 'published' });

    const read = await (await room.as('a.member')).get(`/api/news/${document}`);
    expect(read.status).toBe(200);
    expect(read.body.publication).toMatchObject({
      approvedByName: 'Người dùng a.approver', approvedByOrgan: 'Đảng bộ phường A',
      publishedByName: 'Người dùng a.approver', publishedByOrgan: 'Đảng bộ phường A', hash: second.hash,
    });
    expect((await (await room.as('b.member')).get(`/api/news/${document}`)).status).toBe(404);
    expect((await (await room.as('city.contributor')).get(`/api/news/${document}`)).status).toBe(404);
    expect((await (await room.as('stranger')).get(`/api/news/${document}`)).status).toBe(403);
  });

  it('the writer decides nothing: who may decide is said, and the refusal names them', async () => {
    const document = await room.write('a.approver');
    const { id } = await room.submit('a.approver', document);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
    const own = await room.step('a.approver', 'approve', id);
    expect([own.status, own.body.errors[0].data.code]).toEqual([403, 'case.author']);
    expect(own.body.errors[0].message).toContain('Người dùng city.approver');
    expect((await room.step('b.approver', 'approve', id)).status).toBe(404);
    expect((await room.step('city.approver', 'approve', id)).body).toMatchObject({ state: 'approved' });
    expect((await room.step('a.approver', 'publish', id)).status).toBe(403);
    expect((await room.step('city.approver', 'publish', id)).body).toMatchObject({ state: 'published' });
  });

  it('the same content saved again keeps approvals; changed content drops them and says so', async () => {
    const document = await room.write('a.contributor');
    const { id } = await room.submit('a.contributor', document);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
    const client = await room.as('a.contributor');
    const same = await client.patch(`/api/news/${document}?draft=true`, { title: 'Chi bộ họp thường kỳ' });
    expect([same.status, same.headers.get('x-handbook-approval')]).toEqual([200, null]);
    const changed = await client.patch(`/api/news/${document}?draft=true`, { title: 'Chi bộ họp bất thường' });
    expect(changed.headers.get('x-handbook-approval')).toContain('dropped');
    const late = await room.step('a.approver', 'approve', id);
    expect([late.status, late.body.errors[0].data]).toEqual([409, expect.objectContaining({ code: 'case.state', state: 'dropped' })]);
  });

  it('two deciders at the same moment: one wins, the other gets 409 and the state', async () => {
    await room.house.ownerTicket('users.fixture', async (sql) => {
      await sql(`insert into users (display_name, username, home_id) values ('Biên tập hai', 'a.reviewer2', $1)`, [room.city.a.committee.id]);
      await sql(`select set_config('handbook.ticket', 'mandates.fixture', true)`);
      await sql(
        `insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at)
         select id, 'editorial-reviewer', $1, now(), '2', now(), now() from users where username = 'a.reviewer2'`,
        [room.city.a.committee.id],
      );
    });
    const document = await room.write('a.contributor');
    const { id, hash } = await room.submit('a.contributor', document);
    const answers = await Promise.all(
      ['a.reviewer', 'a.reviewer2'].map((name) => room.step(name, 'approve', id, { stage: 0 }, { 'if-match': `"${hash}"` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.errors[0].data).toMatchObject({ code: 'case.stage-moved', stage: 1, state: 'in-review', hash });
  });

  it('a decision names the hash it was made on', async () => {
    const document = await room.write('a.contributor');
    const { id } = await room.submit('a.contributor', document);
    const stale = await room.step('a.reviewer', 'approve', id, {}, { 'if-match': '"0000"' });
    expect([stale.status, stale.body.errors[0].data.code]).toEqual([409, 'case.hash-moved']);
  });

  it('an idempotency key repeats the answer, not the step', async () => {
    const document = await room.write('a.contributor');
    const { id } = await room.submit('a.contributor', document);
    const headers = { 'idempotency-key': `key-${id}` };
    const [one, two] = [await room.step('a.reviewer', 'approve', id, {}, headers), await room.step('a.reviewer', 'approve', id, {}, headers)];
    expect([one.status, two.status, two.body]).toEqual([200, 200, one.body]);
    const decisions = await room.house.ownerSql('select 1 from approval_decisions where case_id = $1', [id]);
    expect(decisions).toHaveLength(1);
  });

  it('a revision of live content leaves the live text alone until it is published', async () => {
    const { document } = await room.publish({ title: 'Bản thứ nhất' });
    const revised = await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Bản thứ hai' });
    expect(revised.status).toBe(200);
    const { id } = await room.submit('a.contributor', document);
    const reader = await room.as('a.member');
    expect((await reader.get(`/api/news/${document}`)).body.title).toBe('Bản thứ nhất');
    await room.step('a.reviewer', 'approve', id);
    await room.step('a.approver', 'approve', id);
    expect((await reader.get(`/api/news/${document}`)).body.title).toBe('Bản thứ nhất');
    expect((await room.step('a.approver', 'publish', id)).status).toBe(200);
    expect((await reader.get(`/api/news/${document}`)).body.title).toBe('Bản thứ hai');
  });

  it('withdrawal takes effect at once, needs a reason and leaves a tombstone', async () => {
    const { document, caseId } = await room.publish();
    const reader = await room.as('a.member');
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'ngắn' })).status).toBe(400);
    expect((await room.step('a.reviewer', 'withdraw', caseId, { reason: 'Thông tin chưa chính xác' })).status).toBe(403);
    expect((await room.step('b.approver', 'withdraw', caseId, { reason: 'Thông tin chưa chính xác' })).status).toBe(404);
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Thông tin chưa chính xác' })).body).toMatchObject({ state: 'withdrawn' });
    expect((await reader.get(`/api/news/${document}`)).status).toBe(404);
    const stones = await reader.get(`/api/tombstones?where[documentId][equals]=${document}`);
    expect(stones.body.docs).toEqual([expect.objectContaining({ documentId: document, collection: 'news' })]);
    expect(JSON.stringify(stones.body)).not.toContain('chưa chính xác');
  });

  it('an override takes a reason and a second person who did not write', async () => {
    const document = await room.write('a.reviewer');
    const { id } = await room.submit('a.reviewer', document);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(403);
    expect((await room.step('a.reviewer', 'override', id, { reason: 'Ban Biên tập chỉ có một biên tập viên' })).status).toBe(200);
    expect((await room.step('a.reviewer', 'confirm-override', id)).status).toBe(403);
    expect((await room.step('a.admin', 'confirm-override', id)).body).toMatchObject({ state: 'in-review', stage: 1 });
    const [decision] = await room.house.ownerSql('select decider_id, second_person_id from approval_decisions where case_id = $1', [id]);
    expect(decision).toEqual({ decider_id: room.city.a.reviewer.id, second_person_id: room.city.a.admin.id });
  });

  it('an advisory body publishes to the whole tree of the committee it serves', async () => {
    const document = await room.write('advisory.contributor');
    const { id } = await room.submit('advisory.contributor', document);
    for (const [name, verb] of [['advisory.reviewer', 'approve'], ['advisory.approver', 'approve'], ['advisory.approver', 'publish']] as const) {
      expect((await room.step(name, verb, id)).status).toBe(200);
    }
    for (const name of ['a.member', 'b.member', 'city.contributor']) {
      expect([name, (await (await room.as(name)).get(`/api/news/${document}`)).status]).toEqual([name, 200]);
    }
  });

  it('what is incomplete is not submitted, and the answer names the fields', async () => {
    const answer = await (await room.as('a.contributor')).post('/api/news?draft=true', { title: 'Chỉ có tiêu đề' });
    const refused = await (await room.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'news', documentId: answer.body.doc.id });
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([422, 'case.incomplete']);
    expect(refused.body.errors[0].message).toContain('Tóm tắt');
  });

  it('the panel shows the path with its people before submission', async () => {
    const document = await room.write('a.contributor');
    const panel = await (await room.as('a.contributor')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`);
    expect(panel.status).toBe(200);
    expect(panel.body.path.map((stage: { deciders: { name: string }[] }) => stage.deciders.map(({ name }) => name))).toEqual([
      ['Biên tập hai', 'Người dùng a.reviewer'],
      ['Người dùng a.approver'],
    ]);
    expect(panel.body.actions.find(({ action }: { action: string }) => action === 'submit')).toEqual({ action: 'submit', allowed: true, why: null });
    expect((await (await room.as('b.approver')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).status).toBe(404);
  });

  it('a scheduled case goes out when its time has come, on its own hash', async () => {
    const { publishScheduled } = await import('../jobs/publishScheduled');
    const document = await room.write('a.contributor');
    const { id } = await room.submit('a.contributor', document);
    await room.step('a.reviewer', 'approve', id);
    await room.step('a.approver', 'approve', id);
    const at = new Date(Date.now() + 60_000).toISOString();
    expect((await room.step('a.approver', 'schedule', id, { at: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await room.step('a.approver', 'schedule', id, { at })).body).toMatchObject({ state: 'scheduled' });
    await publishScheduled(room.house.payload);
    expect((await (await room.as('a.member')).get(`/api/news/${document}`)).status).toBe(404);
    await room.house.ownerTicket('approval-cases.fixture', (sql) => sql(`update approval_cases set scheduled_for = now() - interval '1 minute' where id = $1`, [id]));
    await publishScheduled(room.house.payload);
    await publishScheduled(room.house.payload);
    expect((await (await room.as('a.member')).get(`/api/news/${document}`)).status).toBe(200);
    const events = await room.house.ownerSql(`select 1 from audit_events where document_id = $1 and action = 'approval-cases.publish'`, [document]);
    expect(events).toHaveLength(1);
  });
});

describe('a case that comes up', () => {
  it('is read by the board above while it decides, pictures and all, and by nobody else there', async () => {
    const document = await room.write('a.approver', { title: 'Lên cấp trên' });
    const city = await room.as('city.approver');
    const { id } = await room.submit('a.approver', document);
    expect((await city.get(`/api/news/${document}?draft=true`)).status).toBe(404);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
    expect((await city.get(`/api/news/${document}?draft=true`)).body.title).toBe('Lên cấp trên');
    expect((await (await room.as('b.approver')).get(`/api/news/${document}?draft=true`)).status).toBe(404);
    const queue = await city.get('/api/approval-cases/waiting');
    expect(queue.body.decide.map(({ caseId }: { caseId: string }) => caseId)).toContain(id);
    const patched = await city.patch(`/api/news/${document}?draft=true`, { title: 'Cấp trên tự sửa' });
    expect(patched.status).toBe(403);
    await room.step('a.approver', 'recall', id);
    expect((await city.get(`/api/news/${document}?draft=true`)).status).toBe(404);
  });

  it('follows people: when the only reviewer goes, the queue above has it', async () => {
    const { rerouteCases } = await import('../jobs/rerouteCases');
    const document = await room.write('b.contributor', { title: 'Người duyệt chuyển đi' });
    const { id } = await room.submit('b.contributor', document);
    await room.house.ownerTicket('mandates.fixture', (sql) =>
      sql(`update mandates set valid_to = now() where user_id = $1`, [room.city.b.reviewer.id]),
    );
    await rerouteCases(room.house.payload);
    const queue = await (await room.as('city.reviewer')).get('/api/approval-cases/waiting');
    expect(queue.body.decide.map(({ caseId }: { caseId: string }) => caseId)).toContain(id);
    expect((await room.step('city.reviewer', 'approve', id)).body).toMatchObject({ stage: 1 });
  });

  it('follows people also where a case before it cannot be worked out', async () => {
    const { rerouteCases } = await import('../jobs/rerouteCases');
    const [first, second] = [await room.submit('a.contributor', await room.write('a.contributor')), await room.submit('a.contributor', await room.write('a.contributor'))].sort((a, b) => (a.id < b.id ? -1 : 1));
    await room.house.ownerSql('alter table approval_cases disable trigger user');
    await room.house.ownerSql(`update approval_cases set stages = jsonb_set(stages::jsonb, '{0,role}', '"no-such-role"') where id = $1`, [first?.id]);
    await room.house.ownerSql('update approval_cases set deciding_organization_id = null where id = $1', [second?.id]);
    await room.house.ownerSql('alter table approval_cases enable trigger user');
    await expect(rerouteCases(room.house.payload)).rejects.toThrow();
    const [row] = await room.house.ownerSql<{ at: string }>('select deciding_organization_id as at from approval_cases where id = $1', [second?.id]);
    expect(row?.at).toBe(room.city.a.committee.id);
  });
});
