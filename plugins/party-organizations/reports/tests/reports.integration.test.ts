import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCity, type City, type Person } from '../../../../tests/support/city';
import type { Answer, Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeOf, eventsOf } from '../../../../tests/power/support';

let house: House;
let city: City;
let leader: Client;
let admin: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  leader = await house.as('a.secretary');
  admin = await house.as('a.admin');
});
afterAll(() => house?.close());

const DECISION = { decisionNumber: '21-QĐ/ĐU', decisionDate: '2026-01-05', from: '2026-01-06' };
const cell = (): string => city.a.cells[0].id;
const propose = (as: Client, more: object): Promise<Answer> => as.post('/api/organization-reports/propose', { organization: cell(), ...DECISION, ...more });
const step = (as: Client, id: string, verb: string, json: object = {}): Promise<Answer> => as.post(`/api/organization-reports/${id}/${verb}`, json);
const idOf = ({ status, body }: Answer): string => {
  expect([status, body]).toEqual([200, { id: expect.any(String) }]);
  return (body as { id: string }).id;
};
type Shown = { id: string; state: string; turn: string; mayDecide: boolean; mayMend: boolean; mayWithdraw: boolean };
const shown = async (as: Client, id: string): Promise<Shown | undefined> => ((await as.get('/api/organization-reports')).body as { reports: Shown[] }).reports.find((one) => one.id === id);
const toldOf = async (who: Person): Promise<string[]> => (await house.ownerSql<{ kind: string }>('select kind from notifications where user_id = $1 order by created_at, id', [who.id])).map(({ kind }) => kind);
const nameOf = async (id: string): Promise<string> => (await house.ownerSql<{ name: string }>('select name from organizations where id = $1', [id]))[0]?.name ?? '';

describe('a change reported from below', () => {
  it('changes nothing before it is approved above; then its own command makes it, under the approver\'s power', async () => {
    const before = await nameOf(cell());
    const id = idOf(await propose(leader, { kind: 'rename', name: 'Chi bộ Tổ dân phố 7', note: 'Theo đề án sắp xếp' }));
    expect(await nameOf(cell())).toBe(before);
    expect(await toldOf(city.a.admin)).toEqual(['organizations.report-waits']);
    expect([(await shown(leader, id))?.turn, (await shown(admin, id))?.turn]).toEqual(['theirs', 'mine']);
    expect(codeOf(await propose(leader, { kind: 'rename', name: 'Tên khác' }))).toBe('report.open');
    expect((await step(leader, id, 'approve')).status).toBe(403);
    expect(idOf(await step(admin, id, 'approve'))).toBe(id);
    expect(await nameOf(cell())).toBe('Chi bộ Tổ dân phố 7');
    expect((await eventsOf(house, cell())).map(({ action }) => action).sort()).toEqual(['organization-reports.approve', 'organization-reports.propose', 'organizations.rename']);
    expect(await toldOf(city.a.secretary)).toEqual(['organizations.report-approved']);
    expect((await shown(leader, id))?.turn).toBe('nobody');
    expect(codeOf(await step(admin, id, 'approve'))).toBe('report.state');
  });

  it('is returned with a reason, mended and sent again, or withdrawn; the next step is whoever\'s turn it is', async () => {
    const id = idOf(await propose(leader, { kind: 'split', name: 'Chi bộ Tổ dân phố 8' }));
    expect((await step(admin, id, 'return', {})).status).toBe(400);
    idOf(await step(admin, id, 'return', { reason: 'Thiếu số quyết định' }));
    expect(await shown(leader, id)).toMatchObject({ state: 'returned', turn: 'mine', mayMend: true, mayWithdraw: true, mayDecide: false });
    expect(codeOf(await step(admin, id, 'approve'))).toBe('report.state');
    expect(codeOf(await step(leader, id, 'again', { kind: 'rename', name: 'Khác', ...DECISION }))).toBe('report.state');
    idOf(await step(leader, id, 'again', { kind: 'split', name: 'Chi bộ Tổ dân phố 8B', ...DECISION }));
    expect(await shown(admin, id)).toMatchObject({ state: 'proposed', turn: 'mine', mayDecide: true });
    idOf(await step(admin, id, 'approve'));
    expect(await house.ownerSql(`select form, level, parent_id from organizations where name = 'Chi bộ Tổ dân phố 8B'`)).toEqual([{ form: 'cell', level: expect.any(String), parent_id: city.a.committee.id }]);
    const second = idOf(await propose(leader, { kind: 'split', name: 'Chi bộ Tổ dân phố 9' }));
    expect((await step(admin, second, 'withdraw')).status).toBe(403);
    idOf(await step(leader, second, 'withdraw'));
    expect(codeOf(await step(admin, second, 'approve'))).toBe('report.state');
  });

  it('of a new secretary puts the new one in and the old one out', async () => {
    const deputy = await house.as('a.deputy');
    const id = idOf(await propose(deputy, { kind: 'secretary', username: 'a.member' }));
    idOf(await step(admin, id, 'approve'));
    const held = await house.ownerSql<{ username: string }>(`select u.username from mandates m join users u on u.id = m.user_id where m.organization_id = $1 and m.role = 'cell-secretary' and (m.valid_to is null or m.valid_to > now())`, [cell()]);
    expect(held).toEqual([{ username: 'a.member' }]);
    const wrong = idOf(await propose(deputy, { kind: 'secretary', username: 'khong.co.ai' }));
    expect(codeOf(await step(admin, wrong, 'approve'))).toBe('report.no-user');
    expect((await shown(admin, wrong))?.state).toBe('proposed');
    idOf(await step(deputy, wrong, 'withdraw'));
    leader = await house.as('a.member');
  });

  it('is not approved where the command refuses it, nor by who reported it, nor by who has no power there', async () => {
    const own = idOf(await propose(admin, { kind: 'rename', name: 'Chi bộ Tổ dân phố 7A' }));
    expect(codeOf(await step(admin, own, 'approve'))).toBe('report.own');
    expect(codeOf(await step(admin, own, 'return', { reason: 'Thử' }))).toBe('report.own');
    idOf(await step(admin, own, 'withdraw'));
    const head = await house.as('a.head');
    // A cell does not see the one beside it; its committee sees both.
    expect((await propose(leader, { kind: 'merge', into: city.a.cells[1].id })).status).toBe(404);
    const id = idOf(await propose(head, { kind: 'merge', into: city.a.cells[1].id }));
    await house.ownerTicket('organization-reports.test:x', (sql) => sql(`insert into handbook.organization_reports (organization_id, kind, asked, proposed_by) values ($1, 'rename', '{"name": "Không đổi gì", "decisionNumber": "1", "decisionDate": "2026-01-05", "from": "2019-01-01"}', $2)`, [cell(), city.a.member.id]));
    const [early] = await house.ownerSql<{ id: string }>(`select id from handbook.organization_reports where organization_id = $1 and kind = 'rename' and state = 'proposed'`, [cell()]);
    expect(codeOf(await step(admin, early?.id ?? '', 'approve'))).toBe('organization.before-period');
    expect((await shown(admin, early?.id ?? ''))?.state).toBe('proposed');
    expect([(await shown(head, id))?.mayDecide, (await step(head, id, 'approve')).status]).toEqual([false, 403]);
    idOf(await step(admin, id, 'approve'));
    expect(await house.ownerSql('select valid_to is not null as over from organizations where id = $1', [cell()])).toEqual([{ over: true }]);
  });

  it('is reported by who answers for the organisation; for others it is not there', async () => {
    const at = (as: Client): Promise<Answer> => as.post('/api/organization-reports/propose', { organization: city.b.cells[0].id, kind: 'rename', name: 'Thử', ...DECISION });
    expect([(await at(admin)).status, (await at(await house.as('b.member'))).status, (await at(await house.as('stranger'))).status]).toEqual([404, 403, 404]);
    const id = idOf(await at(await house.as('b.secretary')));
    for (const name of ['a.admin', 'b.member', 'stranger']) expect([name, (await step(await house.as(name), id, 'approve')).status]).toEqual([name, 404]);
    expect((await (await house.as('b.member')).get('/api/organization-reports')).status).toBe(403);
    expect(await shown(admin, id)).toBeUndefined();
    expect((await at(await house.as('b.head'))).status).toBe(409);
    const without = await (await house.as('b.secretary')).post('/api/organization-reports/propose', { organization: city.b.cells[0].id, kind: 'merge', ...DECISION });
    expect([codeOf(without), without.body.errors[0].data.fields[0].path]).toEqual(['input.invalid', 'into']);
    expect((await (await house.as('system')).post('/api/organization-reports/propose', { organization: city.root.id, kind: 'rename', name: 'Thử', ...DECISION })).status).toBe(422);
  });
});

it('takes no other steps, whatever is written to the table', async () => {
  const allowed: Record<string, string[]> = { proposed: ['returned', 'approved', 'withdrawn'], returned: ['proposed', 'withdrawn'], approved: [], withdrawn: [] };
  const state = fc.constantFrom('proposed', 'returned', 'approved', 'withdrawn');
  const write = (sql: string, values: unknown[]): Promise<boolean> => house.ownerTicket('organization-reports.test:x', (run) => run(sql, values)).then(() => true, () => false);
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 5 }), async (walk) => {
      serial += 1;
      const [row] = await house.ownerTicket('organization-reports.test:x', async (sql) => {
        await sql(`update handbook.organization_reports set state = 'withdrawn', decided_by = null where organization_id = $1 and kind = 'split' and state in ('proposed', 'returned')`, [city.b.cells[1].id]);
        return sql<{ id: string }>(`insert into handbook.organization_reports (organization_id, kind, asked, proposed_by) values ($1, 'split', $2, $3) returning id`, [city.b.cells[1].id, JSON.stringify({ name: `Thử ${serial}` }), city.b.secretary.id]);
      });
      let now = 'proposed';
      for (const next of walk) {
        const decided = next === 'approved' || next === 'returned';
        const went = await write(`update handbook.organization_reports set state = $2, decided_by = $3, answer = coalesce(answer, 'thử') where id = $1`, [row?.id, next, decided ? city.b.admin.id : null]);
        expect([now, next, went]).toEqual([now, next, (allowed[now] ?? []).includes(next)]);
        if (went) now = next;
      }
    }),
    { numRuns: 12 },
  );
  await expect(house.ownerTicket('organization-reports.test:x', (sql) => sql('delete from handbook.organization_reports'))).rejects.toThrow(/kept/);
  await expect(house.appSql(`update handbook.organization_reports set note = 'x'`)).rejects.toThrow(/by command/);
});
