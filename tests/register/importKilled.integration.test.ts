import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { CHUNK } from '../../plugins/member-import/staging/apply';
import { buildCity } from '../support/city';
import { startHouse, type House } from '../support/house';
import { bundleImport, startImport } from './support/importProcess';

const ROWS = 12_345;
let house: House;
let bundle: Awaited<ReturnType<typeof bundleImport>>;
let folder: string;
let file: string;
beforeAll(async () => {
  house = await startHouse();
  await buildCity(house);
  bundle = await bundleImport();
  folder = await mkdtemp(path.join(tmpdir(), 'nhap-ngat-'));
  file = path.join(folder, 'nhieu.csv');
  const rows = Array.from({ length: ROWS }, (_, n) => `Nguyễn Văn Số ${n},${1 + (n % 28)}/${1 + (n % 12)}/19${50 + (n % 40)},01${String(n).padStart(10, '0')},KT.00${3 + (n % 2)}`);
  await writeFile(file, ['Họ và tên,Ngày sinh,Số thẻ đảng,Mã chi bộ', ...rows].join('\n'));
});
afterAll(async () => {
  bundle.remove();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

type Batch = { id: string; state: string; applied: number; applied_line: number };
const batch = async (): Promise<Batch | undefined> => (await house.ownerSql<Batch>('select id, state, applied, applied_line from handbook.member_imports'))[0];
const count = async (sql: string): Promise<number> => Number((await house.ownerSql<{ n: string }>(`select count(*) as n from ${sql}`))[0]?.n);

/** Two cells by turns: both in one lane, or one in each. A lane has come to a chunk's end, or to its own. */
const ENDS = [[ROWS, 0], [Math.ceil(ROWS / 2), Math.floor(ROWS / 2)]].flatMap(([one = 0, other = 0]) => {
  const stops = (all: number): number[] => [...Array.from({ length: Math.ceil(all / CHUNK) }, (_, n) => n * CHUNK), all];
  return stops(one).flatMap((a) => stops(other).map((b) => a + b));
});

/** What must hold at any instant: whole chunks, each person once, each with cell, seal and origin. */
const holds = async (): Promise<void> => {
  const { applied = 0 } = (await batch()) ?? {};
  const made = await count(`members where full_name like 'Nguyễn Văn Số %'`);
  expect(made).toBe(applied);
  expect(ENDS).toContain(made);
  expect(await count(`(select distinct full_name from members where full_name like 'Nguyễn Văn Số %') names`)).toBe(made);
  expect(await count(`memberships s join handbook.imported_members i using (member_id) join handbook.member_secrets x using (member_id) where x.card_number is not null`)).toBe(made);
};

/** Where it is killed: as soon as the database shows this, and a random moment later. */
const INSTANTS: readonly [string, (now: Batch | undefined, staged: number) => boolean][] = [
  ['while it reads', (_, staged) => staged > 0],
  ['when it has read, and checks or accepts', (_, staged) => staged >= ROWS],
  ['while it enters the first', (now) => now?.state === 'accepted'],
  ['when some are in', (now) => (now?.applied ?? 0) > 0],
  ['when most are in', (now) => (now?.applied ?? 0) > CHUNK],
];

const reached = async (instant: (now: Batch | undefined, staged: number) => boolean, over: () => boolean): Promise<void> => {
  while (!over() && !instant(await batch(), await count('handbook.member_import_rows'))) await pause(5);
};

it('enters everybody once, wherever it is killed', async () => {
  let kills = 0;
  for (const [, instant] of INSTANTS) {
    const known = await batch();
    if (known?.state === 'applied') break;
    const running = startImport(bundle.file, house.database, known ? ['a.admin', file, known.id] : ['a.admin', file]);
    let over = false;
    void running.ended.then(() => (over = true));
    await reached(instant, () => over);
    await pause(Math.floor(Math.random() * 60));
    running.kill();
    if ((await running.ended).code === null) kills += 1;
    // What the killed one had begun in the database ends when it next speaks to its client; until then it may still commit.
    while ((await count(`pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and query ~ 'member_import|import_apply'`)) > 0) await pause(20);
    await holds();
  }
  expect(kills).toBeGreaterThan(2);
  const last = await batch();
  if (last?.state !== 'applied') expect(await startImport(bundle.file, house.database, ['a.admin', file, last?.id ?? '']).ended).toMatchObject({ code: 0 });
  expect(await batch()).toMatchObject({ state: 'applied', applied: ROWS });
  await holds();
  expect(await count(`memberships s join members m on m.id = s.member_id where m.full_name like 'Nguyễn Văn Số %'`)).toBe(ROWS);
  expect(await count(`audit_events where action = 'members.import'`)).toBe(3);
}, 240_000);

it('is taken up again by the worker, wherever that is killed', async () => {
  const rows = 6000;
  const admin = await house.as('a.admin');
  const lines = Array.from({ length: rows }, (_, n) => `Trần Thị Thứ ${n},${1 + (n % 28)}/${1 + (n % 12)}/1960,03${String(n).padStart(10, '0')},KT.003`);
  const data = Buffer.from(['Họ và tên,Ngày sinh,Số thẻ đảng,Mã chi bộ', ...lines].join('\n')).toString('base64');
  const { body: sent } = await admin.post('/api/member-imports/upload', { name: 'gui.csv', file: { name: 'gui.csv', data } });
  const mine = async () => (await house.ownerSql<Batch & { wants: string | null; staged: number }>('select id, state, wants, staged, applied, applied_line from handbook.member_imports where id = $1', [sent.id]))[0];
  const killedWhen = async (seen: () => Promise<boolean>): Promise<void> => {
    const worker = startImport(bundle.file, house.database, ['worker']);
    let over = false;
    void worker.ended.then(() => (over = true));
    while (!over && !(await seen())) await pause(5);
    worker.kill();
    await worker.ended;
    while ((await count(`pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and query ~ 'member_import|import_apply'`)) > 0) await pause(20);
  };
  const finished = () => startImport(bundle.file, house.database, ['worker']).ended;
  await killedWhen(async () => (await count(`handbook.member_import_rows where batch_id = '${String(sent.id)}'`)) > 0);
  expect(await mine()).toMatchObject({ wants: 'read' });
  expect(await finished()).toMatchObject({ code: 0 });
  expect(await mine()).toMatchObject({ state: 'checked', wants: null, staged: rows });
  expect((await admin.post(`/api/member-imports/${String(sent.id)}/enter`, {})).status).toBe(200);
  await killedWhen(async () => ((await mine())?.applied ?? 0) > 0);
  expect(await finished()).toMatchObject({ code: 0 });
  expect(await mine()).toMatchObject({ state: 'applied', wants: null, applied: rows });
  expect(await count(`(select distinct full_name from members where full_name like 'Trần Thị Thứ %') names`)).toBe(rows);
}, 240_000);
