import { randomUUID } from 'node:crypto';

import { seals } from '../../../plugins/kernel';
import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const CELLS = ['a1', 'a2', 'b1'] as const;
const PRAISE = { kind: 'commendation', form: 'certificate', from: '2020-01-01', title: 'Giấy khen' };
const DISCIPLINE = { kind: 'discipline', form: 'warning', from: '2021-01-01', title: 'Lý do', decisionNumber: '1-QĐ/ĐU', decidedOn: '2021-01-01', decisionOrgan: 'Đảng ủy' };
/** The smallest picture there is: one white point. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

const member = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Đảng viên có quá trình', $2, '2025-07-01', 'official')`, [id, maker.places[site].id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

const entry = async (world: World, site: Site, kind = 'training'): Promise<string> => {
  const [row, of] = [randomUUID(), await member(world, site)];
  const said = seals().seal({ purpose: 'history.said', row }, JSON.stringify({ title: 'Lớp học', place: null, degree: null, decisionNumber: null, decisionOrgan: null, note: null }));
  await world.house.ownerTicket('history.fixture:test', (sql) =>
    sql(`insert into handbook.member_history (id, entry_id, member_id, kind, form, valid_from, said, recorded_by, recorded_at) values ($1, $1, $2, $3, 'other', '2020-01-01', $4, $5, now())`, [row, of, kind, said, randomUUID()]),
  );
  return row;
};

const BREAK = { kind: 'struck-off', from: '2010-03-15', to: '2012-03-15', decisionNumber: '7-QĐ/KN', decisionDate: '2012-03-15' };

const interruption = async (world: World, site: Site): Promise<string> => {
  const { id } = (await world.maker.run('system', 'party-age.interrupt', { id: await member(world, site), ...BREAK })) as { id: string };
  return id;
};

const scan = async (world: World, site: Site): Promise<string> => {
  const { id: file } = (await world.maker.run('system', 'dossier.attach', { id: await member(world, site), paper: 'phieu-dang-vien', file: { name: 'phieu.png', data: POINT } })) as { id: string };
  return file;
};

export const historySamples: readonly Sample[] = [
  { command: 'history.read', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), why: 'Đối chiếu hồ sơ' }) },
  { command: 'history.add', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), values: PRAISE }) },
  { command: 'history.add', variant: 'discipline', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), values: DISCIPLINE }) },
  { command: 'history.correct', sites: CELLS, input: async (world, site) => ({ id: await entry(world, site), values: { kind: 'training', form: 'other', from: '2020-02-01', title: 'Lớp học' }, why: 'Ghi nhầm ngày' }) },
  { command: 'history.end', sites: CELLS, input: async (world, site) => ({ id: await entry(world, site), on: '2021-01-01' }) },
  { command: 'history.withdraw', sites: CELLS, input: async (world, site) => ({ id: await entry(world, site), why: 'Nhầm người' }) },
  { command: 'party-age.show', sites: CELLS, input: async (world, site) => ({ id: await member(world, site) }) },
  { command: 'party-age.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'party-age.interrupt', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), ...BREAK }) },
  { command: 'party-age.void', sites: CELLS, input: async (world, site) => ({ id: await interruption(world, site), reason: 'Ghi nhầm đảng viên khác' }) },
  { command: 'history.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'history.propose', sites: ['none'], input: async (world) => {
    await world.house.ownerTicket('members.fixture:test', (sql) => sql(`update handbook.member_proposals set state = 'withdrawn', decided_at = now() where state = 'proposed'`));
    return { values: PRAISE };
  } },
  { command: 'dossier.show', sites: CELLS, input: async (world, site) => ({ id: await member(world, site) }) },
  { command: 'dossier.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'dossier.check', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), paper: 'phieu-dang-vien', state: 'present', place: 'Tủ 1' }) },
  { command: 'dossier.attach', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), paper: 'phieu-dang-vien', file: { name: 'phieu.png', data: POINT } }) },
  { command: 'dossier.void-file', sites: CELLS, input: async (world, site) => ({ id: await scan(world, site), reason: 'Quét nhầm' }) },
  { command: 'dossier.open-file', sites: CELLS, input: async (world, site) => ({ id: await scan(world, site), why: 'Đối chiếu hồ sơ' }) },
];
