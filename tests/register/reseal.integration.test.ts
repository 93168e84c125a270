import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { contributionsOf, parseKeyring, registerKeys, resealTable, SealError, seals } from '../../plugins/kernel';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { TEST_SEAL_KEYS } from '../support/sealKeys';

let house: House;
let city: City;
let id: string;
const NEXT = `next:${Buffer.alloc(32, 9).toString('base64')}`;
const NUMBER = '001085012345';
const post = async (username: string, path: string, body: unknown = {}) => (await house.as(username)).post(`/api/members${path}`, body);
const opened = async (): Promise<Record<string, string>> => ((await (await house.as('a.member')).get('/api/members/me/record')).body as { fields: Record<string, string> }).fields;
const found = async (): Promise<string[]> => ((await post('a.admin', '/find-by-number', { number: NUMBER })).body as { docs: { id: string }[] }).docs.map((each) => each.id);
const keysIn = async (): Promise<string[]> =>
  (await house.ownerSql<{ key: string }>(
    `select distinct split_part(v.value, '.', 2) as key from (select to_jsonb(s) as row from handbook.member_secrets s union all select to_jsonb(f) from handbook.member_former_values f union all select to_jsonb(p) from handbook.member_proposals p) t,
     jsonb_each_text(t.row) v where v.value like 'v1.%' order by 1`)).map(({ key }) => key);
const reseal = async (): Promise<{ done: number; unreadable: string[] }> => {
  const client = new pg.Client({ connectionString: house.database.ownerUrl });
  await client.connect();
  const results = [];
  for (const table of contributionsOf(house.config).sealed) results.push(await resealTable(client, table, seals(), () => undefined));
  await client.end();
  return { done: results.reduce((sum, { done }) => sum + done, 0), unreadable: results.flatMap(({ unreadable }) => unreadable) };
};

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [{ id } = { id: '' }] = await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [city.a.member.id]);
  for (const religion of ['Không', 'Phật giáo']) await post('a.admin', `/${id}/update-record`, { changes: { personalNumber: NUMBER, religion } });
  await post('a.member', '/me/proposals', { changes: { ethnicity: 'Tày' } });
});
afterAll(async () => {
  process.env.SEAL_KEYS = TEST_SEAL_KEYS;
  await house.close();
});

describe('the key that seals', () => {
  it('is changed while people work: old values open and are found before, during and after', async () => {
    process.env.SEAL_KEYS = `${NEXT},${TEST_SEAL_KEYS}`;
    expect([await opened(), await found()]).toMatchObject([{ personalNumber: NUMBER, religion: 'Phật giáo' }, [id]]);
    expect(await keysIn()).toEqual(['test']);
    expect(await reseal()).toEqual({ done: 3, unreadable: [] });
    expect(await keysIn()).toEqual(['next']);
    expect(await reseal()).toEqual({ done: 0, unreadable: [] });
    process.env.SEAL_KEYS = NEXT;
    expect([await opened(), await found()]).toMatchObject([{ personalNumber: NUMBER, religion: 'Phật giáo' }, [id]]);
    const { docs } = (await (await house.as('a.secretary')).get('/api/members/proposals')).body as { docs: { id: string }[] };
    expect((await post('a.secretary', `/proposals/${docs[0]?.id}/open`)).body).toMatchObject({ fields: [{ name: 'ethnicity', asked: 'Tày' }] });
  });

  it('that is missing leaves what it sealed as it is, and says where; the product answers without the value, and without a word of it', async () => {
    process.env.SEAL_KEYS = TEST_SEAL_KEYS;
    expect(await reseal()).toEqual({ done: 0, unreadable: expect.arrayContaining([id]) });
    expect(await keysIn()).toEqual(['next']);
    const { status, body } = await (await house.as('a.member')).get('/api/members/me/record');
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringMatching(/0010|next|SEAL/)]);
  });

  it('under a known id is the one it was: the house does not start with another', async () => {
    process.env.SEAL_KEYS = `${NEXT},${TEST_SEAL_KEYS}`;
    await registerKeys(house.payload);
    process.env.SEAL_KEYS = `test:${Buffer.alloc(32, 1).toString('base64')}`;
    await expect(registerKeys(house.payload)).rejects.toThrow(SealError);
    expect(parseKeyring(process.env.SEAL_KEYS)).toBeDefined();
  });
});
