import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;

const member = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên mẫu', $2, '2025-07-01', 'official')`, [id, maker.places[site].id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

const organization = (world: World, site: Site): Promise<Record<string, unknown>> => Promise.resolve({ organization: world.maker.places[site].id });

export const rosterSamples: readonly Sample[] = [
  ...['roster.list', 'warnings.list', 'warnings.summary', 'figures.read'].map((command): Sample => ({ command, sites: CELLS, input: organization })),
  { command: 'cells.home', sites: CELLS, input: (world, site) => Promise.resolve({ id: world.maker.places[site].id }) },
  { command: 'roster.print', sites: CELLS, input: async (world, site) => ({ members: [await member(world, site)] }) },
];
