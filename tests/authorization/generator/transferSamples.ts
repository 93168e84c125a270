import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const PLACES = ['root', 'a', 'a1', 'b1'] as const;
const REASON = 'Lý do đủ dài để thử';
const DAY_MS = 86_400_000;
const dayFrom = (count: number): string => new Date(Date.now() + 7 * 3_600_000 + count * DAY_MS).toISOString().slice(0, 10);
const PAPER = { paperNumber: '15-GT/KT', paperDate: dayFrom(-1) };

const member = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên chuyển đi', $2, '2025-07-01', 'official')`, [id, maker.places[site].id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

const OUT = { kind: 'official', destinationOutside: 'Đảng bộ tỉnh khác', reason: REASON };
/** As far along as the step needs; to a place outside the city, so that the origin's side takes all of them. */
const transfer = async (world: World, site: Site, upTo: 'prepared' | 'sent' | 'staying'): Promise<string> => {
  const more = upTo === 'staying' ? { kind: 'temporary', until: dayFrom(120) } : {};
  const { id } = await world.maker.run<{ id: string }>('system', 'transfers.prepare', { ...OUT, ...more, member: await member(world, site) });
  if (upTo !== 'prepared') await world.maker.run('system', 'transfers.send', { id, ...PAPER });
  if (upTo === 'staying') await world.maker.run('system', 'transfers.accept', { id });
  return id;
};
const step = (verb: string, upTo: 'prepared' | 'sent' | 'staying', more: Record<string, unknown> = {}): Sample => ({
  command: `transfers.${verb}`, sites: CELLS, input: async (world, site) => ({ id: await transfer(world, site, upTo), ...more }),
});

export const transferSamples: readonly Sample[] = [
  { command: 'transfers.prepare', sites: CELLS, input: async (world, site) => ({ ...OUT, member: await member(world, site) }) },
  step('send', 'prepared', PAPER),
  step('present', 'sent'),
  step('accept', 'sent'),
  step('return', 'sent', { reason: REASON }),
  step('refuse', 'sent', { reason: REASON }),
  step('withdraw', 'sent', { reason: REASON }),
  step('extend', 'staying', { until: dayFrom(200), reason: REASON }),
  step('end', 'staying', { on: dayFrom(0), reason: REASON }),
  step('show', 'prepared'),
  { command: 'transfers.arrive', sites: CELLS, input: (world, site) => Promise.resolve({ ...PAPER, cell: world.maker.places[site].id, fullName: 'Đảng viên mới đến', status: 'official', from: 'Đảng bộ tỉnh khác' }) },
  { command: 'transfers.destinations', sites: CELLS, input: async (world, site) => ({ member: await member(world, site), kind: 'official', q: 'Đảng bộ' }) },
  { command: 'transfers.desk', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'members.as-of', sites: PLACES, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id, on: dayFrom(-1) }) },
];
