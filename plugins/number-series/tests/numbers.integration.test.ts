import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../tests/support/city';
import type { Answer, Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { codeOf } from '../../../tests/power/support';
import type { Book } from '../commands/numbers';
import type { SeriesList } from '../commands/series';

let house: House;
let city: City;
let clerk: Client;
let secretary: Client;
let head: Client;
const body = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};
const refused = async (answer: Promise<Answer>): Promise<unknown[]> => [(await answer).status, codeOf(await answer)];
const open = (as: Client, more: object = {}): Promise<Answer> => as.post('/api/numbers', { organization: city.a.committee.id, kind: 'NQ', organ: 'ĐU', term: '2025-2030', termFrom: '2025-08-01', ...more });
const opened = async (as: Client, more: object = {}): Promise<string> => body<{ id: string }>(await open(as, more)).id;
const take = (as: Client, id: string, about = 'Nghị quyết về công tác quý IV'): Promise<Answer> => as.post(`/api/numbers/${id}/take`, { about });
const book = async (as: Client, id: string, query = ''): Promise<Book> => body<Book>(await as.get(`/api/numbers/${id}/book${query}`));
const listed = async (as: Client, organization: string): Promise<SeriesList> => body<SeriesList>(await as.get(`/api/numbers/of/${organization}`));

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [clerk, secretary, head] = await Promise.all([house.as('a.admin'), house.as('a.secretary'), house.as('city.admin')]);
});
afterAll(() => house?.close());

describe('a series', () => {
  it('gives each number once and none not, whoever comes at the same moment and whatever is refused in between', async () => {
    const id = await opened(clerk);
    const answers = await Promise.all(Array.from({ length: 24 }, (_, n) => take(clerk, id, n % 4 === 3 ? 'ngắn'.slice(0, 3) : `Nghị quyết số ${n}`)));
    const texts = answers.filter(({ status }) => status === 200).map((answer) => body<{ text: string }>(answer).text);
    expect(texts.sort()).toEqual(Array.from({ length: 18 }, (_, n) => `${String(n + 1).padStart(2, '0')}-NQ/ĐU`));
    expect((await book(clerk, id)).docs.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, n) => 18 - n));
    expect(await house.ownerSql(`select count(*)::int as n from audit_events where action = 'numbers.take' and detail ->> 'series' = $1`, [id])).toEqual([{ n: 18 }]);
  });

  it('goes on where paper ended, in pages of fifty', async () => {
    const id = await opened(clerk, { kind: 'CV', first: 120 });
    expect(body(await take(clerk, id))).toMatchObject({ number: 120, text: '120-CV/ĐU' });
    for (let n = 0; n < 50; n += 1) await take(clerk, id);
    const first = await book(clerk, id);
    expect([first.docs.length, first.before]).toEqual([50, 121]);
    expect(await book(clerk, id, '?before=121')).toMatchObject({ docs: [{ number: 120 }], before: null });
  });

  it('ends with the next term, which begins with one; and a term comes neither twice nor before', async () => {
    const id = await opened(clerk, { kind: 'KL' });
    await take(clerk, id);
    expect(await refused(open(clerk, { kind: 'KL' }))).toEqual([409, 'numbers.term-again']);
    expect(await refused(open(clerk, { kind: 'KL', termFrom: '2020-08-01' }))).toEqual([422, 'numbers.term-earlier']);
    const next = await opened(clerk, { kind: 'KL', term: '2030-2035', termFrom: '2030-08-01' });
    expect(await refused(take(clerk, id))).toEqual([409, 'numbers.closed']);
    expect(body(await take(clerk, next))).toMatchObject({ text: '01-KL/ĐU' });
    expect(body(await clerk.post(`/api/numbers/${next}/close`, {}))).toEqual({ id: next });
    expect(await refused(clerk.post(`/api/numbers/${next}/close`, {}))).toEqual([409, 'numbers.closed']);
    const two = await Promise.all([1, 2].map(() => open(clerk, { kind: 'KL', term: '2035-2040', termFrom: '2035-08-01' })));
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is a cell\'s own, for what a cell may issue', async () => {
    const mine = { organization: city.a.cells[0]?.id, organ: 'CB' };
    expect(await refused(open(secretary, { ...mine, kind: 'HD' }))).toEqual([409, 'numbers.not-of-cells']);
    const id = await opened(secretary, mine);
    expect(body(await take(secretary, id))).toMatchObject({ text: '01-NQ/CB' });
    const seen = await listed(head, String(mine.organization));
    expect([seen.organization.mayKeep, seen.docs[0]?.next, seen.organization.kinds.includes('HD')]).toEqual([false, 2, false]);
    expect(await refused(take(head, id))).toEqual([403, 'auth.forbidden']);
    expect((await take(await house.as('b.admin'), id)).status).toBe(404);
  });

  it.each<[string, object]>([['no kind', { kind: 'XX' }], ['a law', { kind: 'law' }], ['small letters', { organ: 'đu' }], ['a space', { organ: 'Đ U' }], ['nought', { first: 0 }], ['no day', { termFrom: '2025-02-30' }], ['no term', { term: '' }]])('is not opened with %s', async (_, more) => {
    expect(await refused(open(clerk, { kind: 'BC', ...more }))).toEqual([400, 'input.invalid']);
  });
});

describe('a number', () => {
  it('is made void with a reason, stays in the book, and is not given again', async () => {
    const id = await opened(clerk, { kind: 'TB' });
    const { id: number } = body<{ id: string }>(await take(clerk, id));
    expect(await refused(clerk.post(`/api/numbers/issued/${number}/void`, { reason: 'nhầm' }))).toEqual([400, 'input.invalid']);
    body(await clerk.post(`/api/numbers/issued/${number}/void`, { reason: 'Văn bản không ban hành nữa.' }));
    expect(await refused(clerk.post(`/api/numbers/issued/${number}/void`, { reason: 'Văn bản không ban hành nữa.' }))).toEqual([409, 'numbers.void-already']);
    expect(body(await take(clerk, id))).toMatchObject({ text: '02-TB/ĐU' });
    expect((await book(clerk, id)).docs[1]).toMatchObject({ text: '01-TB/ĐU', voided: { reason: 'Văn bản không ban hành nữa.' } });
    expect((await listed(clerk, city.a.committee.id)).docs.find((one) => one.id === id)).toMatchObject({ next: 3, voided: 1 });
  });

  it('carries no state secret', async () => {
    const id = await opened(clerk, { kind: 'TTr' });
    expect((await take(clerk, id, '[TỐI MẬT] Phương án bảo vệ')).status).toBeGreaterThanOrEqual(400);
    expect((await book(clerk, id)).docs).toEqual([]);
  });

  it('is held by the database: none out of turn, none removed, none rewritten, no series that counts on alone', async () => {
    const id = await opened(clerk, { kind: 'BB' });
    const { id: number } = body<{ id: string }>(await take(clerk, id));
    const as = (statement: string, params: unknown[] = []): Promise<unknown> => house.ownerTicket('numbers.test:x', (sql) => sql(statement, params));
    const [who] = await house.ownerSql<{ by: string }>('select issued_by as by from handbook.issued_numbers where id = $1', [number]);
    const insert = (n: number): Promise<unknown> => as(`insert into handbook.issued_numbers (id, series_id, number, text, about, issued_by, issued_at) values (gen_random_uuid(), $1, ${n}, '0${n}-BB/ĐU', 'Biên bản', $2, now())`, [id, who?.by]);
    await expect(insert(2)).rejects.toThrow(/next of an open series/);
    await expect(insert(1)).rejects.toThrow();
    await expect(as('update handbook.number_series set next = next + 1 where id = $1', [id])).rejects.toThrow(/each of its numbers/);
    await expect(as('update handbook.number_series set next = next + 2 where id = $1', [id])).rejects.toThrow(/counts on/);
    await expect(as(`update handbook.issued_numbers set about = 'Việc khác hẳn' where id = $1`, [number])).rejects.toThrow(/stays as it is/);
    await expect(as('delete from handbook.issued_numbers where id = $1', [number])).rejects.toThrow(/never removed/);
    await expect(as('delete from handbook.number_series where id = $1', [id])).rejects.toThrow(/never removed/);
    await expect(house.ownerSql('update handbook.number_series set next = next + 1 where id = $1', [id])).rejects.toThrow(/by command/);
  });
});
