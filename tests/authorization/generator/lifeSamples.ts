import { randomUUID } from 'node:crypto';

import { PAPERS } from '../../../plugins/member-profiles/life/admissions/domain/papers';
import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const REASON = 'Lý do đủ dài để thử';
const DAY_MS = 86_400_000;
const dayFrom = (count: number): string => new Date(Date.now() + 7 * 3_600_000 + count * DAY_MS).toISOString().slice(0, 10);
const DECISION = { decisionNumber: '15-QĐ/KT', decisionDate: dayFrom(-1) };
const VOTE = { on: dayFrom(-5), number: '05-NQ/KT', officials: 10, less: 0, inFavour: 9, against: 1 };

const member = async ({ house, maker }: World, site: Site, status = 'official'): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên mẫu', $2, '2025-07-01', $3)`, [id, maker.places[site].id, status]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

/** As far along as the step needs, brought by nobody who tries. */
const WAY = ['trained', 'sponsored', 'filed', 'voted', 'decided'] as const;
const admission = async (world: World, site: Site, upTo: 'candidate' | (typeof WAY)[number]): Promise<string> => {
  const id = randomUUID();
  await world.house.ownerTicket('admissions.fixture:test', async (sql) => {
    await sql(`insert into handbook.admissions (id, cell_id, full_name, born_on, sex, state, created_at, updated_at) values ($1, $2, 'Quần chúng mẫu', '2000-01-15', 'male', 'candidate', now(), now())`, [id, world.maker.places[site].id]);
    for (const state of upTo === 'candidate' ? [] : WAY.slice(0, WAY.indexOf(upTo) + 1)) {
      const more = state === 'decided' ? `, decision_number = '1', decision_date = '${dayFrom(-4)}', received_on = '${dayFrom(-3)}'` : '';
      await sql(`update handbook.admissions set state = $2 ${more} where id = $1`, [id, state]);
    }
  });
  return id;
};
const followed = async (world: World, site: Site, asked?: 'confirm' | 'extend' | 'strike-off'): Promise<string> => {
  const [id, of] = [randomUUID(), await member(world, site, 'probationary')];
  await world.house.ownerTicket('admissions.fixture:test', async (sql) => {
    await sql(`insert into handbook.admissions (id, cell_id, member_id, entered, full_name, state, ceremony_on, probation_until, created_at, updated_at)
      values ($1, $2, $3, true, 'Đảng viên dự bị mẫu', 'probation', '2025-07-01', '2026-07-01', now(), now())`, [id, world.maker.places[site].id, of]);
    if (asked) await sql(`update handbook.admissions set state = 'reviewed', asked = $2, review = $3 where id = $1`, [id, asked, JSON.stringify(VOTE)]);
  });
  return id;
};
const ending = async (world: World, site: Site, returned = false): Promise<string> => {
  const [id, of] = [randomUUID(), await member(world, site)];
  await world.house.ownerTicket('endings.fixture:test', async (sql) => {
    await sql(`insert into handbook.endings (id, member_id, cell_id, kind, state, reason, status_before, created_at, updated_at) values ($1, $2, $3, 'removal', 'proposed', $4, 'official', now(), now())`, [id, of, world.maker.places[site].id, REASON]);
    if (returned) await sql(`update handbook.endings set state = 'returned' where id = $1`, [id]);
  });
  return id;
};

const step = (verb: string, upTo: Parameters<typeof admission>[2], more: (world: World, site: Site) => Promise<Record<string, unknown>> | Record<string, unknown> = () => ({})): Sample => ({
  command: `admissions.${verb}`, sites: CELLS, input: async (world, site) => ({ id: await admission(world, site, upTo), ...(await more(world, site)) }),
});
const later = (verb: 'review' | 'confirm' | 'extend' | 'strike-off', asked: Parameters<typeof followed>[2], more: Record<string, unknown>): Sample => ({
  command: `admissions.${verb}`, sites: CELLS, input: async (world, site) => ({ id: await followed(world, site, asked), ...more }),
});
const onEnding = (verb: string, more: Record<string, unknown>, returned = false): Sample => ({
  command: `endings.${verb}`, sites: CELLS, input: async (world, site) => ({ id: await ending(world, site, returned), ...more }),
});

export const lifeSamples: readonly Sample[] = [
  { command: 'admissions.open', sites: CELLS, input: (world, site) => Promise.resolve({ cell: world.maker.places[site].id, fullName: 'Quần chúng mới', bornOn: '2000-01-15', sex: 'female' }) },
  { command: 'admissions.enter', sites: CELLS, input: async (world, site) => ({ member: await member(world, site, 'probationary'), ceremonyOn: '2025-07-01' }) },
  step('certificate', 'candidate', () => ({ number: '12/KT', date: dayFrom(-30) })),
  step('sponsors', 'trained', async (world, site) => ({ members: [{ member: await member(world, site), since: '2020-01-01' }], organization: 'Đoàn Thanh niên' })),
  step('papers', 'sponsored', () => ({ papers: [...PAPERS] })),
  step('vote', 'filed', () => ({ vote: VOTE })),
  step('propose', 'voted', () => DECISION),
  step('admit', 'voted', () => DECISION),
  step('ceremony', 'decided', () => ({ on: dayFrom(-1) })),
  step('return', 'voted', () => ({ reason: REASON })),
  step('refuse', 'voted', () => ({ reason: REASON })),
  step('withdraw', 'candidate', () => ({ reason: REASON })),
  step('show', 'candidate'),
  later('review', undefined, { asked: 'confirm', vote: VOTE }),
  later('confirm', 'confirm', DECISION),
  later('extend', 'extend', { ...DECISION, until: dayFrom(300) }),
  later('strike-off', 'strike-off', DECISION),
  { command: 'admissions.desk', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'endings.propose', sites: CELLS, input: async (world, site) => ({ member: await member(world, site), kind: 'exemption', reason: REASON }) },
  onEnding('decide', { ...DECISION, on: dayFrom(-1) }),
  onEnding('return', { reason: REASON }),
  onEnding('refuse', { reason: REASON }),
  onEnding('resubmit', { reason: REASON }, true),
  onEnding('withdraw', { reason: REASON }),
  onEnding('show', {}),
  { command: 'endings.desk', sites: ['none'], input: () => Promise.resolve({}) },
];
