import { randomUUID } from 'node:crypto';

import type { Actor, Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const PLACES = ['root', 'a', 'a1', 'b1'] as const;

/** A file that waits for a second person; asked for by this account. */
const waiting = async ({ house, maker }: World, site: Site, by: string): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('exports.fixture:test', (sql) =>
    sql(`insert into handbook.exports (id, kind, criteria, criteria_shown, columns, format, language, why, by_user, organization_id, asked_count, free_count, state)
         values ($1, 'members.sheet', '{}', 'Mẫu', '{fullName}', 'xlsx', 'vi', 'Đối chiếu', $2, $3, 600, 500, 'waiting')`, [id, by, maker.places[site].id]));
  return id;
};
const userOf = async ({ house }: World, { username }: Actor): Promise<string> =>
  (await house.ownerSql<{ id: string }>('select id from users where username = $1', [username ?? '']))[0]?.id ?? randomUUID();

/** A batch in this state; one at a time is being entered, so the last one of a sample is ended. */
const batch = async ({ house, maker }: World, site: Site, state: 'checked' | 'applied'): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.import:test', async (sql) => {
    await sql(`update handbook.member_imports set state = 'applied', wants = null where state = 'accepted'`);
    await sql(`insert into handbook.member_imports (id, state, file_name, file_sha256, by_user, organization_id, since, staged, faulty, warned, accepted_at)
               values ($1, $2, 'mau.csv', '', $3, $4, now(), 5, 0, 0, case when $2 = 'applied' then now() end)`, [id, state, randomUUID(), maker.places[site].id]);
  });
  return id;
};
const step = (verb: string, state: 'checked' | 'applied'): Sample => ({ command: `member-imports.${verb}`, sites: PLACES, input: async (world, site) => ({ id: await batch(world, site, state) }) });

/** A reconciliation with one row that is open. */
const run = async (world: World, site: Site): Promise<string> => {
  const id = await batch(world, site, 'checked');
  await world.house.ownerTicket('members.import:test', async (sql) => {
    await sql(`update handbook.member_imports set purpose = 'reconcile' where id = $1`, [id]);
    await sql(`insert into handbook.reconciliation_rows (batch_id, n, outcome, line, name) values ($1, 1, 'missing-here', 2, 'Mẫu')`, [id]);
  });
  return id;
};

export const exchangeSamples: readonly Sample[] = [
  { command: 'exports.request', sites: PLACES, input: (world, site) => Promise.resolve({ kind: 'members.sheet', criteria: { organization: world.maker.places[site].id }, why: 'Đối chiếu danh sách' }) },
  { command: 'exports.approve', sites: PLACES, input: async (world, site) => ({ id: await waiting(world, site, randomUUID()) }) },
  { command: 'exports.refuse', sites: PLACES, input: async (world, site) => ({ id: await waiting(world, site, randomUUID()), reason: 'Chưa rõ mục đích' }) },
  { command: 'exports.cancel', sites: ['none'], input: async (world, _, actor) => ({ id: await waiting(world, 'a', await userOf(world, actor)) }) },
  { command: 'exports.list', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'member-imports.upload', sites: ['none'], input: () => Promise.resolve({ name: 'mau.csv', file: { name: 'mau.csv', data: Buffer.from('Họ và tên,Ngày sinh,Mã chi bộ').toString('base64') } }) },
  { command: 'member-imports.list', sites: ['none'], input: () => Promise.resolve({}) },
  step('show', 'checked'),
  step('findings', 'checked'),
  step('enter', 'checked'),
  step('cancel', 'checked'),
  step('undo', 'applied'),
  { command: 'reconciliations.rows', sites: PLACES, input: async (world, site) => ({ id: await run(world, site) }) },
  { command: 'reconciliations.decide', sites: PLACES, input: async (world, site) => ({ id: await run(world, site), rows: [1], decision: 'ours' }) },
  { command: 'register-signoffs.worklist', sites: ['none'], input: () => Promise.resolve({}) },
  {
    command: 'register-signoffs.sign', sites: ['a1', 'a2', 'b1'],
    input: async ({ house, maker }, site) => {
      // Signed once a period: what another try signed is taken out by the tables' owner, who alone can.
      for (const step of ['alter table handbook.register_signoffs disable trigger protect_evidence', 'delete from handbook.register_signoffs', 'alter table handbook.register_signoffs enable trigger protect_evidence']) await house.ownerSql(step);
      return { cell: maker.places[site].id, statement: 'Đã đối chiếu, danh sách đúng' };
    },
  },
];
