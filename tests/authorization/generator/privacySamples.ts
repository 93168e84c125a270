import { randomUUID } from 'node:crypto';

import { seals } from '../../../plugins/kernel';
import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const PLACES = ['root', 'a', 'a1', 'a2', 'b'] as const;
const REASON = 'Lý do đủ dài để thử.';
const LONG = 'Nội dung thông báo đủ dài để thử đúng.';

const member = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên mẫu', $2, '2025-07-01', 'official')`, [id, maker.places[site].id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

const account = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('users.fixture:test', (sql) => sql('insert into users (id, display_name, username, home_id) values ($1::uuid, $2, $1::text, $3)', [id, 'Tài khoản mẫu', maker.places[site].id]));
  return id;
};

/** About an account that nobody tries with. */
const request = async (world: World, site: Site, kind = 'object'): Promise<string> => {
  const [id, user] = [randomUUID(), await account(world, site)];
  await world.house.ownerTicket('personal-data.fixture:test', (sql) =>
    sql(`insert into handbook.data_requests (id, kind, user_id, organization_id, asked_by, on_behalf, said, asked_at, due_at, rules) values ($1, $2, $3, $4, $3, false, $5, now(), now() + interval '2 days', '[]')`,
      [id, kind, user, world.maker.places[site].id, seals().seal({ purpose: 'privacy.said', row: id }, 'Phản đối.')]));
  return id;
};

/** Of a member whose record it restricts. */
const restriction = async (world: World, site: Site): Promise<string> => {
  const [id, of, asker, row] = [randomUUID(), await member(world, site), await account(world, site), randomUUID()];
  const by = world.city.system.id;
  await world.house.ownerTicket('personal-data.fixture:test', async (sql) => {
    await sql(`insert into handbook.data_requests (id, kind, member_id, organization_id, asked_by, on_behalf, said, asked_at, due_at, rules) values ($1, 'restrict', $2, $3, $4, true, $5, now(), now() + interval '2 days', '[]')`,
      [id, of, world.maker.places[site].id, asker, seals().seal({ purpose: 'privacy.said', row: id }, 'Hạn chế.')]);
    await sql(`update handbook.data_requests set state = 'granted', answered_by = $2, answered_at = now(), answer = $3 where id = $1`, [id, by, seals().seal({ purpose: 'privacy.answer', row: id }, REASON)]);
    await sql('insert into handbook.member_restrictions (id, member_id, request_id, scope, restricted_by, restricted_at) values ($1, $2, $3, $4, $5, now())', [row, of, id, seals().seal({ purpose: 'members.restriction', row }, REASON), by]);
  });
  return id;
};

/** What whoever tried before asked is out of the way: one of a kind may be open. */
const noneOpen = (world: World): Promise<unknown> =>
  world.house.ownerTicket('personal-data.fixture:test', (sql) => sql(`update handbook.data_requests set state = 'withdrawn' where state in ('asked', 'taken')`));

const officer = async (world: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await world.house.ownerTicket('personal-data.fixture:test', async (sql) =>
    sql(`insert into handbook.data_officers (id, organization_id, user_id, decision_number, decision_date, valid_from, recorded_by) values ($1, $2, $3, '01-QĐ', '2026-01-05', now() - interval '1 day', $3)`, [id, world.maker.places[site].id, await account(world, site)]));
  return id;
};

const hold = async (world: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await world.house.ownerTicket('retention.fixture:test', async (sql) =>
    sql('insert into handbook.legal_holds (id, user_id, reason, held_by, held_at) values ($1, $2, $3, $2, now())', [id, await account(world, site), REASON]));
  return id;
};

const breach = async (world: World, site: Site, reported = false): Promise<string> => {
  const id = randomUUID();
  await world.house.ownerTicket('breaches.fixture:test', async (sql) => {
    await sql(`insert into handbook.data_breaches (id, organization_id, what, known_at, due_at, rules, touched, recorded_by, recorded_at) values ($1, $2, 'Sự cố mẫu để thử.', now(), now() + interval '72 hours', '[]', 1, $3, now())`, [id, world.maker.places[site].id, world.city.system.id]);
    if (reported) await sql(`update handbook.data_breaches set state = 'reported', reported_at = now(), report_number = '1' where id = $1`, [id]);
  });
  return id;
};

const none = ['none'] as const;

export const privacySamples: readonly Sample[] = [
  { command: 'personal-data.my-consents', sites: none, input: () => Promise.resolve({}) },
  { command: 'personal-data.give-consent', sites: none, input: () => Promise.resolve({ purpose: 'telephone-in-cell', version: 1 }) },
  { command: 'personal-data.withdraw-consent', sites: none, input: () => Promise.resolve({ purpose: 'telephone-in-cell' }) },
  { command: 'personal-data.mine', sites: none, input: () => Promise.resolve({}) },
  { command: 'personal-data.ask', sites: none, input: async (world) => {
    await noneOpen(world);
    return { kind: 'object', said: 'Phản đối.' };
  } },
  { command: 'personal-data.take-back', sites: none, input: async (world) => ({ id: await request(world, 'a') }) },
  { command: 'personal-data.fetch', sites: none, input: async (world) => ({ id: await request(world, 'a', 'see'), password: 'khong-phai-mat-khau' }) },
  { command: 'personal-data.desk', sites: none, input: () => Promise.resolve({}) },
  { command: 'personal-data.enter', sites: CELLS, input: async (world, site) => ({ kind: 'delete', member: await member(world, site), said: 'Hỏi tại buổi sinh hoạt.' }) },
  { command: 'personal-data.take', sites: PLACES, input: async (world, site) => ({ id: await request(world, site) }) },
  { command: 'personal-data.answer', sites: PLACES, input: async (world, site) => ({ id: await request(world, site), result: 'refuse', reason: REASON }) },
  { command: 'personal-data.lift-restriction', sites: CELLS, input: async (world, site) => ({ id: await restriction(world, site), reason: REASON }) },
  { command: 'personal-data.withdraw-restriction', sites: none, input: async (world) => ({ id: await restriction(world, 'a1'), reason: REASON }) },
  { command: 'personal-data.appoint', sites: PLACES, input: async (world, site) => ({ organization: world.maker.places[site].id, user: await account(world, site), decisionNumber: '01-QĐ', decisionDate: '2026-01-05' }) },
  { command: 'personal-data.dismiss', sites: PLACES, input: async (world, site) => ({ id: await officer(world, site) }) },
  { command: 'retention.overview', sites: none, input: () => Promise.resolve({}) },
  { command: 'retention.hold', sites: PLACES, input: async (world, site) => ({ user: await account(world, site), reason: REASON }) },
  { command: 'retention.release', sites: PLACES, input: async (world, site) => ({ id: await hold(world, site) }) },
  { command: 'breaches.list', sites: none, input: () => Promise.resolve({}) },
  { command: 'breaches.record', sites: PLACES, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id, what: 'Sự cố mẫu để thử.', knownAt: '2026-06-01T08:00:00Z', touched: 1 }) },
  { command: 'breaches.note', sites: PLACES, input: async (world, site) => ({ id: await breach(world, site), note: REASON }) },
  { command: 'breaches.report', sites: PLACES, input: async (world, site) => ({ id: await breach(world, site), number: '12-BC', note: REASON }) },
  { command: 'breaches.tell', sites: PLACES, input: async (world, site) => ({ id: await breach(world, site), text: LONG }) },
  { command: 'breaches.close', sites: PLACES, input: async (world, site) => ({ id: await breach(world, site, true), closing: REASON }) },
];
