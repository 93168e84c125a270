import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const PLACES = ['root', 'a', 'a1', 'a2', 'b'] as const;
const WORDS = 'Đã xem, đề nghị tải lại trang.';
const none = ['none'] as const;

/** Of an account that nobody tries with; it lies with the unit. */
const request = async ({ house, maker }: World, site: Site): Promise<string> => {
  const [id, user] = [randomUUID(), randomUUID()];
  await house.ownerTicket('users.fixture:test', (sql) => sql('insert into users (id, display_name, username, home_id) values ($1::uuid, $2, $1::text, $3)', [user, 'Người báo lỗi mẫu', maker.places[site].id]));
  await house.ownerTicket('support-requests.fixture:test', (sql) =>
    sql(`insert into handbook.support_requests (id, kind, said, screen, by_user, organization_id, level, asked_at, due_at, last_by) values ($1, 'fault', 'Trang trắng khi mở danh sách.', '/tin', $2, $3, 'unit', now(), now() + interval '3 days', $2)`, [id, user, maker.places[site].id]));
  return id;
};

const outage = async ({ house, city }: World): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('outages.fixture:test', (sql) => sql(`insert into handbook.outages (id, kind, from_at, until_at, words_vi, planned_by, planned_at) values ($1, 'planned', now() + interval '30 days', now() + interval '31 days', 'Bảo trì mẫu.', $2, now())`, [id, city.system.id]));
  return id;
};

/** What whoever tried before told is out of the way: twenty may wait of one person. */
const noneWaits = (world: World): Promise<unknown> =>
  world.house.ownerTicket('support-requests.fixture:test', (sql) => sql(`update handbook.support_requests set state = 'withdrawn', last_by = by_user where state in ('new', 'taken')`));

const about = (): { from: string; until: string; vi: string } => ({ from: new Date(Date.now() + 40 * 86_400_000).toISOString(), until: new Date(Date.now() + 41 * 86_400_000).toISOString(), vi: 'Bảo trì mẫu.' });

export const supportSamples: readonly Sample[] = [
  { command: 'support-requests.ask', sites: none, input: async (world) => {
    await noneWaits(world);
    return { kind: 'fault', said: 'Trang trắng khi mở danh sách.', screen: '/tin' };
  } },
  { command: 'support-requests.mine', sites: none, input: () => Promise.resolve({}) },
  { command: 'support-requests.desk', sites: none, input: () => Promise.resolve({}) },
  { command: 'support-requests.totals', sites: none, input: () => Promise.resolve({}) },
  { command: 'support-requests.show', sites: PLACES, input: async (world, site) => ({ id: await request(world, site) }) },
  { command: 'support-requests.take', sites: PLACES, input: async (world, site) => ({ id: await request(world, site) }) },
  ...(['add', 'answer', 'close', 'escalate'] as const).map((verb): Sample => ({ command: `support-requests.${verb}`, sites: PLACES, input: async (world, site) => ({ id: await request(world, site), words: WORDS }) })),
  { command: 'support-requests.withdraw', sites: none, input: async (world) => ({ id: await request(world, 'a') }) },
  { command: 'support-requests.reopen', sites: none, input: async (world) => ({ id: await request(world, 'a'), words: WORDS }) },
  { command: 'outages.plan', sites: none, input: () => Promise.resolve({ kind: 'planned', ...about() }) },
  { command: 'outages.change', sites: none, input: async (world) => ({ id: await outage(world), ...about() }) },
  { command: 'outages.end', sites: none, input: async (world) => ({ id: await outage(world) }) },
  { command: 'outages.list', sites: none, input: () => Promise.resolve({}) },
];
