import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import type { Answer } from '../support/client';
import { draftOf, publishDocument, sheet } from './support';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const read = async (username: string, id: string): Promise<Answer> => (await room.as(username)).get(`/api/documents/${id}/read`);
const codeOf = ({ body }: Answer): unknown => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;

describe('number and symbol', () => {
  it.each([
    [{ number: '5', symbol: 'nq/đu' }, { number: '05', symbol: 'NQ/ĐU' }],
    [{ number: 'Số 4529 -QĐ/TU', symbol: undefined }, { number: '4529', symbol: 'QĐ/TU' }],
    [{ number: '72/2013/nđ-cp', symbol: '' }, { number: '72/2013', symbol: 'NĐ-CP' }],
    [{ number: 'không số', symbol: 'XX' }, { number: 'không số', symbol: 'XX' }],
  ])('%j are kept as they are written when right', async (typed, stored) => {
    const made = await draftOf(room, 'a.contributor', typed);
    expect(made).toMatchObject(stored);
    const changed = await (await room.as('a.contributor')).patch(`/api/documents/${made.id}?draft=true`, { number: '7' });
    if (stored.symbol === 'NQ/ĐU') expect(changed.body).toMatchObject({ doc: { number: '07', symbol: 'NQ/ĐU' } });
  });
});

describe('a document for reading', () => {
  it('has a table of contents, clauses and points with links, and the citation of each', async () => {
    const id = await publishDocument(room, 'a');
    const { status, body } = await read('a.member', id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id, live: true, cite: 'Quyết định số 29-QĐ/ĐU ngày 16/3/2026', dateIssued: '2026-03-16', inForce: '2026-03-20', standing: 'in-force', changedBy: [], relations: [],
      sections: [
        { anchor: 'dieu-1', level: 1, cite: 'Điều 1 Quyết định số 29-QĐ/ĐU ngày 16/3/2026', parts: [] },
        { anchor: 'quy-che-chuong-1', level: 1 },
        {
          anchor: 'quy-che-dieu-7', level: 2,
          parts: [
            {
              anchor: 'quy-che-dieu-7-khoan-1', mark: '1',
              parts: [{ anchor: 'quy-che-dieu-7-khoan-1-diem-a', cite: 'điểm a khoản 1 Điều 7 Quy chế ban hành kèm theo Quyết định số 29-QĐ/ĐU ngày 16/3/2026' }, { anchor: 'quy-che-dieu-7-khoan-1-diem-b' }],
            },
            { anchor: 'quy-che-dieu-7-khoan-2', text: '2. Chi bộ thực hiện.', cite: 'khoản 2 Điều 7 Quy chế ban hành kèm theo Quyết định số 29-QĐ/ĐU ngày 16/3/2026' },
          ],
        },
      ],
    });
  });

  it('is there for whom the document is there, and for nobody else', async () => {
    const { id: draft } = await draftOf(room, 'a.contributor');
    const live = await publishDocument(room, 'a', { number: '31' });
    expect((await read('a.contributor', draft)).body).toMatchObject({ live: false });
    for (const [username, id] of [['a.member', draft], ['b.member', draft], ['b.member', live], ['b.contributor', live], ['b.head', live]] as const) {
      const answer = await read(username, id);
      expect([username, answer.status, codeOf(answer)]).toEqual([username, 404, 'not-found']);
    }
    expect((await read('a.member', 'x')).status).toBe(400);
  });
});

describe('relations', () => {
  it('what a later document does stands on the earlier one, from its day on, with its citation', async () => {
    const earlier = await publishDocument(room, 'a', { number: '40' });
    const later = await publishDocument(room, 'a', {
      number: '41', title: 'Quyết định sửa đổi', dateIssued: '2026-05-04T00:00:00+07:00', inForce: '2026-06-01T00:00:00+07:00',
      relations: [{ kind: 'amends', document: earlier, part: 'Điều 7' }, { kind: 'implements', otherTitle: 'Quy định số 12-QyĐ/TU' }],
    });
    expect((await read('a.member', earlier)).body).toMatchObject({
      standing: 'in-force',
      changedBy: [{ kind: 'amends', part: 'Điều 7', from: '2026-06-01', document: { id: later, cite: 'Quyết định số 41-QĐ/ĐU ngày 04/5/2026' } }],
    });
    expect((await read('a.member', later)).body).toMatchObject({
      relations: [{ kind: 'amends', part: 'Điều 7', document: { id: earlier } }, { kind: 'implements', document: { id: null, title: 'Quy định số 12-QyĐ/TU' } }],
    });
  });

  it('a document that was replaced or repealed says so, and since when', async () => {
    const [replaced, repealed, partly, soon] = [
      await publishDocument(room, 'a', { number: '50' }), await publishDocument(room, 'a', { number: '51' }), await publishDocument(room, 'a', { number: '52' }), await publishDocument(room, 'a', { number: '53' }),
    ];
    await publishDocument(room, 'a', {
      number: '54', inForce: '2026-07-01T00:00:00+07:00',
      relations: [
        { kind: 'replaces', document: replaced }, { kind: 'repeals', document: repealed, from: '2026-08-01T00:00:00+07:00' },
        { kind: 'repeals', document: partly, part: 'khoản 2 Điều 7' }, { kind: 'replaces', document: soon, from: '2999-01-01T00:00:00+07:00' },
      ],
    });
    const told = async (id: string): Promise<unknown> => {
      const { standing, since } = (await read('a.member', id)).body as { standing: string; since: string };
      return { standing, since };
    };
    expect(await told(replaced)).toEqual({ standing: 'replaced', since: '2026-07-01' });
    expect(await told(repealed)).toEqual({ standing: 'repealed', since: '2026-08-01' });
    expect(await told(partly)).toEqual({ standing: 'in-force', since: '2026-03-20' });
    expect(await told(soon)).toEqual({ standing: 'in-force', since: '2026-03-20' });
  });

  it('and nothing is told of a document that does not reach the reader', async () => {
    const wide = await publishDocument(room, 'a', { number: '60' });
    const draft = await draftOf(room, 'a.contributor', { number: '61', relations: [{ kind: 'repeals', document: wide }] });
    expect((await read('a.member', wide)).body).toMatchObject({ standing: 'in-force', changedBy: [] });
    const named = await publishDocument(room, 'a', { number: '62', relations: [{ kind: 'implements', document: draft.id }] });
    expect((await read('a.member', named)).body).toMatchObject({ relations: [] });
  });

  it.each([
    ['to nothing', { relations: [{ kind: 'amends', otherTitle: ' ' }] }, 400, 'document.relation-target'],
    ['that ends before it begins', { expiresOn: '2026-03-20T00:00:00+07:00' }, 422, 'document.expires'],
  ])('one %s is refused, for drafts too', async (_, changes, status, code) => {
    const answer = await (await room.as('a.contributor')).post('/api/documents?draft=true', sheet(room, changes));
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it('one to itself is refused', async () => {
    const { id } = await draftOf(room, 'a.contributor');
    const answer = await (await room.as('a.contributor')).patch(`/api/documents/${id}?draft=true`, { relations: [{ kind: 'amends', document: id }] });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'document.relation-self']);
  });

  it('the database refuses to change them behind a live document', async () => {
    const earlier = await publishDocument(room, 'a', { number: '70' });
    const later = await publishDocument(room, 'a', { number: '71', relations: [{ kind: 'amends', document: earlier }] });
    await expect(room.house.ownerSql('delete from documents_relations where _parent_id = $1', [later])).rejects.toMatchObject({ code: 'HB001' });
  });
});

describe('numbers that are missing', () => {
  const gaps = async (username: string, organization: string, more = ''): Promise<Answer> => (await room.as(username)).get(`/api/documents/gaps?organization=${organization}${more}`);

  it('are listed per series, for the board and who oversees it', async () => {
    const { committee } = room.city.b;
    for (const number of ['2', '3', '6', '6a']) await publishDocument(room, 'b', { number, symbol: 'CT/ĐU', type: 'CT', title: `Chỉ thị ${number}` });
    await draftOf(room, 'b.contributor', { number: '4', symbol: 'CT/ĐU', type: 'CT', title: 'Chưa đăng' });
    const series = [{ symbol: 'CT/ĐU', first: 2, last: 6, present: 3, missing: 2, gaps: [{ from: 4, to: 5 }] }];
    for (const username of ['b.contributor', 'b.head', 'city.summary', 'system']) {
      const { status, body } = await gaps(username, committee.id);
      expect([username, status, (body as { series: unknown }).series]).toEqual([username, 200, series]);
    }
    const term = await gaps('b.head', committee.id, '&from=2026-01-01&to=2026-12-31');
    expect(term.body).toMatchObject({ series: [{ first: 1, missing: 3, gaps: [{ from: 1, to: 1 }, { from: 4, to: 5 }] }] });
    expect((await gaps('b.head', committee.id, '&from=2027-01-01')).body).toMatchObject({ series: [] });
  });

  it('and for nobody else', async () => {
    const { committee } = room.city.b;
    expect([(await gaps('b.member', committee.id)).status, (await gaps('a.head', committee.id)).status, (await gaps('a.member', committee.id)).status]).toEqual([403, 404, 404]);
    expect((await gaps('b.head', committee.id, '&from=hôm%20nay')).status).toBe(400);
  });
});
