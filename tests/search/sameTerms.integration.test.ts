import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { fold } from '../../plugins/search/domain/fold';
import { termsOf } from '../../plugins/search/domain/termsOf';
import { createTestDatabase, type TestDatabase } from '../support/database/createTestDatabase';
import { openSqlDoors } from '../support/database/sqlDoors';

let database: TestDatabase;
let doors: ReturnType<typeof openSqlDoors>;
beforeAll(async () => {
  database = await createTestDatabase();
  doors = openSqlDoors(database);
});
afterAll(async () => {
  await doors.closeSql();
  await database.drop();
});

const KINDS = { word: 'w', marked: 'm', pair: 'p' } as const;
const said = (text: string): string[] => termsOf(text).map(({ term, place, kind }) => `${place} ${KINDS[kind]} ${term}`).sort();

/** What PostgreSQL can hold: no NUL, no half of a character. */
const storable = (text: string): string => text.replaceAll('\0', '').replace(/[\ud800-\udfff]/gu, '');

const syllables = fc.constantFrom(...'đảng viên hòa hoà nghị quyết số 18 NQ TW 4529-QĐ/TU 72/2013 Khỏe khoẻ điều 2 ở cơ sở… ½ ﬁ №5 ĐẢNG'.split(' '));
const texts = fc.oneof(
  fc.array(syllables, { maxLength: 12 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', 'á', 'a\u0301\u0323', '\u0303', 'đ', 'Đ', '7', ' ', '-', 's', 'o', '_', "'", '\\', '\u00a0', '\n', 'İ', 'K', 'ß'), maxLength: 30 }),
).map(storable);

describe('a text in the database and in the product', () => {
  it('has the same words, marked words and pairs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 20 }), async (list) => {
        const rows = await doors.appSql<{ n: number; folded: string; terms: string[] | null }>(
          `select n::int, handbook.search_fold(value) as folded, (select array_agg(place || ' ' || kind || ' ' || term) from handbook.search_terms_of(value)) as terms
           from unnest($1::text[]) with ordinality as t(value, n) order by n`,
          [list],
        );
        expect(rows.map(({ folded, terms }) => [folded, (terms ?? []).sort()])).toEqual(list.map((text) => [fold(text), said(text)]));
      }),
      { numRuns: 60 },
    );
  });

  it('has the same end, however long', async () => {
    const long = `${'đảng viên '.repeat(12_000)}cuối`;
    const [row] = await doors.appSql<{ count: number }>(`select count(*)::int as count from handbook.search_terms_of($1)`, [long]);
    expect(row?.count).toBe(termsOf(long).length);
    expect(termsOf(long).length).toBeLessThan(12_000 * 6);
  });

  it('of any kind is a vector that the database takes', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (heading, body) => {
        const [row] = await doors.appSql<{ found: boolean; length: number }>(
          `select length, coalesce(bool_and(vector @@ ('''' || t.term || '''')::tsquery), true) as found
           from handbook.search_weigh('', $1, $2, array['@a1']) left join lateral handbook.search_terms_of($2) t on true group by vector, length`,
          [heading, body],
        );
        expect(row?.found).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of the greatest size still goes in', async () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `t\u1ead${n.toString(36)}`).join(' ');
    const [row] = await doors.appSql<{ size: number }>(`select pg_column_size(vector) as size from handbook.search_weigh('', '', $1, '{}')`, [words]);
    expect(row?.size).toBeLessThan(1_048_576);
  });
});
