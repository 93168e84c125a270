import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROLES, type Role } from '../domain/roles';
import { mayGrant } from '../power/mayGrant';
import type { Power } from '../power/Power';

const ROOT = '00001/';
const WARD = '00001/00002/';
const CELL = '00001/00002/00003/';
const OTHER = '00001/00009/';

const holding = (...held: [Role, string][]): Power => ({
  user: 'me',
  mandates: held.map(([role, path], index) => ({ id: String(index), role, organization: path, path })),
  member: null,
  reach: [],
});

const granted = (power: Power, path: string): Role[] => ROLES.filter((role) => mayGrant(power, { role, path }));
const allBut = (...out: Role[]): Role[] => ROLES.filter((role) => !out.includes(role));

describe('who decides on which role where', () => {
  it.each<[string, Power, string, Role[]]>([
    ['a system administrator, at the root', holding(['system-admin', ROOT]), ROOT, allBut()],
    ['a system administrator, below', holding(['system-admin', ROOT]), CELL, allBut()],
    ['an organisation administrator, at its own organisation', holding(['organization-admin', WARD]), WARD, allBut('system-admin', 'organization-admin')],
    ['an organisation administrator, below', holding(['organization-admin', WARD]), CELL, allBut('system-admin')],
    ['an organisation administrator, above', holding(['organization-admin', WARD]), ROOT, []],
    ['an organisation administrator, in a foreign branch', holding(['organization-admin', WARD]), OTHER, []],
    ['a committee secretary, below', holding(['committee-secretary', WARD]), CELL, ['cell-secretary', 'cell-deputy-secretary']],
    ['a committee secretary, in a foreign branch', holding(['committee-secretary', WARD]), OTHER, []],
    ['a cell secretary, at the cell', holding(['cell-secretary', CELL]), CELL, []],
    ['an approver', holding(['editorial-approver', ROOT]), WARD, []],
    ['a summary officer', holding(['summary-officer', ROOT]), WARD, []],
    ['nobody', holding(), WARD, []],
  ])('%s', (_, power, path, roles) => {
    expect(granted(power, path)).toEqual(roles);
  });

  const key = fc.integer({ min: 0, max: 2 }).map((n) => `0000${n}/`);
  const path = fc.array(key, { minLength: 1, maxLength: 4 }).map((keys) => keys.join(''));
  const role = fc.constantFrom(...ROLES);
  const lesser = role.filter((each) => each !== 'system-admin');

  it('never lets anybody but a system administrator decide outside the subtrees they hold something in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lesser, path), { maxLength: 4 }), role, path, (held, wanted, at) => {
        if (mayGrant(holding(...held), { role: wanted, path: at })) expect(held.some(([, top]) => at.startsWith(top))).toBe(true);
      }),
    );
  });

  it('gives nobody the means to raise a person to what they do not decide on themselves', () => {
    // Whatever I may grant, its holder may grant nothing that I may not: power does not grow by being passed on.
    fc.assert(
      fc.property(fc.array(fc.tuple(role, path), { maxLength: 3 }), role, path, role, path, (held, given, at, next, there) => {
        const me = holding(...held);
        if (!mayGrant(me, { role: given, path: at })) return;
        if (mayGrant(holding([given, at]), { role: next, path: there })) expect(mayGrant(me, { role: next, path: there })).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
