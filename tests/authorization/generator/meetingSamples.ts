import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const GUARDED = ['meetings', 'meeting_items', 'meeting_people'] as const;
const soon = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString();
const said = () => ({ kind: 'regular', title: 'Sinh hoạt chi bộ mẫu', startsAt: soon(), place: 'Nhà văn hóa', content: '', agenda: [{ title: 'Việc mẫu' }] });

/** Members of the cell: of ward A's first those who try, elsewhere whoever is there. */
const membersOf = async ({ house, maker }: World, site: Site): Promise<string[]> => {
  const cell = maker.places[site].id;
  const found = await house.ownerSql<{ id: string }>(
    `select m.id from members m left join users u on u.id = m.user_id where m.cell_id = $1 and m.status = 'official' and ($2 or u.username in ('a.secretary', 'a.deputy', 'a.member')) order by m.id limit 3`, [cell, site !== 'a1']);
  if (found.length > 0) return found.map(({ id }) => id);
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên mẫu', $2, '2025-07-01', 'official')`, [id, cell]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, cell]);
  });
  return [id];
};

/** Past the triggers that ask who leads the cell and in which state a part is written: who tries is asked at the door. */
const past = async ({ house }: World, tables: readonly string[], trigger: string, write: () => Promise<unknown>): Promise<void> => {
  for (const table of tables) await house.ownerSql(`alter table handbook.${table} disable trigger ${trigger}`);
  await write();
  for (const table of tables) await house.ownerSql(`alter table handbook.${table} enable trigger ${trigger}`);
};

type State = 'draft' | 'convened' | 'open';
/** A meeting in a state, everybody summoned being there. */
const meeting = async (world: World, site: Site, state: State): Promise<{ id: string; people: string[] }> => {
  const { house, maker, city } = world;
  const [id, people, by] = [randomUUID(), await membersOf(world, site), city.system.id];
  await past(world, GUARDED.slice(0, 1), 'p_steps', () => past(world, GUARDED.slice(1), 'p_part', () => house.ownerTicket('meetings.fixture:test', async (sql) => {
    await sql(
      `insert into handbook.meetings (id, organization_id, kind, title, starts_at, place, made_by, made_at, state, convened_by, convened_at, opened_by, opened_at, opening)
       values ($1, $2, 'regular', 'Sinh hoạt chi bộ mẫu', $3, 'Nhà văn hóa', $4::uuid, now(), $5::text, case when $5::text <> 'draft' then $4::uuid end, case when $5::text <> 'draft' then now() end,
         case when $5::text = 'open' then $4::uuid end, case when $5::text = 'open' then now() end, case when $5::text = 'open' then '{"count": {}, "valid": null, "rules": []}'::jsonb end)`,
      [id, maker.places[site].id, soon(), by, state]);
    await sql(`insert into handbook.meeting_items (id, meeting_id, place, title) values (gen_random_uuid(), $1, 1, 'Việc mẫu')`, [id]);
    if (state === 'draft') return;
    for (const one of people) await sql(`insert into handbook.meeting_people (meeting_id, member_id, standing, attendance, noted_by, noted_at) values ($1, $2, 'official', 'present', $3, now())`, [id, one, by]);
  })));
  return { id, people };
};

const decision = async (world: World, site: Site): Promise<string> => {
  const [{ id: of, people }, id] = [await meeting(world, site, 'open'), randomUUID()];
  await past(world, ['meeting_decisions'], 'q_decision', () => world.house.ownerTicket(`meetings.decide:${id}`, async (sql) => {
    await sql(
      `insert into handbook.meeting_decisions (id, meeting_id, subject, majority, in_favour, against, blank, counted, carried, rules, decided_by, decided_at) values ($1, $2, 'Việc mẫu', 'ordinary', 1, 0, 0, $3, false, '[]', $4, now())`,
      [id, of, people.length, world.city.system.id]);
    for (const one of people) await sql('insert into handbook.meeting_rolls (decision_id, member_id) values ($1, $2)', [id, one]);
  }));
  return id;
};

const poll = async (world: World, site: Site): Promise<string> => {
  const [{ id: of, people }, id] = [await meeting(world, site, 'open'), randomUUID()];
  await past(world, ['meeting_polls'], 'p_poll', () => world.house.ownerTicket(`meetings.open-poll:${id}`, async (sql) => {
    await sql(`insert into handbook.meeting_polls (id, meeting_id, subject, majority, decides, counted, rules, opened_by, opened_at) values ($1, $2, 'Việc mẫu', 'ordinary', 'votes', $3, '[]', $4, now())`, [id, of, people.length, world.city.system.id]);
    for (const one of people) await sql('insert into handbook.poll_rolls (poll_id, member_id) values ($1, $2)', [id, one]);
  }));
  return id;
};

const on = (command: string, state: State, more: (people: readonly string[]) => object = () => ({})): Sample =>
  ({ command, sites: CELLS, input: async (world, site) => {
    const { id, people } = await meeting(world, site, state);
    return { id, ...more(people) };
  } });

export const meetingSamples: readonly Sample[] = [
  { command: 'meetings.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'meetings.list', sites: CELLS, input: ({ maker }, site) => Promise.resolve({ organization: maker.places[site].id }) },
  { command: 'meetings.draft', sites: CELLS, input: ({ maker }, site) => Promise.resolve({ organization: maker.places[site].id, ...said() }) },
  on('meetings.show', 'convened'),
  on('meetings.change', 'draft', said),
  on('meetings.convene', 'draft'),
  on('meetings.call-off', 'draft', () => ({ reason: 'Không tổ chức cuộc này nữa.' })),
  on('meetings.open', 'convened', ([minuteTaker]) => ({ minuteTaker })),
  on('meetings.attend', 'convened', ([member]) => ({ people: [{ member, attendance: 'present' }] })),
  on('meetings.decide', 'open', () => ({ decision: randomUUID(), subject: 'Việc mẫu', majority: 'ordinary', inFavour: 1 })),
  on('meetings.close', 'open'),
  on('meetings.answer', 'convened', () => ({ answer: 'coming' })),
  on('meetings.ask', 'convened', () => ({ said: 'Đề nghị bàn thêm việc mẫu.' })),
  { command: 'meetings.void', sites: CELLS, input: async (world, site) => ({ id: await decision(world, site), reason: 'Ghi nhầm số phiếu.' }) },
  on('meetings.open-poll', 'open', () => ({ poll: randomUUID(), subject: 'Việc mẫu', majority: 'ordinary', decides: 'votes' })),
  { command: 'meetings.vote', sites: CELLS, input: async (world, site) => ({ id: await poll(world, site), choice: 'agree' }) },
  { command: 'meetings.close-poll', sites: CELLS, input: async (world, site) => ({ id: await poll(world, site) }) },
];
