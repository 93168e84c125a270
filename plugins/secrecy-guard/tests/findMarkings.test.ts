import { describe, expect, it } from '@jest/globals';

import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { encodeVni } from '../../kernel/text/vni';
import { findMarking } from '../domain/findMarkings';
import { nameMarking, titleMarking } from '../domain/nameMarking';
import { PLACES, type Level, type Part, type Place } from '../domain/types';

const LEVELS: readonly (readonly [string, Level])[] = [['MẬT', 'secret'], ['TỐI MẬT', 'high-secret'], ['TUYỆT MẬT', 'top-secret'], ['KHÔNG MẬT NHƯNG NHẠY CẢM', 'sensitive']];
const unmarked = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/Đ/g, 'D').normalize('NFC');
const words = (between: string, inside: string) => (text: string): string => text.split(' ').map((word) => [...word].join(inside)).join(between);

const SPACINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'two spaces': words('  ', ''),
  spaced: words('   ', ' '),
  'widely spaced': words('      ', '   '),
  'hard spaces': words('\u00a0\u00a0', '\u00a0'),
  'thin spaces': words('\u2003', '\u2009'),
  'zero width': words(' ', '\u200b'),
  dotted: words(' ', '.'),
  dashed: words(' - ', '-'),
  together: words('', ''),
};
const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  padded: (text) => `     ${text}  `,
  brackets: (text) => `[ ${text} ]`,
  parentheses: (text) => `(${text})`,
  stars: (text) => `*** ${text} ***`,
  box: (text) => `║ ${text} ║`,
  rules: (text) => `———  ${text}  ———`,
  stop: (text) => `${text}.`,
  copy: (text) => `${text} (Bản số: 03)`,
};
const COLUMNS: Readonly<Record<string, (text: string) => string>> = {
  'beside a number': (text) => `Số 15-BC/TU\t${text}`,
  'beside a name': (text) => `THÀNH ỦY HÀ NỘI          ${text}`,
  'in a drawn table': (text) => `| Số 15 | ${text} | Hà Nội |`,
};
/** Beside other things, in capitals; the third in a line longer than a stamp. */
const BESIDE: Readonly<Record<string, (text: string) => string>> = {
  'behind a dash': (text) => `Số 12-BC/TU - ${text}`,
  'before urgency': (text) => `${text} - HỎA TỐC`,
  'in brackets before a title': (text) => `[${text}] Kế hoạch phát triển kinh tế, văn hóa, xã hội và quốc phòng năm 2026`,
  'between strokes': (text) => `Số 12-BC/TU / ${text} / Hà Nội`,
  'in parentheses behind a title': (text) => `Kế hoạch phát triển kinh tế, văn hóa, xã hội và quốc phòng năm 2026 (${text})`,
};
/** Composed, taken apart, small letters of a capitals' font, and both encodings, as Latin-1 and as Windows show them. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text,
  NFD: (text) => text.normalize('NFD'),
  TCVN3: encodeTcvn3,
  'TCVN3 on Windows': (text) => new TextDecoder('windows-1252').decode(Buffer.from(encodeTcvn3(text), 'latin1')),
  '.VnTimeH': (text) => [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter : encodeTcvn3(letter.toLowerCase()))).join(''),
  VNI: encodeVni,
  'half Cyrillic': (text) => text.replace(/M/g, 'М').replace(/T/g, 'Т'),
  'full width': (text) => [...text].map((letter) => (/[A-Z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)).join(''),
};
const TEXTS: readonly Place[] = PLACES.filter((place) => !['file-name', 'declaration'].includes(place));
const around = (text: string): string[] => ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Hà Nội, ngày 05 tháng 11 năm 2026', text, 'Kính gửi: các chi bộ trực thuộc.', 'Đề nghị các đồng chí bảo mật thông tin, giữ bí mật nội dung.'];

describe('markings', () => {
  const cases: [string, string, Level][] = [];
  for (const [marking, level] of LEVELS) {
    for (const [spacing, spread] of Object.entries(SPACINGS)) {
      for (const [encoding, encode] of Object.entries(ENCODINGS)) {
        // Full-width and encoded letters are spread letter by letter as well.
        for (const [frame, put] of Object.entries(FRAMES)) cases.push([`${marking} ${spacing} ${encoding} ${frame}`, put(spread(encode(marking))), level]);
        for (const [frame, put] of Object.entries(BESIDE)) cases.push([`${marking} ${spacing} ${encoding} ${frame}`, put(spread(encode(marking))), level]);
        if (!['widely spaced', 'spaced'].includes(spacing)) for (const [frame, put] of Object.entries(COLUMNS)) cases.push([`${marking} ${spacing} ${encoding} ${frame}`, put(spread(encode(marking))), level]);
      }
      for (const [frame, put] of Object.entries(FRAMES)) cases.push([`${marking} ${spacing} without marks ${frame}`, put(spread(unmarked(marking))), level]);
    }
  }

  it(`are found in every place: ${cases.length} spellings`, () => {
    const missed: string[] = [];
    for (const [name, line, level] of cases) {
      for (const [place, visual] of [['body', false], ['body', true], ['header', true], ['cell', false]] as const) {
        const found = findMarking([{ place, lines: around(line), visual }]);
        if (found?.level !== level || found.place !== place) missed.push(`${name} in ${place}${visual ? ' (visual)' : ''}: ${found?.level ?? 'nothing'} ${JSON.stringify(line)}`);
      }
    }
    expect(missed.slice(0, 30)).toEqual([]);
    expect(cases.length).toBeGreaterThan(3000);
  });

  it.each(TEXTS)('are found in: %s', (place) => {
    for (const [name, line, level] of cases.filter((_, n) => n % 37 === 0)) expect([name, findMarking([{ place, lines: around(line) }])]).toEqual([name, { level, place }]);
  });

  it.each([
    'Độ mật: Mật', 'Độ mật: TỐI MẬT', 'ĐỘ MẬT : Tuyệt mật', 'Mức độ mật - Tối mật', 'Cấp độ mật: mật', 'Do mat: toi mat', 'DO MAT: MAT', 'Số 12-BC/TU; Độ mật: Mật; Bản số 3',
    'Dấu độ mật: Mật (bản số 2)', '| Độ mật: Tối mật |', encodeTcvn3('Độ mật: Tối mật'), encodeVni('Độ mật: Tối mật'), 'Mật', 'Tối mật', 'Số 15-BC/TU   M Ậ T   Hà Nội', 'TỐI\nMẬT', 'M\nẬ\nT', 'T\nU\nY\nỆ\nT\nM\nẬ\nT',
  ])('%j', (text) => expect(findMarking([{ place: 'body', lines: text.split('\n') }])).toBeDefined());

  it.each(['mật', 'tối mật', 'toi mat', 'Mat'])('%j as a property, in a header', (text) => {
    for (const place of ['property', 'header', 'declaration', 'text-box'] as const) expect(findMarking([{ place, lines: [text] }])).toBeDefined();
  });
});

/** Built from pieces: words that hold "mật", around and before and behind them. */
const BEGINNINGS = ['', 'Đảng viên phải giữ ', 'Công tác ', 'Quy chế bảo vệ ', '1. ', 'a) ', '- ', 'Điều 5. ', 'Danh mục ', 'Về việc ', 'BÁO CÁO ', 'Luật '];
const WORDS = [
  'bí mật nhà nước', 'bảo mật thông tin', 'mật khẩu đăng nhập', 'quan hệ thân mật', 'mật độ dân số', 'mật ong rừng', 'tài liệu mật', 'tài liệu tối mật và tuyệt mật', 'cơ mật', 'mật mã', 'mật thư', 'mật vụ',
  'túi mật', 'sỏi mật', 'mật thiết', 'ngọt như mật', 'bí mật, tối mật, tuyệt mật', 'độ mật của tài liệu', 'độ mật: tuyệt mật, tối mật, mật', 'giải mật', 'văn bản mật gửi đi', 'sách mật', 'mặt trận', 'mất mát', 'con mắt', 'tôi mất', 'BÍ MẬT NHÀ NƯỚC', 'BẢO MẬT', 'MẬT KHẨU', 'B Í   M Ậ T', 'B Ả O  M Ậ T', 'MẶT TRẬN TỔ QUỐC', 'T Ổ  Q U Ố C',
];
const ENDINGS = ['', '.', ' theo quy định của pháp luật.', ' (nếu có)', ';', ': thực hiện theo Luật Bảo vệ bí mật nhà nước 2018.'];

describe('running text', () => {
  it('is no marking, in any place and encoding', () => {
    const alarms: string[] = [];
    let tried = 0;
    for (const begin of BEGINNINGS) for (const word of WORDS) for (const end of ENDINGS) {
      for (const encode of [(text: string) => text, encodeTcvn3, encodeVni, (text: string) => text.normalize('NFD'), (text: string) => text.toUpperCase()]) {
        const line = encode(begin + word + end);
        for (const place of ['body', 'header'] as const) {
          tried += 1;
          if (findMarking([{ place, lines: [line] }])) alarms.push(`${place}: ${JSON.stringify(line)}`);
        }
      }
    }
    expect(alarms.slice(0, 20)).toEqual([]);
    expect(tried).toBeGreaterThan(20_000);
  });

  it.each<[string, Part]>([
    ['a sentence that a page ends within a word', { place: 'body', visual: true, lines: ['QUY CHẾ BẢO VỆ BÍ', 'MẬT', 'Ban hành kèm theo'] }],
    ['the tail of a sentence', { place: 'body', visual: true, lines: ['mọi đảng viên có trách nhiệm giữ bí', 'mật.', 'Điều 2'] }],
    ['a list that explains the levels', { place: 'body', lines: ['Độ mật gồm:', '1. Tuyệt mật;', '2. Tối mật;', 'a) Mật.', '- Tối mật;'] }],
    ['a column of levels that says there is none', { place: 'cell', lines: ['Độ mật', 'Không', 'Thường'] }],
    ['English', { place: 'body', lines: ['Mat', 'yoga mat', 'format', 'Tommy Toi', 'MATH'] }],
    ['words of three letters below each other', { place: 'cell', lines: ['MẶT', 'MÁT', 'MẤT', 'MẮT'] }],
  ])('%s', (_, part) => expect(findMarking([part])).toBeUndefined());
});

describe('stamps beside other things', () => {
  it.each(['BẢO - MẬT', 'Bảo mật - Mật khẩu', 'Trung tâm (MAT) được thành lập', 'Phân loại (tuyệt mật, tối mật, mật)', '[Mật khẩu] đổi mỗi quý', 'Giữ bí mật - trách nhiệm của mỗi người', 'MẬT ONG - MẬT MÍA', 'Độ tuyệt mật - tối mật - mật'])('%j are none', (line) =>
    expect(findMarking([{ place: 'body', lines: [line] }])).toBeUndefined());
});

describe('titles and summaries', () => {
  it.each(['Báo cáo TỐI MẬT quý 3', 'Kế hoạch MẬT về nhân sự', `${encodeVni('Báo cáo TUYỆT MẬT quý 3')}`])('%j says so', (title) => expect(titleMarking(title)).toBeDefined());
  it.each(['Quy định về tài liệu MẬT', 'Hướng dẫn đóng dấu “MẬT”, “TỐI MẬT”', 'Danh mục văn bản tuyệt mật, tối mật, mật', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'Hội nghị về BẢO MẬT thông tin', 'Quản lý văn bản MẬT gửi đi', 'Mật độ dân số, mật ong'])('%j does not', (title) => expect(titleMarking(title)).toBeUndefined());
});

describe('names of files', () => {
  it.each(['MẬT.docx', 'TỐI MẬT.pdf', 'TOI MAT - bao cao.docx', 'bao-cao-tuyet-mat.pdf', 'TOI_MAT_bao_cao.docx', '(Mật) Kế hoạch.pdf', '[TỐI MẬT] KH 2026.xlsx', 'KH-2026 - Mật.docx', 'Báo cáo TỐI MẬT quý 3.docx',
    'Công văn MẬT số 5.docx', 'MAT_bao cao quy 3.pdf', 'T Ố I  M Ậ T.docx', 'tuyệt mật.png', 'Tối mật'.normalize('NFD') + '.jpg', `${encodeTcvn3('TỐI MẬT')}.doc`, `${encodeVni('Tuyệt mật')}.doc`, 'bc_TUYETMAT_2026.pdf'])('%j says so', (name) => expect(nameMarking(name)).toBeDefined());
  it.each(['Bảo mật thông tin.pdf', 'bi mat nha nuoc.docx', 'Luật Bảo vệ bí mật nhà nước.pdf', 'mat bang tang 2.png', 'mat-bang.pdf', 'Mật độ dân số.xlsx', 'mật ong.jpg', 'doi-mat-khau.png', 'SO DO MAT BANG.pdf', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC.pdf',
    'Quy định về tài liệu mật.pdf', 'kham-mat.pdf', 'format.docx', 'BẢO MẬT.pdf', 'Hội nghị MẶT TRẬN.pdf', 'IMG_20261105.jpg'])('%j does not', (name) => expect(nameMarking(name)).toBeUndefined());
});
