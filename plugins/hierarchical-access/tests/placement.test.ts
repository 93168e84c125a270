import { describe, expect, it } from '@jest/globals';
import { misplaced, type Site } from '../domain/placement';
import { ROLES } from '../domain/roles';

const committee: Site = { root: false, form: 'committee', kind: 'party' };
const root: Site = { ...committee, root: true };
const cell: Site = { ...committee, form: 'cell' };
const possible = (site: Site): string[] => ROLES.filter((role) => misplaced(role, site) === undefined);
const BOARD = ['contributor', 'editorial-reviewer', 'editorial-approver', 'summary-officer', 'clerk', 'feedback-officer'];

describe('which roles can be held at which kind of place', () => {
  it.each<[string, Site, string[]]>([
    ['the root', root, ['system-admin', 'organization-admin', 'committee-secretary', ...BOARD]],
    ['a committee', committee, ['organization-admin', 'committee-secretary', ...BOARD]],
    ['an advisory body', { ...committee, kind: 'advisory' }, ['organization-admin', 'committee-secretary', ...BOARD]],
    ['a cell', cell, ['organization-admin', 'cell-secretary', 'cell-deputy-secretary', ...BOARD]],
    ['a press organ', { ...committee, kind: 'press' }, ['organization-admin', 'contributor', 'clerk']],
    ['the Fatherland Front', { ...committee, kind: 'mass-organization' }, ['organization-admin', 'contributor', 'clerk']],
    ['a school', { ...committee, kind: 'school' }, ['organization-admin', 'contributor', 'clerk']],
  ])('%s', (_, site, roles) => {
    expect(possible(site)).toEqual(roles);
  });
});
