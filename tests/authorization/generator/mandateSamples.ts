import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const SITES = ['root', 'a', 'b'] as const;
const REASON = 'Lý do đủ dài để thử';
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const DECISION = { decisionNumber: '16-QĐ/KT', decisionDate: TODAY };
const ASKED = { ...DECISION, from: TODAY };
let serial = 0;
const next = (): number => (serial += 1);

const user = async ({ house }: World, home: string): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('users.fixture:test', (sql) => sql('insert into users (id, display_name, username, home_id) values ($1, $2, $2, $3)', [id, `vai.tro.${next()}`, home]));
  return id;
};
const mandate = async ({ house }: World, holder: string, role: string, organization: string): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into mandates (id, user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, $2, $3, $4, '2025-07-01', '04-QĐ/KT', '2025-07-01', now())`, [id, holder, role, organization]),
  );
  return id;
};
const under = async ({ maker }: World, site: Site): Promise<string> =>
  (await maker.run<{ id: string }>('system', 'organizations.create', { parent: maker.places[site].id, name: `Tổ chức vai trò ${next()}`, level: site === 'root' ? 'grassroots' : 'cell', ...ASKED })).id;
/** With an administrator's account that somebody holds. */
const held = async (world: World, site: Site): Promise<{ organization: string; id: string }> => {
  const organization = await under(world, site);
  return { organization, id: await mandate(world, await user(world, organization), 'organization-admin', organization) };
};

/** Two organs, the first of which administers the software; what was proposed before is settled. */
const organs = async (world: World): Promise<{ from: string; to: string; holders: string[] }> => {
  const [from, to] = [await under(world, 'root'), await under(world, 'root')];
  await mandate(world, await user(world, from), 'system-admin', world.maker.places.root.id);
  await world.house.ownerTicket('mandates.fixture:test', (sql) => sql(`update handbook.administration_handovers set state = 'rejected', decided_by = gen_random_uuid(), decided_at = now() where state = 'proposed'`));
  return { from, to, holders: [await user(world, to)] };
};
const handover = async (world: World): Promise<string> => {
  const { from, to, holders } = await organs(world);
  const id = randomUUID();
  await world.house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into handbook.administration_handovers (id, from_id, to_id, holders, decision_number, decision_date, proposed_by) values ($1, $2, $3, $4, '16-QĐ/KT', now(), gen_random_uuid())`, [id, from, to, holders]),
  );
  return id;
};

const report = async (world: World, site: Site, state: 'proposed' | 'returned'): Promise<string> => {
  const organization = await under(world, site);
  const id = randomUUID();
  await world.house.ownerTicket('organization-reports.test:x', async (sql) => {
    await sql(`insert into handbook.organization_reports (id, organization_id, kind, asked, proposed_by) values ($1, $2, 'rename', $3, $4)`, [id, organization, JSON.stringify({ ...ASKED, name: `Tên báo cáo ${next()}` }), await user(world, organization)]);
    if (state === 'returned') await sql(`update handbook.organization_reports set state = 'returned', decided_by = gen_random_uuid(), answer = 'Thử' where id = $1`, [id]);
  });
  return id;
};

const unusual = async ({ house }: World, holder: string): Promise<string> =>
  (await house.ownerSql<{ id: string }>(`insert into handbook.sign_ins (user_id, outcome, how, judged_at, reasons) values ($1, 'in', 'password', now(), '[{"kind": "idle", "days": 40}]') returning id::text`, [holder]))[0]?.id ?? '';

export const mandateSamples: readonly Sample[] = [
  { command: 'mandates.give-back', sites: SITES, input: async (world, site) => ({ organization: (await held(world, site)).organization, reason: REASON }) },
  { command: 'mandates.propose-administration', sites: ['none'], input: async (world) => ({ ...(await organs(world)), ...DECISION }) },
  { command: 'mandates.administration', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'mandates.confirm-administration', sites: ['none'], input: async (world) => ({ id: await handover(world) }) },
  { command: 'mandates.reject-administration', sites: ['none'], input: async (world) => ({ id: await handover(world), reason: REASON }) },
  { command: 'mandate-reviews.show', sites: SITES, input: async (world, site) => ({ organization: (await held(world, site)).organization }) },
  { command: 'mandate-reviews.sign', sites: SITES, input: async (world, site) => {
    const { organization, id } = await held(world, site);
    return { organization, lines: [{ mandate: id, keep: true }] };
  } },
  { command: 'mandate-reviews.worklist', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'mandate-reviews.to-settle', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'organization-reports.propose', sites: SITES, input: async (world, site) => ({ organization: await under(world, site), kind: 'rename', name: `Tên báo cáo ${next()}`, ...ASKED }) },
  { command: 'organization-reports.approve', sites: SITES, input: async (world, site) => ({ id: await report(world, site, 'proposed') }) },
  { command: 'organization-reports.return', sites: SITES, input: async (world, site) => ({ id: await report(world, site, 'proposed'), reason: REASON }) },
  { command: 'organization-reports.withdraw', sites: SITES, input: async (world, site) => ({ id: await report(world, site, 'proposed') }) },
  { command: 'organization-reports.again', sites: SITES, input: async (world, site) => ({ id: await report(world, site, 'returned'), kind: 'rename', name: `Tên báo cáo ${next()}`, ...ASKED }) },
  { command: 'organization-reports.list', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'groups.list', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'groups.show', sites: SITES, input: async (world, site) => {
    const id = randomUUID();
    await world.house.ownerTicket('groups.fixture:test', (sql) => sql('insert into groups (id, name, organization_id) values ($1, $2, $3)', [id, `Nhóm xem ${next()}`, world.maker.places[site].id]));
    return { id };
  } },
  { command: 'sign-ins.list', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'sign-ins.look-into', sites: SITES, input: async (world, site) => ({ id: await unusual(world, await user(world, world.maker.places[site].id)), note: REASON }) },
  { command: 'users.end-sessions', sites: SITES, input: async (world, site) => ({ id: await user(world, world.maker.places[site].id), reason: REASON }) },
  { command: 'sign-ins.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'sign-ins.not-me', sites: ['none'], input: async (world) => ({ id: await unusual(world, await user(world, world.maker.places.a.id)), password: 'khong-phai-mat-khau', newPassword: 'mot-mat-khau-khac-han-9' }) },
];
