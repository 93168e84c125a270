import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { ApprovalReport } from '../reports/types';
import { openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const report = async (username: string, query = ''): Promise<{ status: number; body: ApprovalReport }> =>
  (await room.as(username)).get(`/api/approval-reports?from=${today}&to=${today}${query}`);

/** Waits of this length, as if the case had lain so long at each stage it has left. */
const lasted = async (caseId: string, minutes: readonly number[]): Promise<void> => {
  await room.house.ownerSql('alter table handbook.case_waits disable trigger b_waits');
  for (const [stage, length] of minutes.entries()) {
    await room.house.ownerSql(`update handbook.case_waits set since = until - make_interval(mins => $3) where case_id = $1 and stage = $2`, [caseId, stage, length]);
  }
  await room.house.ownerSql('alter table handbook.case_waits enable trigger b_waits');
};

describe('the report on approval', () => {
  it('counts times per stage, returns by kind, what was in time, own and copied, and what waits', async () => {
    const ended = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    for (const [index, length] of [10, 20, 30, 40, 1000].entries()) {
      const { caseId } = await room.publish({ eventEndedAt: index === 0 ? ended(600) : ended(0), origin: index < 2 ? 'copied' : 'own' });
      await lasted(caseId, [length, 5, 1]);
    }
    const back = await room.submit('a.contributor', await room.write('a.contributor'));
    expect((await room.step('a.reviewer', 'return', back.id, { reason: 'Số liệu trong BÍ-MẬT-NỘI-BỘ chưa đúng.', kind: 'facts' })).status).toBe(200);
    await room.submit('a.contributor', await room.write('a.contributor', { eventEndedAt: ended(600) }));

    const { status, body } = await report('city.admin');
    expect(status).toBe(200);
    expect(body.totals).toEqual({ published: 5, withDeadline: 5, onTime: 4, own: 3, copied: 2, returned: 1, open: 1, overdue: 1 });
    expect(body.organizations).toEqual([{ organization: { id: room.city.a.committee.id, name: room.city.a.committee.name }, published: 5, withDeadline: 5, onTime: 4, own: 3, copied: 2, returned: 1 }]);
    const first = body.stages.find(({ stage }) => stage === 'Biên tập');
    // Five that were published, and the one that was sent back within this minute.
    expect([first?.cases, first?.median, first?.p90]).toEqual([6, 25, 520]);
    expect(body.stages.map(({ stage }) => stage).sort()).toEqual(['Ban Biên tập duyệt', 'Biên tập', null]);
    expect(body.returns).toEqual([{ organization: expect.objectContaining({ id: room.city.a.committee.id }), kind: 'facts', count: 1 }]);
    expect(body.queue).toEqual([expect.objectContaining({ open: 1, overdue: 1, organization: expect.objectContaining({ id: room.city.a.committee.id }) })]);
    expect(body.series).toEqual({ length: 'week', steps: [{ from: today, to: today, submitted: 7, published: 5, returned: 1, withDeadline: 5, onTime: 4 }] });
    expect(JSON.stringify(body)).not.toMatch(/BÍ-MẬT|Chi bộ họp/);
  });

  it('tells the period step by step: what was submitted, published and returned in each, summing up to the totals', async () => {
    const from = new Date(Date.now() + 7 * 3_600_000 - 400 * 86_400_000).toISOString().slice(0, 10);
    const client = await room.as('city.admin');
    const { series, totals } = (await client.get(`/api/approval-reports?from=${from}&to=${today}`)).body as ApprovalReport;
    expect([series.length, series.steps[0]?.from, series.steps.at(-1)?.to]).toEqual(['month', from, today]);
    expect(series.steps.at(-1)).toMatchObject({ submitted: 7, published: totals.published, returned: totals.returned, withDeadline: totals.withDeadline, onTime: totals.onTime });
    expect(series.steps.slice(0, -1).every(({ submitted, published, returned }) => submitted + published + returned === 0)).toBe(true);
    const other = (await client.get(`/api/approval-reports?from=${today}&to=${today}&organization=${room.city.b.committee.id}`)).body as ApprovalReport;
    expect(other.series.steps).toEqual([{ from: today, to: today, submitted: 0, published: 0, returned: 0, withDeadline: 0, onTime: 0 }]);
  });

  it('counts a correction of what is live as no second publication', async () => {
    const before = (await report('a.approver')).body.totals;
    const { document } = await room.publish({ origin: 'own' });
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Đã sửa' });
    const { id } = await room.submit('a.contributor', document);
    for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) await room.step(username, verb, id);
    const after = (await report('a.approver')).body.totals;
    expect([after.published - before.published, after.own - before.own, after.withDeadline - before.withDeadline]).toEqual([1, 1, 0]);
    expect((await report('a.approver')).body.series.steps.at(-1)?.published).toBe(after.published);
  });

  it('is of one\'s own subtree, and narrower when asked', async () => {
    expect((await report('a.head')).body.totals.published).toBeGreaterThan(0);
    expect((await report('b.approver')).body).toMatchObject({ totals: { published: 0, open: 0 }, organizations: [], queue: [] });
    expect((await report('city.admin', `&organization=${room.city.b.committee.id}`)).body.totals.published).toBe(0);
    expect((await report('a.admin', `&organization=${room.city.b.committee.id}`)).status).toBe(404);
    expect([(await report('a.contributor')).status, (await report('a.member')).status]).toEqual([403, 403]);
  });

  it('has a period that is one', async () => {
    const answer = async (query: string): Promise<number> => (await (await room.as('city.admin')).get(`/api/approval-reports?${query}`)).status;
    expect(await answer('')).toBe(200);
    expect([await answer('from=2026-02-02&to=2026-02-01'), await answer('from=1990-01-01&to=2026-02-01'), await answer('from=hôm-qua')]).toEqual([400, 400, 400]);
    expect((await (await room.as('city.admin')).get('/api/approval-reports?from=2020-01-01&to=2020-01-31')).body).toMatchObject({ totals: { published: 0 }, stages: [] });
  });

  it('goes out as a workbook with the same figures, to the same people', async () => {
    const client = await room.as('city.admin');
    const answer = await client.fetch(`/api/approval-reports/xlsx?from=${today}&to=${today}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    const { totals } = (await report('city.admin')).body;
    expect(book.sheets.map(({ name }) => name)).toEqual(['Theo đơn vị chịu trách nhiệm', 'Thời gian xử lý từng cấp', 'Trả lại theo lý do', 'Đang chờ xử lý', 'Diễn biến theo thời gian']);
    expect(book.sheets[0]?.rows.find(([name]) => name === 'Tổng cộng')?.slice(1)).toEqual([totals.published, totals.withDeadline, totals.onTime, totals.own, totals.copied, totals.returned]);
    const { series } = (await report('city.admin')).body;
    expect(book.sheets[4]?.rows.slice(1)).toEqual(series.steps.map((step) => [today.split('-').reverse().join('/'), step.submitted, step.published, step.returned, step.withDeadline, step.onTime]));
    expect((await (await room.as('a.member')).get('/api/approval-reports/xlsx')).status).toBe(403);
  });

  it('counts whether an item is copied by its first publication, though it went out again later', async () => {
    const before = (await report('a.approver')).body.totals;
    const { document } = await room.publish({ origin: 'copied' });
    // Taken down since, and published anew the day after tomorrow: the day on the item is that of its present publication.
    await room.house.ownerSql('alter table news disable trigger user');
    await room.house.ownerSql(`update news set published_at = now() + interval '2 days' where id = $1`, [document]);
    await room.house.ownerSql('alter table news enable trigger user');
    const { body: { totals, organizations } } = await report('a.approver');
    expect([totals.published - before.published, totals.copied - before.copied]).toEqual([1, 1]);
    expect(organizations.reduce((sum, { copied }) => sum + copied, 0)).toBe(totals.copied);
  });

  it('sums up what is open and overdue over every organisation, and says how many it does not list', async () => {
    const { totals: before } = (await report('city.admin')).body;
    const { id } = await room.submit('a.contributor', await room.write('a.contributor', { eventEndedAt: new Date(Date.now() - 600 * 60_000).toISOString() }));
    await room.house.ownerTicket('approval-cases.fixture:test', (sql) =>
      sql(`insert into approval_cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'document_id', gen_random_uuid()))).*
           from approval_cases c, generate_series(1, 209) where c.id = $1`, [id]));
    await room.house.ownerSql('alter table handbook.case_waits disable trigger b_waits');
    await room.house.ownerSql(`update handbook.case_waits w set organization_id = gen_random_uuid() from approval_cases c where c.id = w.case_id and w.until is null and c.hash = (select hash from approval_cases where id = $1)`, [id]);
    await room.house.ownerSql('alter table handbook.case_waits enable trigger b_waits');
    const { totals, queue, moreRows } = (await report('city.admin')).body;
    expect([queue.length, totals.open - before.open, totals.overdue - before.overdue]).toEqual([200, 210, 210]);
    expect(moreRows).toMatchObject({ queue: expect.any(Number), stages: 0, returns: 0 });
    expect(moreRows.queue).toBeGreaterThanOrEqual(10);
  });
});
