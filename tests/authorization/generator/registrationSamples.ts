import { randomUUID } from 'node:crypto';

import { seals } from '../../../plugins/kernel';
import { photoAt, typedAt } from '../../../plugins/registration/data/sealing';
import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const PLACES = ['root', 'a', 'a1', 'b1'] as const;
const REASON = 'Lý do đủ dài để thử';
const TYPED = { card: '012345678901', bornOn: '1960-05-19', telephone: '0912345678', email: null, qr: 'none' };

const member = async ({ house, maker }: World, site: Site, user: string | null = null): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, 'Đảng viên đăng ký', $2, '2025-07-01', 'official', $3)`, [id, maker.places[site].id, user]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

/** Waiting for the cell; or verified there, by somebody who is not asked. */
const registration = async (world: World, site: Site, state: 'waiting' | 'verified'): Promise<string> => {
  const [id, of] = [randomUUID(), await member(world, site)];
  await world.house.ownerTicket('registrations.fixture:test', async (sql) => {
    await sql(`insert into handbook.registrations (id, source, text_version, consents) values ($1, 'web', '2026-11-22', '{account,card}')`, [id]);
    await sql('insert into handbook.registration_papers (registration_id, typed, photo) values ($1, $2, $3)', [id, seals().seal(typedAt(id), JSON.stringify(TYPED)), seals().seal(photoAt(id), 'eA==')]);
    await sql(`update handbook.registrations set state = 'waiting', member_id = $2 where id = $1`, [id, of]);
    if (state === 'verified') await sql(`update handbook.registrations set state = 'verified', verified_by = $2, verified_at = now() where id = $1`, [id, randomUUID()]);
  });
  return id;
};

/** A member with an account that waits to be activated. */
const made = async (world: World, site: Site): Promise<string> => {
  const user = randomUUID();
  await world.house.ownerTicket('users.fixture:test', (sql) => sql(`insert into users (id, display_name, username, home_id, disabled_at) values ($1, 'Chờ kích hoạt', $2, $3, now())`, [user, `cho.${user}`, world.maker.places[site].id]));
  return member(world, site, user);
};

const list = async (world: World, site: Site, state: 'proposed' | 'approved'): Promise<string> => {
  const [id, of] = [randomUUID(), state === 'approved' ? await made(world, site) : await member(world, site)];
  await world.house.ownerTicket('activation.fixture:test', async (sql) => {
    // One that waits at a time.
    await sql(`update handbook.activation_lists set state = 'refused', decided_by = $1, decided_at = now() where cell_id = $2 and state = 'proposed'`, [id, world.maker.places[site].id]);
    await sql(`insert into handbook.activation_lists (id, cell_id, proposed_by, proposed_at) values ($1, $2, $1, now())`, [id, world.maker.places[site].id]);
    await sql('insert into handbook.activation_list_members (list_id, member_id, outcome) values ($1, $2, $3)', [id, of, state === 'approved' ? 'made' : null]);
    if (state === 'approved') await sql(`update handbook.activation_lists set state = 'approved', decided_by = $2, decided_at = now() where id = $1`, [id, of]);
  });
  return id;
};

const ofCase = (verb: string, state: 'waiting' | 'verified', more: Record<string, unknown> = {}): Sample => ({ command: `registrations.${verb}`, sites: CELLS, input: async (world, site) => ({ id: await registration(world, site, state), ...more }) });
const ofPlace = (command: string): Sample => ({ command, sites: PLACES, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) });

export const registrationSamples: readonly Sample[] = [
  { command: 'registrations.desk', sites: ['none'], input: () => Promise.resolve({}) },
  ofCase('open', 'waiting'), ofCase('verify', 'waiting'), ofCase('refuse', 'waiting', { reason: REASON }), ofCase('approve', 'verified', { way: 'slip' }), ofCase('return', 'verified', { reason: REASON }),
  ofPlace('activation.figures'), ofPlace('use-report.read'),
  { command: 'activation.cell', sites: CELLS, input: (world, site) => Promise.resolve({ cell: world.maker.places[site].id }) },
  { command: 'activation.mark', sites: CELLS, input: async (world, site) => ({ member: await member(world, site), reason: 'ill' }) },
  { command: 'activation.send-link', sites: CELLS, input: async (world, site) => ({ member: await made(world, site), way: 'slip' }) },
  { command: 'activation.revoke-link', sites: CELLS, input: async (world, site) => ({ member: await made(world, site) }) },
  {
    command: 'activation.propose-list', sites: CELLS,
    input: async (world, site) => {
      const cell = world.maker.places[site].id;
      await world.house.ownerTicket('activation.fixture:test', (sql) => sql(`update handbook.activation_lists set state = 'refused', decided_by = $1, decided_at = now() where cell_id = $1 and state = 'proposed'`, [cell]));
      return { cell, members: [await member(world, site)] };
    },
  },
  { command: 'activation.decide-list', sites: CELLS, input: async (world, site) => ({ id: await list(world, site, 'proposed'), approve: true }) },
  { command: 'activation.print-list', sites: CELLS, input: async (world, site) => ({ id: await list(world, site, 'approved') }) },
];
