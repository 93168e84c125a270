import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { findings, happen, ownDataDir, sealAll, sealedIds, tamper } from './support';

let house: House;
let city: City;
let folder: string;

// One chain an attack, so that no attack hides another.
const chains = {} as Record<'edit' | 'deep' | 'remove' | 'removeBoth' | 'swap' | 'order' | 'tail' | 'reseal' | 'insert', string>;
const LENGTH = 8;

beforeAll(async () => {
  folder = await ownDataDir();
  house = await startHouse();
  city = await buildCity(house);
  const places = [city.root, city.advisory, city.office, city.officeCell, city.a.committee, ...city.a.cells, city.b.committee, city.b.cells[0]];
  const names: (keyof typeof chains)[] = ['edit', 'deep', 'remove', 'removeBoth', 'swap', 'order', 'tail', 'reseal', 'insert'];
  names.forEach((name, index) => (chains[name] = places[index]?.id ?? ''));
  for (const chain of Object.values(chains)) await happen(house, chain, LENGTH);
  await sealAll(house);
});
afterAll(() => house.close());

describe('verify audit, after the owner of the database switched the triggers off', () => {
  it('finds nothing before anything happened', async () => {
    expect(await findings(house)).toEqual([]);
  });

  it('finds an edited event and says where', async () => {
    const ids = await sealedIds(house, chains.edit);
    await tamper(house, (sql) => sql(`update audit_events set actor_id = null, action = 'step.other' where id = $1`, [ids[3]]));
    expect(await findings(house, chains.edit)).toEqual([{ kind: 'edited', chain: chains.edit, seq: 4, eventId: ids[3], at: '2026-11-22T01:04:00.004Z' }]);
  });

  it.each([
    [2, `at = at + interval '1 millisecond'`],
    [5, `detail = jsonb_set(detail, '{big}', '12.50')`],
    [7, `request_id = ''`],
  ])('finds the smallest edit, of event %i: %s', async (seq, change) => {
    const ids = await sealedIds(house, chains.deep);
    await tamper(house, (sql) => sql(`update audit_events set ${change} where id = $1`, [ids[seq - 1]]));
    const found = await findings(house, chains.deep);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'edited', seq, eventId: ids[seq - 1] }));
  });

  it('finds a deleted event', async () => {
    const ids = await sealedIds(house, chains.remove);
    await tamper(house, (sql) => sql('delete from audit_events where id = $1', [ids[1]]));
    expect(await findings(house, chains.remove)).toMatchObject([{ kind: 'deleted', chain: chains.remove, seq: 2, eventId: ids[1] }]);
  });

  it('finds an event deleted with its seal, the rest renumbered', async () => {
    const ids = await sealedIds(house, chains.removeBoth);
    await tamper(house, async (sql) => {
      await sql('delete from handbook.audit_seals where event_id = $1', [ids[4]]);
      await sql('delete from audit_events where id = $1', [ids[4]]);
      expect(await findings(house, chains.removeBoth)).toMatchObject([{ kind: 'deleted', seq: 5 }]);
      for (let seq = 6; seq <= LENGTH; seq += 1) await sql('update handbook.audit_seals set seq = seq - 1 where chain = $1 and seq = $2', [chains.removeBoth, seq]);
    });
    expect(await findings(house, chains.removeBoth)).toMatchObject([{ kind: 'deleted', chain: chains.removeBoth, seq: 5 }]);
  });

  it('finds two links that changed places', async () => {
    const ids = await sealedIds(house, chains.order);
    await tamper(house, async (sql) => {
      const put = (to: number, event: string | undefined) => sql('update handbook.audit_seals set seq = $1 where event_id = $2', [to, event]);
      await put(100, ids[1]);
      await put(2, ids[5]);
      await put(6, ids[1]);
    });
    expect(await findings(house, chains.order)).toMatchObject([
      { kind: 'reordered', seq: 2, eventId: ids[5] },
      { kind: 'reordered', seq: 6, eventId: ids[1] },
    ]);
  });

  it('finds two events that changed places under their seals', async () => {
    const ids = await sealedIds(house, chains.swap);
    await tamper(house, async (sql) => {
      const put = (seq: number, event: string | undefined) => sql('update handbook.audit_seals set event_id = $1 where chain = $2 and seq = $3', [event, chains.swap, seq]);
      await put(3, '00000000-0000-4000-8000-000000000000');
      await put(7, ids[2]);
      await put(3, ids[6]);
    });
    expect(await findings(house, chains.swap)).toMatchObject([
      { kind: 'reordered', seq: 3, eventId: ids[6] },
      { kind: 'reordered', seq: 7, eventId: ids[2] },
    ]);
  });

  it('finds an event put in past the queue', async () => {
    await tamper(house, (sql) =>
      sql(`insert into audit_events (id, at, action, organization_id, organization_path) select '00000000-0000-4000-8000-0000000000aa', at, 'step.forged', organization_id, organization_path from audit_events where organization_id = $1 limit 1`, [chains.insert]),
    );
    expect(await findings(house, chains.insert)).toMatchObject([{ kind: 'inserted', chain: chains.insert, eventId: '00000000-0000-4000-8000-0000000000aa' }]);
  });

  it('finds a tail that was cut off, by the outside head alone', async () => {
    await tamper(house, async (sql) => {
      await sql('delete from audit_events where id in (select event_id from handbook.audit_seals where chain = $1 and seq > 5)', [chains.tail]);
      await sql('delete from handbook.audit_seals where chain = $1 and seq > 5', [chains.tail]);
    });
    expect(await findings(house, chains.tail)).toMatchObject([{ kind: 'tail-cut', chain: chains.tail, seq: 6, through: LENGTH }]);
  });

  it('finds a chain that was cut and that the product’s own worker then sealed on', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'handbook-heads-'));
    await cp(folder, copy, { recursive: true });
    await tamper(house, async (sql) => {
      await sql('delete from audit_events where id in (select event_id from handbook.audit_seals where chain = $1 and seq > 5)', [chains.reseal]);
      await sql('delete from handbook.audit_seals where chain = $1 and seq > 5', [chains.reseal]);
    });
    await happen(house, chains.reseal, LENGTH);
    await sealAll(house);
    const [last] = await house.ownerSql<{ seq: number }>('select max(seq)::int as seq from handbook.audit_seals where chain = $1', [chains.reseal]);
    expect(last?.seq).toBe(5 + LENGTH);
    const expected = [{ kind: 'resealed', chain: chains.reseal, seq: LENGTH }];
    // By the folder the worker goes on writing to, and by a copy that was taken away in time.
    expect(await findings(house, chains.reseal)).toMatchObject(expected);
    expect(await findings(house, chains.reseal, copy)).toMatchObject(expected);
    // Without any head the chain looks sound: that is what they are for.
    const empty = await mkdtemp(path.join(tmpdir(), 'handbook-heads-'));
    expect(await findings(house, chains.reseal, empty)).toEqual([]);
    await Promise.all([copy, empty].map((each) => rm(each, { recursive: true })));
  });

  it('names every attacked chain, and no other, when it walks all', async () => {
    const attacked = new Set((await findings(house)).map(({ chain }) => chain));
    expect([...attacked].sort()).toEqual(Object.values(chains).sort());
  });

  it('finds an event that waits too long, and seals that no head covers', async () => {
    const chain = city.b.cells[1].id;
    await happen(house, chain, 2);
    await tamper(house, (sql) => sql(`update handbook.audit_unsealed set queued_at = queued_at - interval '10 minutes'`));
    expect(await findings(house, chain)).toMatchObject([{ kind: 'unsealed-old', chain }, { kind: 'unsealed-old', chain }]);
    await sealAll(house);
    expect(await findings(house, chain)).toEqual([]);
    await tamper(house, (sql) => sql(`update handbook.audit_seals set sealed_at = sealed_at - interval '10 minutes'`));
    const empty = await mkdtemp(path.join(tmpdir(), 'handbook-heads-'));
    expect(await findings(house, chain, empty)).toEqual([{ kind: 'head-missing', chain: null, seq: null, eventId: null, at: null }]);
    await rm(empty, { recursive: true });
  });
});
