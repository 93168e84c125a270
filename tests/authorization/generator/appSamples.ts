import { randomUUID } from 'node:crypto';

import type { World } from '../world/world';
import type { Sample } from './samples';

/** A device of somebody's who is none of the actors. */
const foreignDevice = async ({ house, maker }: World): Promise<string> => {
  const [device, session] = [randomUUID(), randomUUID()];
  const [owner] = await house.ownerTicket('users.fixture:test', (sql) =>
    sql<{ id: string }>(`insert into users (display_name, username, email, home_id) values ('Chủ thiết bị', $1, $2, $3) returning id`, [`thiet-bi.${device.slice(0, 8)}`, `${device}@kiem-thu.vn`, maker.places.a.id]),
  );
  await house.ownerSql(`insert into users_sessions (_order, _parent_id, id, created_at, expires_at) values (1, $1, $2, now(), now() + interval '1 hour')`, [owner?.id, session]);
  await house.ownerSql(`insert into handbook.devices (id, user_id, session_id, name, platform, key_digest, digest, ends_at) values ($1, $2, $3, 'Máy mẫu', 'other', 'k', 'd', now() + interval '1 day')`, [device, owner?.id, session]);
  return device;
};

export const appSamples: readonly Sample[] = [
  { command: 'devices.open', sites: ['none'], input: async ({ house }) => {
    // Else whoever asks would sign their own session of this world out.
    await house.ownerSql(`update handbook.session_facts set begun_at = begun_at - interval '1 day' where begun_at > now() - interval '1 day'`);
    return { name: 'Máy thử', deviceKey: 'k'.repeat(43) };
  } },
  { command: 'devices.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'devices.rename', sites: ['none'], input: async (world) => ({ id: await foreignDevice(world), name: 'Máy thử' }) },
  { command: 'devices.end', sites: ['none'], input: async (world) => ({ id: await foreignDevice(world) }) },
  { command: 'devices.end-all', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'sync.pull', sites: ['none'], input: () => Promise.resolve({ limit: 5 }) },
];
