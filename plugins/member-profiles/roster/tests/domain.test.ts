import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEALED_NAMES } from '../../record/domain/fields';
import { isRosterColumn, ROSTER_COLUMNS } from '../domain/columns';
import { readCursor, writeCursor } from '../domain/cursor';
import { rosterFilters } from '../domain/filters';

describe('a list of members', () => {
  it('has no column of what is sealed', () => {
    expect(SEALED_NAMES.length).toBeGreaterThan(10);
    expect(SEALED_NAMES.filter((name) => isRosterColumn(name))).toEqual([]);
    expect(new Set(ROSTER_COLUMNS).size).toBe(ROSTER_COLUMNS.length);
  });

  it('goes on exactly where a page ended, whatever the name, and takes nothing else for such a place', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.uuid(), (key, id) => {
      expect(readCursor(writeCursor({ key, id }))).toEqual({ key, id });
    }));
    fc.assert(fc.property(fc.string(), (text) => {
      const read = readCursor(text);
      expect(read === undefined || writeCursor(read) === text).toBe(true);
    }));
    expect(readCursor(Buffer.from('["a","no id"]').toString('base64url'))).toBeUndefined();
  });

  it('is narrowed by words of the address or by lists, and by nothing that is not known', () => {
    expect(rosterFilters.parse({ status: 'official,probationary', ageFrom: '60' })).toMatchObject({ status: ['official', 'probationary'], ageFrom: 60 });
    expect(rosterFilters.parse({ status: ['died'] })).toMatchObject({ status: ['died'] });
    expect(rosterFilters.safeParse({ status: 'official,asleep' }).success).toBe(false);
    expect(rosterFilters.safeParse({ ageFrom: '-1' }).success).toBe(false);
  });
});
