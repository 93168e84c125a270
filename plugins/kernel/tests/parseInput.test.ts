import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { parseInput } from '../commands/parseInput';
import { isHandbookError } from '../errors/HandbookError';

const schema = z.object({ name: z.string().min(2), count: z.number().int().optional(), inner: z.object({ day: z.iso.date() }).optional() });

const refusalOf = (source: 'vi' | 'en', raw: unknown): { status: number; message: string; fields: { path: string; message: string }[] } => {
  try {
    parseInput(source, schema, raw);
  } catch (error) {
    if (isHandbookError(error)) return { status: error.status, message: error.message, fields: error.data.fields as never };
  }
  throw new Error('it was let through');
};

describe('parseInput', () => {
  it('gives back what was sent, in NFC', () => {
    expect(parseInput('vi', schema, { name: 'Đảng'.normalize('NFD') })).toEqual({ name: 'Đảng' });
  });

  it('names every wrong field with its reason, in Vietnamese', () => {
    const { status, message, fields } = refusalOf('vi', { name: 'a', count: 'x', inner: { day: '31/12/2026' } });
    expect(status).toBe(400);
    expect(fields.map(({ path }) => path)).toEqual(['name', 'count', 'inner.day']);
    expect(message).toMatch(/^Dữ liệu gửi lên chưa đúng: name: Quá nhỏ.*; count: Đầu vào không hợp lệ.*; inner\.day: /);
  });

  it('and in English for whoever reads English', () => {
    expect(refusalOf('en', {}).message).toMatch(/^The input is not right: name: Invalid input: expected string/);
  });

  it.each([[null], [undefined], [[]], ['text'], [7]])('refuses %j as a whole', (raw) => {
    expect(refusalOf('vi', raw).status).toBe(400);
  });
});
