import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { inputErrors } from '../commands/inputErrors';
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
    expect(message).toBe('Dữ liệu gửi lên chưa đúng: name: cần ít nhất 2 ký tự; count: phải là số; inner.day: phải là ngày ghi theo dạng năm-tháng-ngày, ví dụ 2026-11-22');
  });

  it('and in English for whoever reads English', () => {
    expect(refusalOf('en', {}).message).toMatch(/^The input is not right: name: is missing$/);
  });

  it.each([
    [z.string().min(1), '', 'không được để trống'], [z.string().max(3), 'abcd', 'dài nhất 3 ký tự'], [z.uuid(), 'x', 'phải là mã định danh (UUID)'], [z.email(), 'x', 'phải là địa chỉ thư điện tử, ví dụ ten@donvi.vn'],
    [z.array(z.string()).min(1), [], 'cần ít nhất 1 mục'], [z.array(z.string()).max(1), ['a', 'b'], 'nhiều nhất 1 mục'], [z.number().min(1), 0, 'phải từ 1 trở lên'], [z.number().positive(), 0, 'phải lớn hơn 0'],
    [z.number().max(50), 900, 'phải từ 50 trở xuống'], [z.number().int(), 1.5, 'phải là số nguyên'], [z.boolean(), 'x', 'phải là “đúng” hoặc “sai” (true, false)'], [z.enum(['all', 'any']), 'x', 'phải là một trong các giá trị: “all”, “any”'],
    [z.literal('x'), 'y', 'phải là “x”'], [z.iso.datetime({ offset: true }), 'hôm nay', 'phải là ngày giờ có múi giờ, ví dụ 2026-11-22T08:00:00+07:00'], [z.strictObject({}), { la: 1 }, 'không dùng ở đây: la'],
    [z.array(z.string()), 'x', 'phải là một danh sách'], [z.object({}), 'x', 'phải là một nhóm thông tin có tên'], [z.string().regex(/^a$/), 'b', 'chưa đúng dạng'], [z.union([z.string(), z.number()]), true, 'chưa đúng'],
  ])('says it in words for people (%#)', (one, value, said) => {
    const { error } = (one as z.ZodType).safeParse(value, { error: inputErrors('vi') });
    expect(error?.issues.map(({ message }) => message)).toEqual([said]);
  });

  it.each([[null], [undefined], [[]], ['text'], [7]])('refuses %j as a whole', (raw) => {
    expect(refusalOf('vi', raw).status).toBe(400);
  });
});
