import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { speak } from '../domain/speak';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Reads Vietnamese number words back, written apart from what makes them: "ba nghìn ba trăm năm mươi tám phẩy sáu" → 3358.6. */
const heard = (words: string): number => {
  const [whole = '', decimals] = words.split(' phẩy ');
  let [total, group, tens] = [0, 0, -1];
  const digit = (word: string): number => (({ mốt: 1, tư: 4, lăm: 5 }) as Record<string, number>)[word] ?? DIGITS.indexOf(word);
  for (const word of whole.split(' ')) {
    const unit = (({ nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }) as Record<string, number>)[word];
    if (unit !== undefined) [total, group, tens] = unit === 1e9 ? [(total + group) * unit, 0, -1] : [total + group * unit, 0, -1];
    else if (word === 'trăm') [group, tens] = [tens * 100, -1];
    else if (word === 'mươi') [group, tens] = [group + tens * 10 - tens, -1];
    else if (word === 'mười') group += 10;
    else if (word !== 'linh') {
      tens = digit(word);
      group += word === 'linh' ? 0 : tens;
      if (digit(word) < 0) return NaN;
    }
  }
  const fraction = decimals === undefined ? '' : /mươi|mười/.test(decimals) ? String(heard(decimals)) : decimals.split(' ').map(digit).join('');
  return Number(`${total + group}${fraction === '' ? '' : `.${fraction}`}`);
};

/** As it is written in Viet Nam: points between thousands, a comma before decimals. */
const written = (value: number, decimals = ''): string => `${String(value).replace(/\B(?=(\d{3})+$)/g, '.')}${decimals && `,${decimals}`}`;

describe('what is read aloud', () => {
  it.each([
    // Days, months, spans of them.
    ['ngày 16/3/2023', 'ngày mười sáu tháng ba năm hai nghìn không trăm hai mươi ba'],
    ['ngày 05/04/2026', 'ngày năm tháng tư năm hai nghìn không trăm hai mươi sáu'],
    ['16.3.2023', 'ngày mười sáu tháng ba năm hai nghìn không trăm hai mươi ba'],
    ['16-3-2023', 'ngày mười sáu tháng ba năm hai nghìn không trăm hai mươi ba'],
    ['từ ngày 16 - 18/3/2026', 'từ ngày mười sáu đến ngày mười tám tháng ba năm hai nghìn không trăm hai mươi sáu'],
    ['nghỉ lễ 30/4 - 01/5', 'nghỉ lễ ngày ba mươi tháng tư đến ngày một tháng năm'],
    ['kỷ niệm 30/4', 'kỷ niệm ngày ba mươi tháng tư'],
    ['dịp 2/9', 'dịp ngày hai tháng chín'],
    ['tháng 04', 'tháng tư'], ['tháng 10-12/2026', 'tháng mười đến tháng mười hai năm hai nghìn không trăm hai mươi sáu'], ['ngày 05 hằng tháng', 'ngày năm hằng tháng'],
    ['nhiệm kỳ 2025–2030', 'nhiệm kỳ hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm ba mươi'],
    // Times.
    ['14 giờ 30', 'mười bốn giờ ba mươi phút'], ['14 giờ 30 phút', 'mười bốn giờ ba mươi phút'], ['14h30', 'mười bốn giờ ba mươi phút'], ['14g30', 'mười bốn giờ ba mươi phút'], ['8h', 'tám giờ'], ['7h30 - 11h30', 'bảy giờ ba mươi phút đến mười một giờ ba mươi phút'],
    ['08:00-17:30', 'tám giờ đến mười bảy giờ ba mươi phút'], ['từ 8 giờ 20 đảng viên có mặt', 'từ tám giờ hai mươi phút đảng viên có mặt'], ['lúc 8 giờ 30/4', 'lúc tám giờ ngày ba mươi tháng tư'],
    // Numbers, amounts, shares.
    ['1.234.567 người', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy người'], ['1.005,75 tấn', 'một nghìn không trăm linh năm phẩy bảy mươi lăm tấn'], ['2,05%', 'hai phẩy không năm phần trăm'], ['2.5%', 'hai phẩy năm phần trăm'], ['1.5 tỷ đồng', 'một phẩy năm tỷ đồng'],
    ['10-15%', 'mười đến mười lăm phần trăm'], ['10% - 15%', 'mười đến mười lăm phần trăm'], ['từ 2,5-3,5%', 'từ hai phẩy năm đến ba phẩy năm phần trăm'], ['5-7 triệu đồng', 'năm đến bảy triệu đồng'], ['trang 12-15', 'trang mười hai đến mười lăm'], ['≥ 90%', 'lớn hơn hoặc bằng chín mươi phần trăm'],
    ['20.000đ', 'hai mươi nghìn đồng'], ['5.000.000 VNĐ', 'năm triệu đồng'], ['1,2 tỷ đồng', 'một phẩy hai tỷ đồng'], ['500 USD', 'năm trăm đô la Mỹ'], ['$500', 'năm trăm đô la'], ['$1.500,5', 'một nghìn năm trăm phẩy năm đô la'], ['30.000 đồng/m2', 'ba mươi nghìn đồng trên mét vuông'],
    ['2/3', 'hai phần ba'], ['45/50 đảng viên', 'bốn mươi lăm trên năm mươi đảng viên'], ['126/136 xã', 'một trăm hai mươi sáu trên một trăm ba mươi sáu xã'], ['24/24 giờ', 'hai mươi tư trên hai mươi tư giờ'],
    ['06 tháng', 'sáu tháng'], ['02 lần', 'hai lần'], ['số 05', 'số không năm'], ['lần thứ 1', 'lần thứ nhất'], ['thứ 4', 'thứ tư'], ['lần thứ 14', 'lần thứ mười bốn'], ['thứ 2', 'thứ hai'],
    ['1.2. Nhiệm vụ', 'một chấm hai. Nhiệm vụ'], ['2.10', 'hai chấm mười'],
    // Units.
    ['3.358 km2', 'ba nghìn ba trăm năm mươi tám ki lô mét vuông'], ['120 m²', 'một trăm hai mươi mét vuông'], ['5 ha', 'năm héc ta'], ['2,5ha', 'hai phẩy năm héc ta'], ['nghìn ha', 'nghìn héc ta'], ['60 km/h', 'sáu mươi ki lô mét trên giờ'], ['2.500 người/km2', 'hai nghìn năm trăm người trên ki lô mét vuông'], ['25-30°C', 'hai mươi lăm đến ba mươi độ xê'],
    // Roman numerals.
    ['thế kỷ XXI', 'thế kỷ hai mươi mốt'], ['quý IV', 'quý bốn'], ['khóa I', 'khóa một'], ['Chương V', 'Chương năm'], ['VI. TỔ CHỨC', 'sáu. TỔ CHỨC'], ['I. Mở đầu', 'một. Mở đầu'], ['Nghị quyết Trung ương 4 khóa XII', 'Nghị quyết Trung ương bốn khóa mười hai'],
    // Documents.
    ['Quyết định số 4529-QĐ/TU', 'Quyết định số bốn nghìn năm trăm hai mươi chín quyết định thành ủy'], ['Số 19 -QC/HU', 'số mười chín quy chế huyện ủy'], ['1048-TB/BTGTU', 'số một nghìn không trăm bốn mươi tám thông báo ban tuyên giáo thành ủy'],
    ['366-QĐ/TW', 'số ba trăm sáu mươi sáu quyết định trung ương'], ['NQ/TW', 'nghị quyết trung ương'], ['Luật số 91/2025/QH15', 'Luật số chín mươi mốt năm hai nghìn không trăm hai mươi lăm quốc hội khóa mười lăm'], ['Quyết định 1719/QĐ-TTg', 'Quyết định số một nghìn bảy trăm mười chín quyết định thủ tướng'],
    ['Kế hoạch số 12/KH-UBND', 'Kế hoạch số mười hai kế hoạch ủy ban nhân dân'], ['khoản 2 Điều 7', 'khoản hai Điều bảy'], ['điểm a khoản 1 Điều 12', 'điểm a khoản một Điều mười hai'], ['Điều 1,2 và 3', 'Điều một, hai và ba'],
    // Abbreviations.
    ['đ/c Bí thư', 'đồng chí Bí thư'], ['các đ/c', 'các đồng chí'], ['TP.Hà Nội', 'thành phố Hà Nội'], ['TP. HCM', 'thành phố Hồ Chí Minh'], ['UBND và HĐND', 'ủy ban nhân dân và hội đồng nhân dân'], ['BCH, BTV', 'ban chấp hành, ban thường vụ'], ['Q.1, P.12', 'quận một, phường mười hai'], ['v/v họp', 'về việc họp'],
    ['TTHC và CCHC', 'thủ tục hành chính và cải cách hành chính'],
    // Numbers to call.
    ['0912345678', 'không chín một hai ba bốn năm sáu bảy tám'], ['điện thoại: 024.3825.1234', 'điện thoại: không hai bốn, ba tám hai năm, một hai ba bốn'], ['(024) 38251234', 'không hai bốn, ba tám hai năm một hai ba bốn'], ['+84 912 345 678', 'cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám'],
    ['1900 1234', 'một chín không không, một hai ba bốn'], ['đường dây nóng 115', 'đường dây nóng một một năm'],
    // What is left as it is.
    ['TÔI LÀ ĐẢNG VIÊN', 'TÔI LÀ ĐẢNG VIÊN'], ['và/hoặc', 'và/hoặc'], ['Covid-19', 'Covid-mười chín'],
  ])('%j', (text, said) => expect(speak(text)).toBe(said));
});

describe('numbers', () => {
  const whole = fc.oneof(fc.nat(9999), fc.integer({ min: 0, max: 999_999_999_999 }));
  const decimals = fc.oneof(fc.nat(9).map(String), fc.integer({ min: 10, max: 99 }).map(String), fc.integer({ min: 100, max: 999 }).map(String), fc.nat(9).map((n) => `0${n}`));

  it('written with points between thousands come back as what they were', () => {
    fc.assert(fc.property(whole, (value) => {
      expect(heard(speak(`${written(value)} người`).replace(/ người$/, ''))).toBe(value);
    }));
  });

  it('with decimals, as shares of a hundred, as money and as measures, too', () => {
    fc.assert(fc.property(whole, decimals, fc.constantFrom(['%', 'phần trăm'], [' đồng', 'đồng'], [' km²', 'ki lô mét vuông'], [' ha', 'héc ta']), (value, tail, [mark = '', words = '']) => {
      const said = speak(`${written(value, tail)}${mark}`);
      expect(said.endsWith(` ${words}`)).toBe(true);
      expect(heard(said.slice(0, -words.length - 1))).toBe(Number(`${value}.${tail}`));
    }));
  });

  it('in a span come back both', () => {
    fc.assert(fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 999_999 }), (from, more) => {
      const [a, b] = speak(`đạt ${written(from)} - ${written(from + more)} người`).replace(/^đạt | người$/g, '').split(' đến ');
      expect([heard(a ?? ''), heard(b ?? '')]).toEqual([from, from + more]);
    }));
  });

  it('of days come back as the day', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2099 }), fc.boolean(), (d, m, y, padded) => {
      const two = (n: number): string => (padded ? String(n).padStart(2, '0') : String(n));
      const found = /^ngày (.+) tháng (.+) năm (.+ nghìn.*|một nghìn chín trăm.*)$/.exec(speak(`ngày ${two(d)}/${two(m)}/${y}`));
      expect(found?.slice(1).map((words) => (words === 'tư' ? 4 : heard(words)))).toEqual([d, m, y]);
    }));
  });

  it('of times come back as the time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 59 }), fc.constantFrom('h', 'g', ' giờ ', ':'), (h, m, sign) => {
      const [hours, minutes] = speak(`lúc ${h}${sign}${String(m).padStart(2, '0')}`).replace(/^lúc | phút$/g, '').split(' giờ ');
      expect([heard(hours ?? ''), heard(minutes ?? '')]).toEqual([h, m]);
    }));
  });

  it('to call are told digit by digit', () => {
    fc.assert(fc.property(fc.constantFrom('03', '05', '07', '08', '09'), fc.integer({ min: 10_000_000, max: 99_999_999 }), fc.constantFrom('', ' ', '.'), (head, tail, sign) => {
      const number = `${head}${tail}`;
      const text = `${number.slice(0, 4)}${sign}${number.slice(4, 7)}${sign}${number.slice(7)}`;
      expect(speak(`gọi ${text}`).replace('gọi ', '').split(/,? /).map((word) => DIGITS.indexOf(word)).join('')).toBe(number);
    }));
  });
});

it('says the same of what it said: nothing is left to change', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('ngày 3/2/2026', 'Điều 7', 'NQ/TW', '2,5%', 'đ/c', '14h30', 'UBND', 'khóa XIII', '5.000 đồng', '0912345678', 'chi bộ', 'và', ','), { maxLength: 12 }), (parts) => {
    const said = speak(parts.join(' '));
    expect(speak(said)).toBe(said);
  }));
});
