import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { commitTransaction, initTransaction, killTransaction, type CollectionAfterChangeHook } from 'payload';

import { query, sql } from '../../plugins/kernel';
import { buildCity } from '../support/city';
import type { Answer, Client } from '../support/client';
import { asSuperuser } from '../support/database/superuser';
import { startHouse, type House } from '../support/house';

/** A statement that fails, and a catch that hides it: PostgreSQL will roll back whatever follows. */
const swallows: CollectionAfterChangeHook = async ({ doc, req }) => {
  if ((doc as { name?: string }).name === 'nuot-loi') await query(req, sql`select 1 / 0`).catch(() => undefined);
};
/** The connection goes while the change is made. */
const cutsItself: CollectionAfterChangeHook = async ({ doc, req }) => {
  if ((doc as { name?: string }).name !== 'dut-mang') return;
  const [me] = await query<{ pid: number }>(req, sql`select pg_backend_pid() as pid`);
  cut.push(Number(me?.pid));
  await asSuperuser(process.env.HANDBOOK_TEST_SUPER_URL ?? '', (client) => client.query('select pg_terminate_backend($1)', [Number(me?.pid)]));
};
const cut: number[] = [];

let house: House;
let admin: Client;
beforeAll(async () => {
  house = await startHouse({
    configure: (config) => ({
      ...config,
      collections: config.collections.map((collection) =>
        collection.slug === 'topics' ? { ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks.afterChange ?? []), swallows, cutsItself] } } : collection,
      ),
    }),
  });
  await buildCity(house);
  admin = await house.as('system');
  await house.ownerSql(`create function public.refuse_late() returns trigger language plpgsql as $$
    begin if new.name = 'muon' then raise exception 'late' using errcode = '23503'; end if; return null; end $$`);
  await house.ownerSql(`create constraint trigger z_late after insert on topics deferrable initially deferred for each row execute function public.refuse_late()`);
});
afterAll(() => house.close());

const codeOf = ({ body }: Answer): unknown => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;
const standing = (name: string): Promise<unknown[]> => house.ownerSql('select id from topics where name = $1', [name]);

describe('an answer says "saved" only when PostgreSQL has', () => {
  it('not when a check at COMMIT refuses', async () => {
    const answer = await admin.post('/api/topics', { name: 'muon', slug: 'muon' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'database.reference']);
    expect(await standing('muon')).toEqual([]);
  });

  it('not when a failed statement was hushed up and COMMIT rolled back', async () => {
    const answer = await admin.post('/api/topics', { name: 'nuot-loi', slug: 'nuot-loi' });
    expect([answer.status, codeOf(answer)]).toEqual([500, 'database.not-saved']);
    expect(await standing('nuot-loi')).toEqual([]);
  });

  it('not when the connection was cut', async () => {
    const answer = await admin.post('/api/topics', { name: 'dut-mang', slug: 'dut-mang' });
    expect(cut).toHaveLength(1);
    expect([answer.status, codeOf(answer)]).toEqual([503, expect.stringMatching(/^database\.(away|unknown)$/)]);
    expect(answer.headers.get('retry-after')).not.toBeNull();
    expect(await standing('dut-mang')).toEqual([]);
  });

  it('and yes when it has', async () => {
    expect((await admin.post('/api/topics', { name: 'binh-thuong', slug: 'binh-thuong' })).status).toBe(201);
    expect(await standing('binh-thuong')).toHaveLength(1);
  });
});

describe('commands asked side by side in one GraphQL query', () => {
  it('have a transaction each, so that none ends that of another', async () => {
    const reader = await house.as('a.approver');
    const began = jest.spyOn(house.payload.db, 'beginTransaction');
    const { status, body } = await reader.graphql('{ one: powerMine two: approvalCasesWaiting three: organizationsTree four: powerMine }');
    expect([status, (body as { errors?: unknown }).errors]).toEqual([200, undefined]);
    expect(began).toHaveBeenCalledTimes(4);
  });
});

describe('a transaction that has ended', () => {
  it.each([
    ['committed', commitTransaction],
    ['rolled back', killTransaction],
  ] as const)('takes no more statements once %s', async (_, end) => {
    const req = await house.systemReq();
    await initTransaction(req);
    const { transactionID } = req;
    await end(req);
    // As a hook does that was not waited for. Payload itself would write outside of any transaction.
    const late = () => Object.assign(req, { transactionID });
    await expect(house.payload.create({ collection: 'topics', data: { name: 'qua muon', slug: 'qua-muon' }, req: late(), overrideAccess: true })).rejects.toThrow('after the end of its transaction');
    await expect(query(late(), sql`select 1`)).rejects.toThrow('after the end of its transaction');
    expect(await standing('qua muon')).toEqual([]);
  });
});
