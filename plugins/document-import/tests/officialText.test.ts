import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readFile } from '../domain/readFile';
import { readOfficialText } from '../domain/readOfficialText';
import { plainLines } from '../domain/plainLines';

const SHEET = `
THÀNH ỦY KIỂM THỬ

*

Số 12 -QĐ/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Kiểm Thử, ngày 5 tháng 3 năm 2024

QUYẾT ĐỊNH

**Ban hành Quy chế đọc sách
của Đảng bộ thành phố**

- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;

**BAN THƯỜNG VỤ
QUYẾT ĐỊNH**

Điều 1. Ban hành kèm theo Quyết định này Quy chế đọc sách.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

Nơi nhận:

- Lưu VPTU.

**T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ**



Nguyễn Thử Nghiệm

QUY CHẾ
đọc sách của Đảng bộ thành phố

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi

1. Quy chế này nói về sách (*báo*).

Chương II TỔ CHỨC

Điều 2. Thực hiện

Các cấp ủy thực hiện, xem <https://sach.vn>.
`;

const document = (text: string) => {
  const read = readOfficialText(text);
  if (!('document' in read)) throw new TypeError(`refused: ${read.refusal}`);
  return read.document;
};

describe('a sheet of the Party', () => {
  it('is read for its head', () => {
    expect(document(SHEET)).toMatchObject({
      type: 'QD',
      number: '12',
      symbol: 'QĐ/TU',
      title: 'Quyết định ban hành Quy chế đọc sách của Đảng bộ thành phố',
      issuer: 'Thành ủy Kiểm Thử',
      dateIssued: '2024-03-05',
      signer: 'Nguyễn Thử Nghiệm',
      summary: expect.any(String),
    });
  });

  it('is cut into parts; what is annexed has anchors of its own', () => {
    expect(document(SHEET).sections.map(({ anchor, heading }) => [anchor, heading])).toEqual([
      ['mo-dau', 'Mở đầu'],
      ['dieu-1', 'Điều 1'],
      ['dieu-2', 'Điều 2'],
      ['noi-nhan', 'Nơi nhận'],
      ['chu-ky', 'Chữ ký'],
      ['quy-che-mo-dau', 'Quy chế'],
      ['quy-che-chuong-1', 'Chương I. QUY ĐỊNH CHUNG'],
      ['quy-che-dieu-1', 'Điều 1. Phạm vi'],
      ['quy-che-chuong-2', 'Chương II. TỔ CHỨC'],
      ['quy-che-dieu-2', 'Điều 2. Thực hiện'],
    ]);
  });

  it('loses the marks of Markdown and no word', () => {
    const { sections, title } = document(SHEET);
    const whole = `${title}\n${sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n')}`;
    expect(whole).not.toMatch(/\*|</u);
    const words = (text: string): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\d]+/gu) ?? [];
    const kept = new Set(words(whole));
    const body = plainLines(SHEET).slice(plainLines(SHEET).indexOf('QUYẾT ĐỊNH'));
    expect(words(body.join('\n')).filter((word) => !kept.has(word))).toEqual([]);
  });

  it.each(['Số 12-QĐ/TU', 'Số 12 -QĐ/TU', 'Số: 12 - QĐ/TU', 'Số 12–QĐ/TU', 'Số 12-QĐ / TU'])('knows its number however it is typed: %s', (line) => {
    expect(document(SHEET.replace('Số 12 -QĐ/TU', line))).toMatchObject({ number: '12', symbol: 'QĐ/TU' });
  });

  it('has no date when the calendar has none', () => {
    expect(document(SHEET.replace('ngày 5 tháng 3', 'ngày 31 tháng 02')).dateIssued).toBeNull();
  });

  it('names its organ by symbol and place when the sheet does not', () => {
    const text = 'Số 19 -QC/HU\n\nKim Thử, ngày 16 tháng 9 năm 2024\n\nQUY CHẾ\n\nĐọc sách\n\nĐiều 1. Phạm vi\n\nMọi nơi.\n';
    expect(document(text)).toMatchObject({ type: 'QC', issuer: 'Huyện ủy Kim Thử', title: 'Quy chế Đọc sách' });
  });

  it('is cut at Roman numbers where it has no articles', () => {
    const text = 'Số 1-TB/TU\n\nTHÔNG BÁO\n\nKết luận về sách\n\nMở lời.\n\nI. KẾT QUẢ\n\nTốt.\n\nIV. NHIỆM VỤ\n\nĐọc tiếp.\n';
    expect(document(text).sections.map(({ anchor }) => anchor)).toEqual(['mo-dau', 'muc-1', 'muc-4']);
  });

  it('keeps anchors unique and well formed, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom('Điều 1. A', 'Điều 2. B', 'Chương I', 'Chương II X', 'QUY CHẾ', 'I. Một', 'Nơi nhận:', 'T/M BAN THƯỜNG VỤ', '', 'Câu văn.'),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const read = readOfficialText(`Số 1-QĐ/TU\n\nQUYẾT ĐỊNH\n\nVề sách\n\n${lines.join('\n')}\n`);
        const anchors = 'document' in read ? read.document.sections.map(({ anchor }) => anchor) : [];
        expect(new Set(anchors).size).toBe(anchors.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]{1,80}$/);
      }),
    );
  });
});

describe('a text that is no sheet', () => {
  it('becomes an "other" document with its first paragraph as title, and says what is missing', () => {
    const text = 'Ra mắt tủ sách chi bộ\n\n18/04/2023\n\nNgày 16/3, chi bộ ra mắt tủ sách.\n';
    expect(document(text)).toMatchObject({ type: 'other', title: 'Ra mắt tủ sách chi bộ', dateIssued: '2023-04-18', issuer: null, number: null });
  });
});

describe('a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const entry = (content: Uint8Array, name = 'van-ban.txt') => readFile(name, content)[0];

  it.each<[string, Uint8Array]>([
    ['a BOM', bytes(`\uFEFF${SHEET}`)],
    ['CRLF', bytes(SHEET.replace(/\n/g, '\r\n'))],
    ['NFD', bytes(SHEET.normalize('NFD'))],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(SHEET, 'utf16le')])],
  ])('with %s reads the same', (_, content) => {
    expect(entry(content)?.document).toEqual(document(SHEET));
  });

  it.each<[string, Uint8Array, string]>([
    ['in TCVN3', bytes('Sè 12-Q§/TU\n\nQuyÕt ®Þnh vÒ viÖc ®äc s¸ch cña §¶ng bé thµnh phè'), 'legacy'],
    ['in VNI', bytes('Soá 12\n\nQuyeát ñònh veà vieäc ñoïc saùch cuûa Ñaûng boä thaønh phoá Haø Noäi'), 'legacy'],
    ['of UTF-8 read as Latin-1', bytes('Quyáº¿t Ä‘á»‹nh vá» viá»‡c Ä‘á»c sÃ¡ch'), 'legacy'],
    ['of other bytes', Uint8Array.from([0x53, 0xe8, 0x20, 0xff]), 'unreadable'],
    ['with control characters', bytes('Số 1\u0000'), 'control'],
    ['of nothing', bytes(' \n'), 'empty'],
  ])('%s is refused with its reason', (_, content, refusal) => {
    expect(entry(content)?.refusal).toBe(refusal);
  });

  it('that should be JSON and is none is refused as a whole', () => {
    expect(entry(bytes('[{'), 'luat.json')?.refusal).toBe('shape');
  });

  it('in good Vietnamese with a few foreign signs is not mistaken', () => {
    const text = SHEET.replace('Các cấp ủy', 'Ở 25 °C, 12 m², «Café» và Ðảng ủy; các cấp ủy');
    expect(entry(bytes(text))?.document).toBeDefined();
  });
});
