import { describe, expect, it } from '@jest/globals';

import { databaseError } from '../errors/databaseError';
import { HandbookError } from '../errors/HandbookError';
import { fail } from '../errors/kernelErrors';

const postgres = (code: string): Error => Object.assign(new Error('insert into users values (secret)'), { code });

describe('databaseError', () => {
  it.each([
    ['HB001', 'database.publication', 403],
    ['HB002', 'database.guard', 403],
    ['HB003', 'database.evidence', 403],
    ['HB010', 'database.tree', 422],
    ['23505', 'database.conflict', 409],
    ['23P01', 'database.conflict', 409],
    ['23503', 'database.reference', 409],
    ['40001', 'database.retry', 409],
    ['40P01', 'database.retry', 409],
  ])('knows SQLSTATE %s as %s (%i), under whatever wrapped it', (code, name, status) => {
    for (const error of [postgres(code), new Error('Failed query', { cause: postgres(code) }), { cause: { cause: postgres(code) } }]) {
      expect(databaseError('vi', error)).toMatchObject({ code: name, status });
    }
  });

  it('never shows the statement or its values', () => {
    const typed = databaseError('vi', new Error('Failed query: secret', { cause: postgres('23505') }));
    expect(typed?.message).toBe('Dữ liệu bị trùng hoặc chồng lấn với bản ghi đã có.');
    expect(JSON.stringify(typed?.data)).not.toContain('secret');
  });

  it('leaves a typed error as it is', () => {
    const error = fail('vi', 'not-found');
    expect(databaseError('en', error)).toBe(error);
    expect(error).toBeInstanceOf(HandbookError);
  });

  it.each([[undefined], [null], ['text'], [new Error('x')], [postgres('22012')], [Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]])(
    'does not claim to know %p',
    (error) => expect(databaseError('vi', error)).toBeUndefined(),
  );

  it('does not walk round a circle of causes for ever', () => {
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    expect(databaseError('vi', circle)).toBeUndefined();
  });
});
