import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const MONTH = '2026-03';
const REASON = 'Lý do đủ dài để thử';

/** A member of thirty years of party age on 2/9/2026, whose dues are a pupil's. */
const member = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, admitted_on, official_on) values ($1, 'Đảng viên mẫu', $2, '2025-07-01', 'official', '1996-08-01', '1997-08-01')`, [id, maker.places[site].id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  await house.ownerTicket('dues.fixture:test', (sql) =>
    sql(`insert into handbook.dues_situations (member_id, kind, from_month, recorded_by, recorded_at) values ($1, 'pupil', '2026-02-01', $1, now())`, [id]));
  return id;
};

const award = async (world: World, site: Site): Promise<string> => {
  const [id, of] = [randomUUID(), await member(world, site)];
  await world.house.ownerTicket('badges.fixture:test', (sql) =>
    sql(`insert into handbook.badge_awards (id, member_id, years, award_day, reached_on, early, decision_number, decision_date, rule_ids, recorded_by, recorded_at)
         values ($1, $2, 30, '2026-09-02', '2026-08-01', false, '15-QĐ/KT', '2026-08-20', '{}', $2, now())`, [id, of]));
  return id;
};

const receipt = async (world: World, site: Site): Promise<string> => {
  const [id, of] = [randomUUID(), await member(world, site)];
  await world.house.ownerTicket('dues.fixture:test', (sql) =>
    sql(`insert into handbook.dues_lines (id, member_id, cell_id, month, amount, rule_ids, situation_id, collected_on, receipt_year, receipt_number, recorded_by, recorded_at)
         select $1, $2::uuid, $3, '2026-03-01', 5000, array[$1::uuid], s.id, '2026-03-05', 2025, (select coalesce(max(receipt_number), 0) + 1 from handbook.dues_lines), $2::uuid, now() from handbook.dues_situations s where s.member_id = $2::uuid`,
      [id, of, world.maker.places[site].id]));
  return id;
};

const anyRule = async ({ house }: World): Promise<string> => (await house.ownerSql<{ id: string }>(`select id from rules where state = 'confirmed' limit 1`))[0]?.id ?? '';

export const duesSamples: readonly Sample[] = [
  { command: 'rules.why', sites: ['none'], input: async (world) => ({ id: await anyRule(world) }) },
  { command: 'places.communes', sites: ['none'], input: () => Promise.resolve({ province: '01' }) },
  { command: 'badges.list', sites: CELLS, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'badges.record', sites: CELLS, input: async (world, site) => ({ member: await member(world, site), years: 30, on: '2026-09-02', decisionNumber: '15-QĐ/KT', decisionDate: '2026-08-20' }) },
  { command: 'badges.void', sites: CELLS, input: async (world, site) => ({ id: await award(world, site), reason: REASON }) },
  { command: 'dues.month', sites: CELLS, input: (world, site) => Promise.resolve({ cell: world.maker.places[site].id }) },
  { command: 'dues.totals', sites: CELLS, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'dues.set-situation', sites: CELLS, input: async (world, site) => ({ member: await member(world, site), kind: 'insured', base: 9_000_000, from: MONTH }) },
  { command: 'dues.collect', sites: CELLS, input: async (world, site) => ({ cell: world.maker.places[site].id, month: MONTH, members: [await member(world, site)] }) },
  { command: 'dues.void', sites: CELLS, input: async (world, site) => ({ id: await receipt(world, site), reason: REASON }) },
];
