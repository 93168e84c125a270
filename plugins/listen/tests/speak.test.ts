import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { numberWords } from '../domain/numberWords';
import { romanValue } from '../domain/roman';
import { speak } from '../domain/speak';

/** The other way round, written apart from it: words of one number back to the number. */
const numberOf = (words: string): number => {
  const digits: Record<string, number> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 };
  const units: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };
  let [total, group, last] = [0, 0, 0];
  for (const word of words.split(' ')) {
    const unit = units[word];
    if (unit !== undefined) {
      total += group * unit;
      group = 0;
    } else if (word === 'trăm') group = group - last + last * 100;
    else if (word === 'mươi') group = group - last + last * 10;
    else if (word === 'mười') group += 10;
    else if (word !== 'linh') {
      last = digits[word] ?? NaN;
      group += last;
    }
  }
  return total + group;
};

describe('numbers in words', () => {
  it.each([
    ['0', 'không'], ['5', 'năm'], ['10', 'mười'], ['15', 'mười lăm'], ['21', 'hai mươi mốt'], ['24', 'hai mươi tư'], ['35', 'ba mươi lăm'], ['101', 'một trăm linh một'], ['110', 'một trăm mười'], ['1005', 'một nghìn không trăm linh năm'],
    ['2026', 'hai nghìn không trăm hai mươi sáu'], ['500000', 'năm trăm nghìn'], ['5600000', 'năm triệu sáu trăm nghìn'], ['1000000000', 'một tỷ'], ['05', 'không năm'],
  ])('%s is %s', (digits, words) => expect(numberWords(digits)).toBe(words));

  it('come back as the number they were', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(99_999), fc.integer({ min: 0, max: 999_999_999_999 })), (number) => {
      expect(numberOf(numberWords(String(number)))).toBe(number);
    }));
  });

  it.each([['XIII', 13], ['IV', 4], ['XL', 40], ['XCIX', 99], ['IIII', undefined], ['', undefined], ['VX', undefined]])('Roman %s is %s', (text, value) => expect(romanValue(text)).toBe(value));
});

describe('text as it is said', () => {
  it.each([
    ['Nghị quyết số 18-NQ/TW ngày 25/10/2017', 'Nghị quyết số mười tám nghị quyết trung ương ngày hai mươi lăm tháng mười năm hai nghìn không trăm mười bảy'],
    ['Quyết định 05-QĐ/ĐU', 'Quyết định số không năm quyết định đảng ủy'],
    ['Nghị định số 72/2013/NĐ-CP', 'Nghị định số bảy mươi hai năm hai nghìn không trăm mười ba nghị định chính phủ'],
    ['Đại hội XIII của Đảng', 'Đại hội mười ba của Đảng'],
    ['Đại hội đại biểu lần thứ XVIII', 'Đại hội đại biểu lần thứ mười tám'],
    ['II. NHIỆM VỤ', 'hai. NHIỆM VỤ'],
    ['giai đoạn 2021 - 2025', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
    ['đạt 2,5%', 'đạt hai phẩy năm phần trăm'],
    ['5.000 đồng', 'năm nghìn đồng'],
    ['đ/c Bí thư', 'đồng chí Bí thư'],
    ['UBND TP. Hà Nội', 'ủy ban nhân dân thành phố Hà Nội'],
    ['lúc 14h30', 'lúc mười bốn giờ ba mươi phút'],
    ['lúc 08:00', 'lúc tám giờ'],
    ['từ 7/11', 'từ ngày bảy tháng mười một'],
    ['tháng 3/2026', 'tháng ba năm hai nghìn không trăm hai mươi sáu'],
    ['ít nhất 2/3 số đảng viên', 'ít nhất hai phần ba số đảng viên'],
    ['diện tích 3.358,6 km²', 'diện tích ba nghìn ba trăm năm mươi tám phẩy sáu ki lô mét vuông'],
    ['xem https://vi.du.vn/tin?id=1 để biết', 'xem địa chỉ trang mạng để biết'],
    ['- Một;\n- Hai', 'Một;\nHai'],
    ['v.v...', 'vân vân'],
    ['Chi bộ họp bàn việc học tập.', 'Chi bộ họp bàn việc học tập.'],
  ])('%j', (text, said) => expect(speak(text)).toBe(said));

  it('leaves no digit, and never fails', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,/-:%hđXIV NQTWngày '.split('')), maxLength: 40 }), (text) => {
      expect(speak(text)).not.toMatch(/\d/);
    }));
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void speak(text)));
  });
});
