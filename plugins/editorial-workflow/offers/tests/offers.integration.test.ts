import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../../tests/support/client';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';
import { addPerson } from '../../tests/people';
import { mediaOfOffers } from '../lentByOffers';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const REASON = 'Thành phố đã có bài về việc này';
const codeOf = ({ status, body }: Answer): unknown => [status, body.errors?.[0]?.data?.code];
const offer = async (caseId: string, target: string, username = 'a.approver') => room.step(username, 'offer', caseId, { target, note: 'Kính đề nghị đăng rộng rãi' });
const answer = async (username: string, id: string, verb: string, input: Record<string, unknown> = {}) => (await room.as(username)).post(`/api/publication-offers/${id}/${verb}`, input);
const rows = (sql: string, values: unknown[]): Promise<Record<string, unknown>[]> => room.house.ownerSql(sql, values);

describe('offering upward', () => {
  it('makes a draft above with its origin, which goes live only on that board’s own way, for its wider audience', async () => {
    const [medium] = await room.house.ownerSql<{ id: string }>(
      `insert into media (secrecy_check, alt, author, source, licence, owner_id, filename, mime_type, sha256) values ('clean', 'Ảnh', 'A', 'B', 'C', $1, 'goc.png', 'image/png', repeat('c', 64)) returning id`,
      [room.city.a.committee.id],
    );
    const { document, caseId, hash } = await room.publish({ title: 'Điển hình của phường', author: 'Nhà văn phường', hero: medium?.id });
    const made = await offer(caseId, room.city.root.id);
    expect([made.status, made.body]).toEqual([200, expect.objectContaining({ state: 'open', hash, target: room.city.root.id })]);
    const waiting = await (await room.as('city.approver')).get('/api/approval-cases/waiting');
    expect(waiting.body.offers.map(({ id, owner }: { id: string; owner: { id: string } }) => [id, owner.id])).toEqual([[made.body.id, room.city.a.committee.id]]);
    const shown = await (await room.as('city.reviewer')).get(`/api/publication-offers/${made.body.id}/content`);
    expect([shown.status, shown.body.mayAnswer, shown.body.fields.find(({ field }: { field: string }) => field === 'title').text]).toEqual([200, true, 'Điển hình của phường']);
    expect(await rows(`select 1 from notifications where kind = 'offer.arrived' and user_id = $1`, [room.city.cityApprover.id])).toHaveLength(1);
    expect((await (await room.as('city.approver')).get(`/api/media/${medium?.id}`)).status).toBe(200);

    const taken = await answer('city.reviewer', made.body.id, 'accept');
    expect([taken.status, taken.body.state]).toEqual([200, 'accepted']);
    const own = taken.body.documentId as string;
    const [stored] = await rows('select _status, owner_id, audience_id, origin, author, source, licence, origin_name, origin_organization_id, origin_document, origin_hash from news where id = $1', [own]);
    expect(stored).toEqual({
      _status: 'draft', owner_id: room.city.root.id, audience_id: room.city.root.id, origin: 'copied', author: 'Nhà văn phường', source: 'Đảng ủy phường', licence: 'Nội bộ',
      origin_name: room.city.a.committee.name, origin_organization_id: room.city.a.committee.id, origin_document: document, origin_hash: hash,
    });
    expect((await (await room.as('b.member')).get(`/api/news/${own}`)).status).toBe(404);
    expect((await rows('select user_id from contributions where document_id = $1', [own])).map(({ user_id }) => user_id)).toContain(room.city.a.contributor.id);
    expect(await rows(`select 1 from notifications where kind = 'offer.accepted' and user_id = $1`, [room.city.a.approver.id])).toHaveLength(1);
    expect((await rows(`select organization_id from audit_events where action = 'publication-offers.accept' order by organization_id`, [])).map((row) => row.organization_id).sort())
      .toEqual([room.city.a.committee.id, room.city.root.id].sort());

    const { id } = await room.submit('city.contributor', own);
    // Who accepted has not written, and decides.
    expect((await room.step('city.reviewer', 'approve', id)).status).toBe(200);
    expect((await room.step('city.approver', 'approve', id)).status).toBe(200);
    expect((await room.step('city.approver', 'publish', id)).status).toBe(200);
    const read = await (await room.as('b.member')).get(`/api/news/${own}`);
    expect([read.status, read.body.originName, read.body.originHash, read.body.originDocument]).toEqual([200, room.city.a.committee.name, undefined, undefined]);
    expect((await (await room.as('b.member')).get(`/api/media/${medium?.id}`)).status).toBe(200);
    expect((await (await room.as('b.member')).get(`/api/news/${document}`)).status).toBe(404);
  });

  it('to an advisory body above too, whose draft speaks to the committee it serves', async () => {
    const { caseId } = await room.publish({ title: 'Gửi Ban Tuyên giáo' });
    const made = await offer(caseId, room.city.advisory.id);
    expect(made.status).toBe(200);
    const taken = await answer('advisory.approver', made.body.id, 'accept');
    const [stored] = await rows('select owner_id, audience_id from news where id = $1', [taken.body.documentId]);
    expect(stored).toEqual({ owner_id: room.city.advisory.id, audience_id: room.city.root.id });
  });

  it('is declined with a reason that the offerer hears, or taken back until it is answered', async () => {
    const { document, caseId } = await room.publish({ title: 'Không hợp' });
    const first = (await offer(caseId, room.city.root.id)).body.id;
    expect(codeOf(await offer(caseId, room.city.root.id))).toEqual([409, 'offer.open']);
    expect((await answer('city.approver', first, 'decline')).status).toBe(400);
    expect((await answer('city.approver', first, 'decline', { reason: REASON })).body.state).toBe('declined');
    expect(codeOf(await answer('city.approver', first, 'accept'))).toEqual([409, 'offer.closed']);
    const panel = await (await room.as('a.approver')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`);
    expect(panel.body.offers.made.map(({ state, reason }: Record<string, unknown>) => [state, reason])).toEqual([['declined', REASON]]);
    expect(await rows(`select 1 from notifications where kind = 'offer.declined' and user_id = $1`, [room.city.a.approver.id])).toHaveLength(1);

    const second = (await offer(caseId, room.city.root.id)).body.id;
    expect((await answer('a.approver', second, 'take-back')).body.state).toBe('taken-back');
    expect(codeOf(await answer('city.approver', second, 'accept'))).toEqual([409, 'offer.closed']);
    expect(await rows('select state from publication_offers where case_id = $1 order by offered_at', [caseId])).toEqual([{ state: 'declined' }, { state: 'taken-back' }]);
  });

  it('cannot be accepted once the original came down, nor twice at the same time', async () => {
    const gone = await room.publish({ title: 'Bị gỡ' });
    const first = (await offer(gone.caseId, room.city.root.id)).body.id;
    await room.step('a.approver', 'withdraw', gone.caseId, { reason: 'Gỡ trước khi có trả lời' });
    expect(codeOf(await answer('city.approver', first, 'accept'))).toEqual([409, 'offer.gone']);
    expect(codeOf(await (await room.as('city.approver')).get(`/api/publication-offers/${first}/content`))).toEqual([409, 'offer.gone']);

    const { document, caseId } = await room.publish({ title: 'Hai người cùng nhận' });
    const second = (await offer(caseId, room.city.root.id)).body.id;
    const both = await Promise.all([answer('city.approver', second, 'accept'), answer('city.reviewer', second, 'accept')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await rows('select 1 from news where origin_document = $1', [document])).toHaveLength(1);
  });

  it('refuses who may not, places that are not above, and what no board approved; others learn nothing', async () => {
    const { caseId } = await room.publish({ title: 'Ai được đề nghị' });
    expect(codeOf(await offer(caseId, room.city.root.id, 'a.contributor'))).toEqual([403, 'offer.not-offerer']);
    expect((await offer(caseId, room.city.root.id, 'b.approver')).status).toBe(404);
    for (const target of [room.city.b.committee.id, room.city.a.committee.id, room.city.a.cells[0].id, room.city.office.id]) {
      expect(codeOf(await offer(caseId, target))).toEqual([422, 'offer.no-target']);
    }
    expect((await offer(caseId, 'thành ủy')).status).toBe(400);
    const open = await room.submit('a.contributor', await room.write('a.contributor'));
    expect(codeOf(await offer(open.id, room.city.root.id))).toEqual([409, 'case.state']);
    const { id } = (await offer(caseId, room.city.root.id)).body;
    for (const name of ['b.approver', 'advisory.approver', 'a.member', 'city.summary']) {
      const client = await room.as(name);
      expect([name, (await client.get(`/api/publication-offers/${id}/content`)).status, (await client.get(`/api/publication-offers/${id}`)).status, (await answer(name, id, 'accept')).status])
        .toEqual([name, 404, ['a.member', 'city.summary'].includes(name) ? 403 : 404, 404]);
    }
    expect(codeOf(await answer('city.contributor', id, 'accept'))).toEqual([403, 'offer.not-target']);
    expect(codeOf(await answer('a.approver', id, 'decline', { reason: REASON }))).toEqual([403, 'offer.not-target']);
    expect(codeOf(await answer('city.approver', id, 'take-back'))).toEqual([403, 'offer.not-offerer']);
    await expect(room.house.appSql(`update publication_offers set state = 'accepted' where id = $1`, [id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(room.house.ownerTicket('approval-cases.x', (sql) => sql(`update publication_offers set hash = 'x' where id = $1`, [id]))).rejects.toMatchObject({ code: 'HB003' });
  });

  it('is told to, found, read and answered by the same people: a delegate, and not who handed over', async () => {
    const { city, house } = room;
    const [medium] = await house.ownerSql<{ id: string }>(
      `insert into media (secrecy_check, alt, author, source, licence, owner_id, filename, mime_type, sha256) values ('clean', 'Ảnh', 'A', 'B', 'C', $1, 'uy-quyen.png', 'image/png', repeat('d', 64)) returning id`,
      [city.a.committee.id],
    );
    // Neither a writer nor an editor of that board: they see nothing of its offers but in somebody's stead.
    const steward = await addPerson(house, { username: 'advisory.admin', role: 'organization-admin', organization: city.advisory.id });
    const { caseId } = await room.publish({ title: 'Gửi lúc đồng chí duyệt đi vắng', hero: medium?.id });
    const { body: before } = await offer(caseId, city.advisory.id);
    expect((await answer('advisory.admin', before.id, 'decline', { reason: REASON })).status).toBe(404);
    expect((await answer('advisory.approver', before.id, 'decline', { reason: REASON })).status).toBe(200);
    const handed = await (await room.as('advisory.approver')).post('/api/approval-delegations/delegate', { delegate: steward, to: new Date(Date.now() + 3_600_000).toISOString() });
    expect([handed.status, handed.body]).toEqual([200, expect.anything()]);

    const { body: made } = await offer(caseId, city.advisory.id);
    const told = await rows(`select user_id from notifications where kind = 'offer.arrived' and subject_id = $1`, [made.id]);
    expect(told.map(({ user_id }) => user_id).sort()).toEqual([steward, city.advisoryReviewer.id].sort());
    const queueOf = async (username: string): Promise<string[]> => (await (await room.as(username)).get('/api/approval-cases/waiting')).body.offers.map(({ id }: { id: string }) => id);
    expect([await queueOf('advisory.admin'), await queueOf('advisory.approver')]).toEqual([[made.id], []]);
    expect((await (await room.as('advisory.admin')).get(`/api/publication-offers/${made.id}`)).status).toBe(200);
    expect((await (await room.as('advisory.admin')).get(`/api/publication-offers/${made.id}/content`)).body.mayAnswer).toBe(true);
    expect((await (await room.as('advisory.admin')).get(`/api/media/${medium?.id}`)).status).toBe(200);
    expect((await (await room.as('advisory.approver')).get(`/api/publication-offers/${made.id}/content`)).body.mayAnswer).toBe(false);
    expect(codeOf(await answer('advisory.approver', made.id, 'accept'))).toEqual([403, 'offer.not-target']);
    expect((await answer('advisory.admin', made.id, 'accept')).status).toBe(200);
    const [event] = await rows(`select detail from audit_events where action = 'publication-offers.accept' and detail->>'offer' = $1`, [made.id]);
    expect(event?.detail).toMatchObject({ principal: city.advisoryApprover.id });
  });

  it('lends its files, written down once, until the item made of it is live', async () => {
    const { city, house } = room;
    const [medium] = await house.ownerSql<{ id: string }>(
      `insert into media (secrecy_check, alt, author, source, licence, owner_id, filename, mime_type, sha256) values ('clean', 'Ảnh', 'A', 'B', 'C', $1, 'muon.png', 'image/png', repeat('e', 64)) returning id`,
      [city.a.committee.id],
    );
    const lent = async (): Promise<boolean> => (await mediaOfOffers(await house.systemReq(city.cityReviewer.id))).includes(medium?.id ?? '');
    const { caseId } = await room.publish({ title: 'Ảnh đi cùng', hero: medium?.id });
    expect(await lent()).toBe(false);
    const { body: made } = await offer(caseId, city.root.id);
    expect([await lent(), await rows('select media_id from handbook.offered_files where offer_id = $1', [made.id])]).toEqual([true, [{ media_id: medium?.id }]]);
    await expect(house.appSql('insert into handbook.offered_files (offer_id, media_id) values ($1, $1)', [made.id])).rejects.toMatchObject({ code: 'HB003' });
    await expect(house.appSql('delete from handbook.offered_files where offer_id = $1', [made.id])).rejects.toMatchObject({ code: 'HB003' });
    const { body: taken } = await answer('city.reviewer', made.id, 'accept');
    expect(await lent()).toBe(true);
    const { id } = await room.submit('city.contributor', taken.documentId);
    for (const [username, verb] of [['city.reviewer', 'approve'], ['city.approver', 'approve'], ['city.approver', 'publish']] as const) expect([verb, (await room.step(username, verb, id)).status]).toEqual([verb, 200]);
    expect([await lent(), (await (await room.as('city.reviewer')).get(`/api/media/${medium?.id}`)).status]).toEqual([false, 200]);
  });

  it('makes an item without a clock: the time since the event is that of who wrote it', async () => {
    const { caseId } = await room.publish({ title: 'Sự kiện tuần trước', eventEndedAt: new Date(Date.now() - 7 * 86_400_000).toISOString() });
    const { body: made } = await offer(caseId, room.city.root.id);
    const { body: taken } = await answer('city.reviewer', made.id, 'accept');
    const { id } = await room.submit('city.contributor', taken.documentId);
    expect(await rows('select due_at from approval_cases where id = any($1) order by due_at nulls last', [[caseId, id]])).toEqual([{ due_at: expect.any(Date) as unknown }, { due_at: null }]);
    const view = await (await room.as('city.contributor')).get(`/api/approval-cases/panel?collection=news&documentId=${taken.documentId}`);
    expect([view.status, view.body.clock]).toEqual([200, null]);
  });

  // Last: from here on the contributor writes for two organisations.
  it('those who wrote below decide nothing above', async () => {
    const { caseId } = await room.publish({ title: 'Người viết có hai vai' });
    await room.house.ownerTicket('mandates.fixture:test', (sql) =>
      sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'editorial-reviewer', $2, '2025-07-01', '9-QĐ/KT', '2025-07-01', '2025-07-01')`, [room.city.a.contributor.id, room.city.root.id]));
    const { body: made } = await offer(caseId, room.city.root.id);
    const { body: taken } = await answer('city.approver', made.id, 'accept');
    const { id } = await room.submit('city.contributor', taken.documentId);
    expect(codeOf(await room.step('a.contributor', 'approve', id))).toEqual([403, 'case.author']);
  });
});
