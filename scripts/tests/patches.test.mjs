import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

import { Column, entityKind, is, Name, Param, SQL, sql, StringChunk, Subquery, Table, View } from 'drizzle-orm';
import { integer, PgColumn, pgTable, PgTable, text } from 'drizzle-orm/pg-core';

/** What drizzle-orm asks of two classes, written out: the same question without a memory. */
const asked = (value, type) => {
  if (!value || typeof value !== 'object') return false;
  if (value instanceof type) return true;
  for (let kin = Object.getPrototypeOf(value).constructor; kin; kin = Object.getPrototypeOf(kin)) if (entityKind in kin && kin[entityKind] === type[entityKind]) return true;
  return false;
};

class Foreign {
  static [entityKind] = 'Column';
}

describe('patches of packages', () => {
  it('are in', () => {
    for (const patch of readdirSync('patches')) {
      const text = readFileSync(`patches/${patch}`, 'utf8');
      const [, file] = /^\+\+\+ b\/(\S+)$/m.exec(text) ?? [];
      const there = readFileSync(file, 'utf8');
      for (const [, line] of text.matchAll(/^\+(?!\+\+)(.*)$/gm)) expect(there).toContain(line);
    }
  });

  it('leave every answer of drizzle-orm what it was, the first time and again', () => {
    const table = pgTable('mau', { id: integer(), name: text() });
    const values = [table, table.id, table.name, sql`a`, new StringChunk('a'), new Name('a'), new Param(1), new Foreign(), {}, [], new Date(), null, 1, 'a', sql`a`.as('b'), new Map()];
    const types = [Column, PgColumn, Table, PgTable, SQL, SQL.Aliased, StringChunk, Name, Param, View, Subquery];
    for (let time = 0; time < 2; time += 1) for (const value of values) for (const type of types) expect([String(type[entityKind]), is(value, type)]).toEqual([String(type[entityKind]), asked(value, type)]);
    expect([is(table.id, Column), is(new Foreign(), Column), is(table, Column)]).toEqual([true, true, false]);
    expect(() => is(table, Map)).toThrow('Drizzle entity');
  });
});
