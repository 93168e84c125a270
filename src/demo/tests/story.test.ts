import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { accounts } from '../accounts';
import { documents, news, organizationNames } from '../content';
import { communes } from '../content/communes';
import { listedAccounts } from '../listedAccounts';
import { items } from '../load/items';
import type { PictureLibrary } from '../load/PictureLibrary';
import type { Scene } from '../load/Scene';
import { happeningsOf } from '../load/timeline';
import { comingMorning, later, workingTime } from '../load/times';
import { codes, newPlaces, wards } from '../places';

const nobody = {} as Scene;
const nothing = {} as PictureLibrary;
const moment = fc.date({ min: new Date('2026-03-01'), max: new Date('2040-01-01'), noInvalidDate: true });

describe('the demonstration’s story', () => {
  it('never happens in the future, and each item’s steps follow one another, whenever it is loaded', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...items), (now, item) => {
        const times = happeningsOf(item, now, nobody, nothing).map(({ at }) => at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(Math.max(...times)).toBeLessThan(now.getTime());
      }),
    );
  });

  it('schedules for a coming morning', () => {
    fc.assert(fc.property(moment, fc.string(), (now, key) => void expect(comingMorning(now, key).getTime()).toBeGreaterThan(now.getTime())));
  });

  it('what comes later lies between then and now', () => {
    fc.assert(
      fc.property(moment, fc.nat(280), fc.nat(5), fc.string(), (now, ago, days, key) => {
        const at = workingTime(now, ago, key);
        const after = later(now, at, days, key).getTime();
        expect(after).toBeGreaterThan(at.getTime());
        expect(after).toBeLessThan(now.getTime());
      }),
    );
  });

  it('gives every owner a board of three different people', () => {
    for (const owner of Object.keys(organizationNames)) {
      const board = accounts.filter(({ home, role }) => home === owner && ['contributor', 'editorial-reviewer', 'editorial-approver'].includes(role ?? ''));
      expect([owner, board.map(({ username }) => username)]).toEqual([owner, [`${owner}.ctv`, `${owner}.bientap`, `${owner}.duyet`]]);
    }
    expect(new Set(accounts.map(({ displayName }) => displayName)).size).toBe(accounts.length);
  });

  it('prints exactly the accounts that the issue names', () => {
    const seven = ['quantri', 'bithu', 'phobithu', 'dangvien', 'ctv', 'bientap', 'duyet'];
    const three = ['ctv', 'bientap', 'duyet'];
    const named = [
      'quantri',
      ...['thanhuy', 'hoankiem', 'badinh'].flatMap((who) => seven.map((role) => `${who}.${role}`)),
      ...['bantochuc', 'bantuyengiao'].flatMap((who) => three.map((role) => `${who}.${role}`)),
    ];
    expect(listedAccounts().map(({ username }) => username).sort()).toEqual(named.sort());
  });

  it('ships the 126 communes, with the six wards it plays in', () => {
    const lines = communes.trim().split('\n').slice(1);
    expect(lines).toHaveLength(126);
    for (const ward of wards) expect(lines.some((line) => line.startsWith(`${codes[ward]},`))).toBe(true);
    expect(new Set(newPlaces.map(({ code }) => code)).size).toBe(newPlaces.length);
  });

  it('says why whatever was returned or withdrawn was', () => {
    for (const { key, state, returnReason = '', withdrawReason = '', revisionNote = '' } of [...news, ...documents]) {
      const reason = { returned: returnReason, withdrawn: withdrawReason, 'live-with-revision': revisionNote }[state as string];
      if (reason !== undefined) expect([key, reason.length >= 10]).toEqual([key, true]);
    }
  });
});
