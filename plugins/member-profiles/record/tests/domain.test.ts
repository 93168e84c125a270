import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesSchema, futureDays, orderFault } from '../domain/changes';
import { communeIn, provinceIn } from '../domain/communes';
import { differing } from '../domain/differing';
import { columnOf, FIELD_NAMES, fieldOf } from '../domain/fields';
import { gainsaid, isCardNumber, isPersonalNumber, tidyDigits, toldBy } from '../domain/numbers';
import { placeWords, PROVINCE_CODES } from '../domain/provinces';
import { shownOf } from '../domain/shown';
import { tidyTelephone } from '../domain/telephone';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const spread = (typed: string, marks: readonly string[]): string => [...typed].map((digit, i) => `${digit}${marks[i % marks.length] ?? ''}`).join('');

describe('numbers of papers', () => {
  it('keep every zero and lose only what people put between the digits', () => {
    fc.assert(
      fc.property(digits(12), fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '–'), { minLength: 1, maxLength: 5 }), (number, marks) => {
        expect(tidyDigits(spread(number, marks))).toBe(number);
        expect(isPersonalNumber(number)).toBe(true);
        expect(isCardNumber(number, 'now')).toBe(true);
        expect(isCardNumber(number, 'old')).toBe(false);
      }),
    );
  });

  it('of any other length, or with letters, are none', () => {
    fc.assert(fc.property(fc.string({ maxLength: 16 }), (text) => expect(isPersonalNumber(text)).toBe(/^[0-9]{12}$/.test(text))));
    expect([isCardNumber('01234567', 'old'), isCardNumber('1234567', 'old')]).toEqual([true, false]);
  });

  it('tell sex and year of birth, and are gainsaid by a record that says otherwise', () => {
    expect([toldBy('001185012345'), toldBy('001085012345'), toldBy('001205012345'), toldBy('001305012345')]).toEqual([
      { sex: 'female', bornYear: 1985 }, { sex: 'male', bornYear: 1985 }, { sex: 'male', bornYear: 2005 }, { sex: 'female', bornYear: 2005 },
    ]);
    fc.assert(
      fc.property(digits(12), fc.constantFrom('male', 'female'), fc.integer({ min: 1900, max: 2030 }), (number, sex, bornYear) => {
        const told = toldBy(number);
        expect(gainsaid(number, { sex, bornYear })).toEqual([...(told?.sex === sex ? [] : ['sex']), ...(told?.bornYear === bornYear ? [] : ['bornOn'])]);
        expect(gainsaid(number, {})).toEqual([]);
      }),
    );
  });

  it.each([['0912 345 678', '0912345678'], ['+84 912.345.678', '0912345678'], ['0084912345678', '0912345678'], ['+84 (0)24 3825 1234', '02438251234'], ['+856 20 5551234', '+856205551234'], ['912345678', undefined], ['09123', undefined], ['không có', undefined]])('%s is called as %s', (typed, kept) => {
    expect(tidyTelephone(typed)).toBe(kept);
  });
});

describe('changes of a record', () => {
  it('take a value out by null or by an empty text, and leave what is not named', () => {
    expect(changesSchema.parse({ religion: '', bornOn: null, personalNumber: ' ', speciality: '  Kinh tế ' })).toEqual({ religion: null, bornOn: null, personalNumber: null, speciality: 'Kinh tế' });
  });

  it('keep text in NFC, so that equal words are equal', () => {
    expect(changesSchema.parse({ occupation: 'Gia\u0301o vie\u0302n' })).toEqual({ occupation: 'Giáo viên' });
    expect(differing({ occupation: 'Giáo viên', sex: null }, { occupation: 'Giáo viên' })).toEqual({});
  });

  it('know a place at home by its province, one abroad by its country', () => {
    const parse = (birthplace: unknown) => changesSchema.safeParse({ birthplace });
    expect(parse({ country: 'VN', province: '01' }).success).toBe(true);
    expect(parse({ country: 'FR', detail: 'Paris' }).success).toBe(true);
    for (const wrong of [{ country: 'VN' }, { country: 'FR', province: '01' }, { country: 'VN', province: '02' }, { country: 'vn', province: '01' }, { province: '01' }, 'Hà Nội', { country: 'VN', province: '01', street: 'x' }]) expect([wrong, parse(wrong).success]).toEqual([wrong, false]);
    expect(placeWords({ country: 'VN', province: '40', commune: 'Xã Kim Liên', detail: 'Xóm 2' })).toBe('Xóm 2, Xã Kim Liên, Tỉnh Nghệ An');
    expect(PROVINCE_CODES).toHaveLength(34);
  });

  it('give a place as it was taken, whatever the order of its parts, and see no difference in it', () => {
    const place = { country: 'VN', province: '40', commune: 'Xã Kim Liên', detail: 'Xóm 2' } as const;
    const { homeTown } = changesSchema.parse({ homeTown: place });
    expect(shownOf({ homeTown: homeTown ?? null, religion: '{"country":"VN"}', birthplace: null })).toEqual({ homeTown: place, religion: '{"country":"VN"}', birthplace: null });
    expect(differing({ homeTown: { detail: 'Xóm 2', commune: 'Xã Kim Liên', province: '40', country: 'VN' } }, { homeTown: place })).toEqual({});
    expect(differing({ homeTown: { ...place, detail: 'Xóm 3' } }, { homeTown: place })).toEqual({ homeTown: { ...place, detail: 'Xóm 3' } });
  });

  it('know communes and the province by the names of organisations, and guess none', () => {
    expect(['Đảng bộ phường Cửa Nam', 'Phường Ba Đình', 'Đảng ủy xã Sóc Sơn', 'Đảng bộ đặc khu Cát Hải', 'Chi bộ cơ quan', 'Văn phòng'].map(communeIn)).toEqual(['Phường Cửa Nam', 'Phường Ba Đình', 'Xã Sóc Sơn', 'Đặc khu Cát Hải', undefined, undefined]);
    expect(['Đảng bộ thành phố Hà Nội', 'Đảng bộ tỉnh Nghệ An', 'Đảng bộ Thử nghiệm'].map(provinceIn)).toEqual(['01', '40', undefined]);
  });

  it('are in order: nobody is admitted before birth, or official before admission', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (bornOn, admittedOn, officialOn) => {
        const fault = orderFault({ bornOn, admittedOn, officialOn });
        expect(fault === undefined).toBe(bornOn <= admittedOn && admittedOn <= officialOn);
        expect(futureDays({ bornOn, admittedOn }, '2026-11-22')).toEqual([]);
      }),
    );
    expect(futureDays({ officialOn: '2026-11-23', sex: 'male' }, '2026-11-22')).toEqual(['officialOn']);
  });
});

describe('the catalogue of fields', () => {
  it('names every field and choice in both languages, and its column', () => {
    for (const name of FIELD_NAMES) {
      expect([vi, en].map((words) => `field.${name}` in words)).toEqual([true, true]);
      for (const choice of fieldOf(name).choices ?? []) expect([name, choice, `${name}.${choice}` in vi]).toEqual([name, choice, true]);
      expect(columnOf(name)).toMatch(/^[a-z_]+$/);
    }
  });

  it('seals what identifies a person, what is sensitive, and where they live (DECISIONS 17)', () => {
    const sealed = FIELD_NAMES.filter((name) => fieldOf(name).sealed);
    expect(sealed).toEqual(expect.arrayContaining(['personalNumber', 'cardNumber', 'oldCardNumber', 'ethnicity', 'religion', 'telephone', 'residence', 'presentAddress', 'email']));
    for (const name of FIELD_NAMES) if (fieldOf(name).indexed) expect([name, fieldOf(name).sealed]).toEqual([name, true]);
    expect(FIELD_NAMES.filter((name) => fieldOf(name).indexed && /ethnicity|religion/.test(name))).toEqual([]);
  });
});
