import { describe, expect, it } from '@jest/globals';

import type { Attempt, Facts } from '../publish/facts';
import { judge } from '../publish/judge';

const attempt: Attempt = { kind: 'revision', case: 'new', hash: 'h', document: 'd', title: 'T mới', before: { case: 'old', title: 'T cũ' }, mark: '0' };
const after: Facts = {
  state: 'published', publishedAt: true, status: 'published', liveTitle: 'T mới', liveCase: 'new', liveHash: 'h', versions: 1, events: 1, changes: 1, tombstones: 0,
  unitTitles: ['T mới'], openContributions: 0, closedContributions: 1, stateBefore: 'replaced',
};
const before: Facts = {
  ...after, state: 'approved', publishedAt: false, liveTitle: 'T cũ', liveCase: 'old', liveHash: 'g', versions: 0, events: 0, changes: 0, unitTitles: ['T cũ'],
  openContributions: 1, closedContributions: 0, stateBefore: 'published',
};

describe('what the crash test calls half published', () => {
  it('whole is well, and so is not at all unless it was acknowledged', () => {
    expect(judge(attempt, after, true)).toEqual({ published: true, complaints: [] });
    expect(judge(attempt, before, false)).toEqual({ published: false, complaints: [] });
    expect(judge(attempt, before, true).complaints).toHaveLength(1);
  });

  it.each(Object.keys(after).filter((name) => !['status', 'tombstones'].includes(name)) as (keyof Facts)[])('%s as it was before, and all else as after', (name) => {
    expect(judge(attempt, { ...after, [name]: before[name] }, true).complaints).toHaveLength(1);
  });

  it('a tombstone beside the live item, and search units of two titles', () => {
    expect(judge(attempt, { ...after, tombstones: 1 }, true).complaints).toHaveLength(1);
    expect(judge(attempt, { ...after, unitTitles: ['T mới', 'T cũ'] }, true).complaints).toHaveLength(1);
  });
});
