import { randomUUID } from 'node:crypto';

import { seals } from '../../../plugins/kernel';
import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;

const member = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên có hồ sơ', $2, '2025-07-01', 'official')`, [id, maker.places[site].id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

/** Asked for by an account that nobody tries with. */
const proposal = async (world: World, site: Site): Promise<string> => {
  const [id, of] = [randomUUID(), await member(world, site)];
  const asked = seals().seal({ purpose: 'members.proposal', row: id }, JSON.stringify({ religion: 'Phật giáo' }));
  await world.house.ownerTicket('members.fixture:test', (sql) =>
    sql(`insert into handbook.member_proposals (id, member_id, fields, asked, decided_by, proposed_by) values ($1, $2, '{religion}', $3, 'cell', $4)`, [id, of, asked, randomUUID()]),
  );
  return id;
};

/** What was asked for by whoever tried before is out of the way. */
const noneOpen = (world: World): Promise<unknown> =>
  world.house.ownerTicket('members.fixture:test', (sql) => sql(`update handbook.member_proposals set state = 'withdrawn', decided_at = now() where state = 'proposed'`));

export const recordSamples: readonly Sample[] = [
  { command: 'members.read-record', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), why: 'Đối chiếu hồ sơ' }) },
  { command: 'members.update-record', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), changes: { religion: 'Không' } }) },
  { command: 'members.record-changes', sites: CELLS, input: async (world, site) => ({ id: await member(world, site) }) },
  { command: 'members.open-proposal', sites: CELLS, input: async (world, site) => ({ id: await proposal(world, site) }) },
  { command: 'members.confirm-proposal', sites: CELLS, input: async (world, site) => ({ id: await proposal(world, site) }) },
  { command: 'members.reject-proposal', sites: CELLS, input: async (world, site) => ({ id: await proposal(world, site), reason: 'Chưa có giấy tờ' }) },
  { command: 'members.withdraw-proposal', sites: ['none'], input: async (world) => ({ id: await proposal(world, 'a2') }) },
  { command: 'members.my-record', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'members.record-readers', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'members.propose', sites: ['none'], input: async (world) => {
    await noneOpen(world);
    return { changes: { religion: `Tôn giáo ${randomUUID().slice(0, 8)}` } };
  } },
  { command: 'members.proposals', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'members.find-by-number', sites: ['none'], input: () => Promise.resolve({ number: '001185012345' }) },
];
