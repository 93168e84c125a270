import { describe, expect, it } from '@jest/globals';

import { NO_POWER, type Power } from '../power/Power';
import { heldAt, heldOver, holdsAt, holdsOver, isReader, isSystemAdmin } from '../power/questions';

const power: Power = {
  user: 'u',
  mandates: [
    { id: '1', role: 'contributor', organization: 'ward', path: '00001/00002/' },
    { id: '2', role: 'organization-admin', organization: 'ward', path: '00001/00002/' },
    { id: '3', role: 'organization-admin', organization: 'cell', path: '00001/00002/00003/' },
  ],
  member: null,
  reach: ['city', 'ward'],
};

describe('power', () => {
  it('at an organisation does not go below it', () => {
    expect(heldAt(power, 'contributor')).toEqual(['ward']);
    expect(holdsAt(power, 'contributor', 'ward')).toBe(true);
    expect(holdsAt(power, 'contributor', 'cell')).toBe(false);
  });

  it('over a subtree reaches down, never up or beside', () => {
    expect(heldOver(power, 'organization-admin')).toEqual(['00001/00002/']);
    expect(holdsOver(power, 'organization-admin', '00001/00002/00009/')).toBe(true);
    expect(holdsOver(power, 'organization-admin', '00001/')).toBe(false);
    expect(holdsOver(power, 'organization-admin', '00001/00004/')).toBe(false);
  });

  it('of one role is not power of another', () => {
    expect(heldAt(power, 'editorial-approver')).toEqual([]);
    expect(holdsOver(power, ['system-admin', 'summary-officer'], '00001/00002/')).toBe(false);
    expect(isSystemAdmin(power)).toBe(false);
  });

  it('of nobody is none, anywhere', () => {
    expect([heldAt(NO_POWER, 'contributor'), heldOver(NO_POWER, 'system-admin')]).toEqual([[], []]);
    expect([isReader(NO_POWER), isSystemAdmin(NO_POWER), holdsOver(NO_POWER, 'system-admin', '00001/')]).toEqual([false, false, false]);
  });

  it('makes a reader of whoever some organisation reaches', () => expect(isReader(power)).toBe(true));
});
