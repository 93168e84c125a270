import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { createSealer, recordEvent, seal } from '../../plugins/audit-trail';
import { inTransaction, withTicket } from '../../plugins/kernel';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { findings, happen, ownDataDir, sealAll } from './support';

let house: House;
let city: City;
let folder: string;
beforeAll(async () => {
  folder = await ownDataDir();
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const counts = async (): Promise<{ events: number; seals: number; waiting: number }> => {
  const [row] = await house.ownerSql<{ events: number; seals: number; waiting: number }>(
    `select (select count(*) from audit_events)::int as events, (select count(*) from handbook.audit_seals)::int as seals,
       (select count(*) from handbook.audit_unsealed)::int as waiting`,
  );
  return row ?? { events: -1, seals: -1, waiting: -1 };
};
const gapless = () =>
  house.ownerSql(`select chain from handbook.audit_seals group by chain having min(seq) <> 1 or max(seq) <> count(*)`);

describe('sealing, as the product’s own role', () => {
  it('seals each chain by itself and leaves nothing waiting', async () => {
    await happen(house, city.a.committee.id, 3);
    await happen(house, city.b.committee.id, 2);
    expect(await counts()).toEqual({ events: 5, seals: 0, waiting: 5 });
    await sealAll(house);
    expect(await counts()).toEqual({ events: 5, seals: 5, waiting: 0 });
    const ends = await house.ownerSql('select max(seq)::int as last from handbook.audit_seals group by chain order by 1');
    expect(ends).toEqual([{ last: 2 }, { last: 3 }]);
    expect(await findings(house)).toEqual([]);
  });

  it('continues a chain where it ended', async () => {
    await happen(house, city.a.committee.id, 2);
    await sealAll(house);
    expect(await gapless()).toEqual([]);
    expect(await findings(house)).toEqual([]);
  });

  it('leaves no event of work that was rolled back', async () => {
    const before = await counts();
    const req = await house.systemReq();
    const work = inTransaction(req, async () => {
      await recordEvent(req, { action: 'undone', organization: city.a.committee.id, at: new Date() });
      throw new RangeError('undone');
    });
    await expect(work).rejects.toThrow('undone');
    expect(await counts()).toEqual(before);
  });

  it('gives each event one seal when two processes seal at once', async () => {
    await happen(house, city.root.id, 700);
    await happen(house, city.office.id, 700);
    // Both stand before the same door before it opens.
    const doorkeeper = new pg.Client({ connectionString: house.database.appUrl });
    await doorkeeper.connect();
    await doorkeeper.query(`select pg_advisory_lock(hashtextextended('audit.seal', 0))`);
    const both = Promise.all([seal(house.payload), seal(house.payload)]);
    for (let waiting = 0; waiting < 2; ) {
      const { rows } = await doorkeeper.query<{ n: number }>(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
      );
      waiting = rows[0]?.n ?? 0;
    }
    await doorkeeper.end();
    const [one, two] = await both;
    expect(one + two).toBe(1400);
    const { events, seals, waiting } = await counts();
    expect([seals, waiting]).toEqual([events, 0]);
    expect(await gapless()).toEqual([]);
    const twice = await house.ownerSql('select event_id from handbook.audit_seals group by event_id having count(*) > 1');
    expect(twice).toEqual([]);
  });

  it('writes heads after a crash between sealing and writing', async () => {
    // The test before sealed without writing any head.
    await createSealer().seal(house.payload);
    const newest = JSON.parse(await readFile(path.join(folder, 'heads.json'), 'utf8')) as { chain: string; seq: number }[];
    expect(newest.find(({ chain }) => chain === city.root.id)?.seq).toBe(700);
    expect(await findings(house)).toEqual([]);
  });

  it('adds each day’s heads to a file of lines', async () => {
    const daily = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
    const lines = (await Promise.all(daily.map((name) => readFile(path.join(folder, name), 'utf8')))).join('').trimEnd().split('\n');
    const heads = lines.map((line) => JSON.parse(line) as { chain: string; seq: number; hash: string });
    const stored = await house.ownerSql('select chain, seq::int, hash from handbook.audit_seals');
    for (const { chain, seq, hash } of heads) expect(stored).toContainEqual({ chain, seq, hash });
    expect(heads.filter(({ chain }) => chain === city.a.committee.id).map(({ seq }) => seq)).toEqual([3, 5]);
  });

  it('keeps a chain whole when its organisation moves', async () => {
    const [cell] = city.a.cells;
    await happen(house, cell.id, 3);
    await sealAll(house);
    await house.ownerTicket('organizations.move:test', (sql) => sql('update organizations set parent_id = $1 where id = $2', [city.b.committee.id, cell.id]));
    const [row] = await house.ownerSql<{ organization_path: string }>('select organization_path from audit_events where organization_id = $1 limit 1', [cell.id]);
    expect(row?.organization_path.startsWith(city.b.committee.path)).toBe(true);
    expect(await findings(house)).toEqual([]);
  });
});

describe('the product’s role', () => {
  const tables = ['public.audit_events', 'handbook.audit_seals', 'public.approval_decisions'];
  const attempts = tables.flatMap((table) => [
    [`update ${table} set ${table.endsWith('seals') ? `hash = ''` : 'id = id'}`],
    [`delete from ${table}`],
    [`truncate ${table} cascade`],
    [`alter table ${table} disable trigger user`],
    [`drop trigger protect_evidence on ${table}`],
  ]);

  it.each(attempts)('may not: %s', async (statement) => {
    // 42501: insufficient privilege
    await expect(house.appSql(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('may not even with a ticket or during a move', async () => {
    const req = await house.systemReq();
    await house.appSql(`select set_config('handbook.moving', 'on', false)`);
    await expect(house.appSql(`update audit_events set action = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await house.appSql(`select set_config('handbook.moving', 'off', false)`);
    const forged = inTransaction(req, () => withTicket(req, 'approval-cases.publish:x:y', () => house.appSql('delete from approval_decisions')));
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the owner, as long as the triggers stand', () => {
  it.each(['update audit_events set action = action', 'delete from audit_events', 'truncate audit_events cascade', 'delete from handbook.audit_seals', 'truncate handbook.audit_seals'])(
    'is refused: %s',
    async (statement) => {
      await expect(house.ownerSql(statement)).rejects.toMatchObject({ code: 'HB003' });
    },
  );
});
