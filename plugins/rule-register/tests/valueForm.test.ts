import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { draftOf, valueOf, type Draft } from '../domain/draft';
import { valueForm } from '../domain/valueForm';
import { WORKING_HOURS } from '../domain/workingHoursRule';

const hours = valueForm(WORKING_HOURS.schema, WORKING_HOURS.words ?? {}, 'vi');
const whole = valueForm(z.number().int().positive().max(1440), {}, 'vi', 'phút');
const shares = valueForm(z.array(z.number().gt(0).lt(1)).max(6), { each: { percent: true } }, 'vi');
const levels = valueForm(z.object({ hours: z.number().positive().max(72), levels: z.array(z.enum(['city', 'cell'])).min(1) }), { parts: { levels: { each: { words: { city: { vi: 'Thành ủy', en: 'City' } } } } } }, 'vi');

describe('boxes for a value', () => {
  it('are of the type its rule has', () => {
    expect(whole).toMatchObject({ kind: 'number', unit: 'phút', integer: true, most: 1440 });
    expect(valueForm(z.enum(['end', 'any']), { words: { end: { vi: 'Theo giờ kết thúc', en: 'By its end' } } }, 'en')).toMatchObject({ kind: 'choice', options: [{ value: 'end', label: 'By its end' }, { value: 'any', label: 'any' }] });
    expect(shares).toMatchObject({ kind: 'list', most: 6, each: { kind: 'number', unit: '%' } });
    expect(levels).toMatchObject({ kind: 'parts', parts: [{ name: 'hours', form: { kind: 'number' } }, { name: 'levels', form: { kind: 'choices', least: 1, options: [{ value: 'city', label: 'Thành ủy' }, { value: 'cell', label: 'cell' }] } }] });
    expect(hours).toMatchObject({ kind: 'parts', parts: [{ form: { kind: 'choices', options: { length: 7 } } }, { form: { kind: 'list', least: 1, most: 4, each: { kind: 'parts', parts: [{ form: { kind: 'text', label: 'Từ giờ' } }, { form: { kind: 'text', label: 'Đến giờ' } }] } } }] });
    expect(valueForm(z.union([z.string(), z.number()]), {}, 'vi')).toMatchObject({ kind: 'json' });
  });

  it('filled with a value give it back', () => {
    const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const back = <V>(form: typeof whole, value: V): void => expect(valueOf(form, draftOf(form, value))).toEqual({ value, wrong: {} });
    fc.assert(fc.property(fc.integer({ min: 1, max: 1440 }), (value) => back(whole, value)));
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 999 }).map((n) => n / 1000), { maxLength: 6 }), (value) => back(shares, value)));
    fc.assert(fc.property(fc.double({ min: 0.001, max: 72, noNaN: true }).map((n) => Number(n.toFixed(3))), fc.subarray(['city', 'cell'], { minLength: 1 }), (length, chosen) => back(levels, { hours: length, levels: chosen })));
    fc.assert(fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), fc.array(fc.record({ from: time, to: time }), { minLength: 1, maxLength: 4 }), (days, spans) => back(hours, { days, spans })));
    back(valueForm(z.union([z.string(), z.number()]), {}, 'vi'), ['a', 1]);
  });

  it.each<[string, typeof whole, Draft, object]>([
    ['a half where whole numbers are meant', whole, '1,5', { '': 'number' }], ['nothing', whole, ' ', { '': 'number' }], ['nought above nought', whole, '0', { '': 'number' }],
    ['the whole time as a share', shares, ['50', '100'], { 1: 'number' }], ['too many lines', shares, Array.from({ length: 7 }, (_, n) => String(n + 1)), { '': 'some' }],
    ['no level and no length', levels, { hours: 'ba', levels: [] }, { hours: 'number', levels: 'some' }],
    ['a time that is none', hours, { days: ['1'], spans: [{ from: '8h', to: '12:00' }] }, { 'spans.0.from': 'text' }],
  ])('say where %s stands', (_, form, draft, wrong) => {
    expect(valueOf(form, draft).wrong).toEqual(wrong);
  });

  it('take a comma as people write it', () => {
    expect(valueOf(levels, { hours: '1,5', levels: ['cell'] })).toEqual({ value: { hours: 1.5, levels: ['cell'] }, wrong: {} });
    expect(draftOf(levels, { hours: 2.5, levels: ['city'] })).toEqual({ hours: '2,5', levels: ['city'] });
  });
});
