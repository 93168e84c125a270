import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../../tests/support/client';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';
import { expireDue } from '../expireDue';
import { publishScheduled } from '../../jobs/publishScheduled';

const HOUR = 3_600_000;
const REASON = 'Thông báo chỉ có hiệu lực đến hết đợt';
let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const later = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
const codeOf = ({ status, body }: Answer): unknown => [status, body.errors?.[0]?.data?.code];

/** Through both stages: approved, not yet live. */
const approved = async (document?: string): Promise<{ document: string; id: string; hash: string }> => {
  const made = document ?? (await room.write('a.contributor', { title: `Bài ${Math.random()}` }));
  const { id, hash } = await room.submit('a.contributor', made);
  await room.step('a.reviewer', 'approve', id);
  expect((await room.step('a.approver', 'approve', id)).body.state).toBe('approved');
  return { document: made, id, hash };
};

type Stored = { state: string; expires_at: Date | null; expiry_choice: string | null };
const stored = async (id: string): Promise<Stored | undefined> =>
  (await room.house.ownerSql<Stored>('select state, expires_at, expiry_choice from approval_cases where id = $1', [id]))[0];
/** As if so much time had gone by: the case's end lies that far back. */
const ended = (id: string, ago: string): Promise<unknown> =>
  room.house.ownerTicket('approval-cases.fixture:test', (sql) => sql(`update approval_cases set expires_at = now() - $2::interval where id = $1`, [id, ago]));
const events = (document: string, action: string): Promise<{ detail: Record<string, unknown>; actor_id: string | null }[]> =>
  room.house.ownerSql('select detail, actor_id from audit_events where document_id = $1 and action = $2', [document, action]);
const tombstones = (document: string): Promise<{ kind: string }[]> => room.house.ownerSql('select kind from tombstones where document_id = $1', [document]);

describe('an end, and what happens at it', () => {
  it('takes the item down at its end on the way of a withdrawal: reading, feed, search, tombstone, change log, event, once with two workers', async () => {
    const { document, id } = await approved();
    expect((await room.step('a.approver', 'publish', id, { expiresAt: later(1) })).status).toBe(200);
    const member = await room.as('a.member');
    expect((await member.get(`/api/news/${document}`)).status).toBe(200);
    const feed = await member.get('/api/feed');
    expect(JSON.stringify(feed.body)).toContain(document);
    const [mark] = await room.house.ownerSql<{ n: string }>('select coalesce(max(n), 0) as n from handbook.change_log');

    await expireDue(room.house.payload);
    expect((await stored(id))?.state).toBe('published');
    await ended(id, '90 seconds');
    await Promise.all([expireDue(room.house.payload), expireDue(room.house.payload)]);

    expect((await stored(id))?.state).toBe('withdrawn');
    expect((await member.get(`/api/news/${document}`)).status).toBe(404);
    const after = await member.get('/api/feed');
    expect(JSON.stringify(after.body)).not.toContain(document);
    expect(after.headers.get('etag')).not.toBe(feed.headers.get('etag'));
    expect(await tombstones(document)).toEqual([{ kind: 'expired' }]);
    expect(await room.house.ownerSql('select 1 from handbook.search_units where document_id = $1', [document])).toEqual([]);
    expect(await room.house.ownerSql('select 1 from media_uses where document_id = $1', [document])).toEqual([]);
    expect((await room.house.ownerSql('select 1 from handbook.change_log where n > $1 and document_id = $2', [mark?.n, document])).length).toBeGreaterThan(0);
    const [event, ...more] = await events(document, 'approval-cases.expire');
    expect([more, event?.actor_id, event?.detail.setBy]).toEqual([[], null, room.city.a.approver.id]);
    expect(Number(event?.detail.lateSeconds)).toBeGreaterThanOrEqual(90);
    expect(Number(event?.detail.lateSeconds)).toBeLessThan(600);
    const told = await room.house.ownerSql<{ kind: string }>(`select kind from notifications where user_id = $1 and kind = 'approval.expired'`, [room.city.a.contributor.id]);
    expect(told).toHaveLength(1);
  });

  it('does nothing bound to an older hash: a revision keeps, replaces or ends it as its own publication says', async () => {
    for (const [given, choice, ends] of [[undefined, 'keep', true], [later(48), 'at', true], [null, 'none', false]] as const) {
      const first = await approved();
      await room.step('a.approver', 'publish', first.id, { expiresAt: later(24) });
      const before = (await stored(first.id))?.expires_at?.toISOString();
      await (await room.as('a.contributor')).patch(`/api/news/${first.document}?draft=true`, { summary: `Sửa ${choice}` });
      const second = await approved(first.document);
      expect((await room.step('a.approver', 'publish', second.id, given === undefined ? {} : { expiresAt: given })).status).toBe(200);
      const now = await stored(second.id);
      expect([now?.expiry_choice, now?.expires_at?.toISOString() ?? null]).toEqual([choice, choice === 'keep' ? before : given]);
      await ended(first.id, '1 hour');
      await expireDue(room.house.payload);
      expect((await stored(second.id))?.state).toBe('published');
      expect(await tombstones(first.document)).toEqual([]);
      if (!ends) continue;
      await ended(second.id, '1 second');
      await expireDue(room.house.payload);
      expect((await stored(second.id))?.state).toBe('withdrawn');
    }
  });

  it('is carried by a scheduled publication; one whose end has come meanwhile is not published at all', async () => {
    const { document, id } = await approved();
    expect(codeOf(await room.step('a.approver', 'schedule', id, { at: later(2), expiresAt: later(1) }))).toEqual([400, 'expiry.before-publication']);
    expect((await room.step('a.approver', 'schedule', id, { at: later(2), expiresAt: later(3) })).status).toBe(200);
    await room.house.ownerTicket('approval-cases.fixture:test', (sql) =>
      sql(`update approval_cases set scheduled_for = now() - interval '2 hours', expires_at = now() - interval '1 hour' where id = $1`, [id]));
    await publishScheduled(room.house.payload);
    expect((await stored(id))?.state).toBe('approved');
    expect((await events(document, 'approval-cases.schedule-failed'))[0]?.detail.code).toBe('expiry.past');
    expect(codeOf(await room.step('a.approver', 'publish', id))).toEqual([400, 'expiry.past']);
    expect((await room.step('a.approver', 'publish', id, { expiresAt: null })).status).toBe(200);
    expect((await stored(id))?.expires_at).toBeNull();
  });

  it('publishes late after a standstill, once, with its end, and says how late', async () => {
    const { document, id } = await approved();
    const end = later(5);
    await room.step('a.approver', 'schedule', id, { at: later(1), expiresAt: end });
    await room.house.ownerTicket('approval-cases.fixture:test', (sql) => sql(`update approval_cases set scheduled_for = now() - interval '10 minutes' where id = $1`, [id]));
    await Promise.allSettled([publishScheduled(room.house.payload), publishScheduled(room.house.payload)]);
    const [event, ...more] = await events(document, 'approval-cases.publish');
    expect(more).toEqual([]);
    expect(Number(event?.detail.lateSeconds)).toBeGreaterThanOrEqual(600);
    expect((await stored(id))?.expires_at?.toISOString()).toBe(end);
  });
});

describe('setting and clearing it later', () => {
  it('by whoever may take it down, with a reason, seen on the panel and in the trail', async () => {
    const { document, caseId } = await room.publish({ title: 'Có hạn sau' });
    const at = later(24);
    expect(codeOf(await room.step('a.approver', 'set-expiry', caseId, { at }))).toEqual([400, 'expiry.needs-reason']);
    expect((await room.step('city.approver', 'set-expiry', caseId, { at, reason: REASON })).status).toBe(200);
    const panel = await (await room.as('a.approver')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`);
    expect(panel.body.end).toEqual({ live: at, will: null });
    expect((await events(document, 'approval-cases.set-expiry'))[0]?.detail).toMatchObject({ expiresAt: at, reason: REASON });
    expect((await room.step('a.approver', 'clear-expiry', caseId, { reason: REASON })).status).toBe(200);
    expect((await stored(caseId))?.expires_at).toBeNull();
    expect(codeOf(await room.step('a.approver', 'clear-expiry', caseId, { reason: REASON }))).toEqual([409, 'expiry.absent']);
    expect((await events(document, 'approval-cases.clear-expiry'))[0]?.detail).toMatchObject({ before: at });
  });

  it('not by others, not in the past, not on what is in review, not by a wrong hash, and not of what is not there', async () => {
    const { caseId, hash } = await room.publish({ title: 'Không phải ai cũng đặt được' });
    const given = { at: later(1), reason: REASON };
    expect(codeOf(await room.step('a.reviewer', 'set-expiry', caseId, given))).toEqual([403, 'expiry.not-allowed']);
    expect(codeOf(await room.step('a.contributor', 'clear-expiry', caseId, { reason: REASON }))).toEqual([403, 'expiry.not-allowed']);
    expect((await room.step('b.approver', 'set-expiry', caseId, given)).status).toBe(404);
    expect(codeOf(await room.step('a.approver', 'set-expiry', caseId, { ...given, at: '2020-01-01T00:00:00Z' }))).toEqual([400, 'expiry.past']);
    expect((await room.step('a.approver', 'set-expiry', caseId, { ...given, at: 'ngày mai' })).status).toBe(400);
    expect((await room.step('a.approver', 'set-expiry', caseId, given, { 'if-match': `"${hash.replace(/^./, 'z')}"` })).status).toBe(409);
    const { id } = await room.submit('a.contributor', await room.write('a.contributor'));
    expect((await room.step('a.approver', 'set-expiry', id, given)).status).toBeGreaterThanOrEqual(403);
    expect((await stored(caseId))?.expires_at).toBeNull();
  });

  it('by everybody who may take it down: a cell\'s secretary, the deputy who posted it, who stands in for the board', async () => {
    const cell = room.city.a.cells[0].id;
    const document = await room.write('a.secretary', { owner: cell, audience: cell });
    const { id } = await room.submit('a.secretary', document);
    for (const verb of ['approve', 'publish']) expect([verb, (await room.step('a.deputy', verb, id)).status]).toEqual([verb, 200]);
    expect((await room.step('a.deputy', 'set-expiry', id, { at: later(3), reason: REASON })).status).toBe(200);
    expect((await room.step('a.secretary', 'clear-expiry', id, { reason: REASON })).status).toBe(200);

    const { caseId } = await room.publish({ title: 'Người được ủy quyền đặt hạn' });
    const given = { at: later(5), reason: REASON };
    const handed = await (await room.as('a.approver')).post('/api/approval-delegations/delegate', { organization: room.city.a.committee.id, delegate: room.city.a.reviewer.id, to: later(1) });
    expect(handed.status).toBe(200);
    expect((await room.step('a.reviewer', 'set-expiry', caseId, given)).status).toBe(200);
    await (await room.as('a.approver')).post(`/api/approval-delegations/${handed.body.delegations[0].id}/end`, {});
    expect(codeOf(await room.step('a.reviewer', 'clear-expiry', caseId, { reason: REASON }))).toEqual([403, 'expiry.not-allowed']);
  });

  it('on an approved case it waits for publication, and publication takes it as it was said', async () => {
    const { id } = await approved();
    const at = later(7);
    expect((await room.step('a.approver', 'set-expiry', id, { at })).status).toBe(200);
    expect((await room.step('a.approver', 'publish', id)).status).toBe(200);
    expect((await stored(id))?.expires_at?.toISOString()).toBe(at);
  });
});
