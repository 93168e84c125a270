import { describe, expect, it } from '@jest/globals';
import { detailRows } from '../domain/detailRows';

describe('detailRows', () => {
  it('flattens members, joins plain lists and leaves out what is empty', () => {
    expect(detailRows({ state: 'approved', from: { parent: 'a', code: null }, ids: ['x', 'y'], none: [], parts: [{ n: 1 }, { n: 2 }] })).toEqual([
      { key: 'state', value: 'approved' },
      { key: 'from.parent', value: 'a' },
      { key: 'ids', value: 'x, y' },
      { key: 'parts.1.n', value: '1' },
      { key: 'parts.2.n', value: '2' },
    ]);
  });

  it('writes instants as the reader wants them, and leaves days alone', () => {
    const rows = detailRows({ at: '2026-11-22T01:02:03.004Z', day: '2026-11-22', no: false }, () => 'lúc ấy');
    expect(rows.map(({ value }) => value)).toEqual(['lúc ấy', '2026-11-22', 'false']);
  });

  it('says nothing of no detail', () => {
    expect([detailRows(null), detailRows(undefined), detailRows({})]).toEqual([[], [], []]);
  });
});
