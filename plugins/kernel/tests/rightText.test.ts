import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';

import { inspectText, isWrongText } from '../text/inspectText';
import { withoutHidden, withoutHiddenDeep } from '../text/invisible';
import { isSyllable } from '../text/isSyllable';
import { decodeTcvn3, encodeTcvn3 } from '../text/tcvn3';
import { decodeVni, encodeVni } from '../text/vni';

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const LETTERS = [...`${VOWELS}đ`].flatMap((letter) => [letter, letter.toUpperCase()]);

/** Own syllables, with every tone and quality among them; each sentence has some that an old encoding shows. */
const SYLLABLES =
  'Đảng bộ chi thành phố phường xã đồng chí bí thư hội nghị quyết định tổ chức cơ sở người dân nhân công tác xây dựng kiểm tra giám sát tuyên giáo vận động học tập làm theo tư tưởng đạo đức phong cách Hồ Minh nghĩa vụ quyền lợi được hưởng giữ gìn kỷ luật những vẫn cũng khuyết điểm ưu nước Việt Nam thủy hoà thuý khoẻ quý giếng gìn ngoằn ngoèo khuỷu nguyệt xoắn quét quẫy ỷ ức ổn ấm ẩm ẵm ặng ở ạ rõ ràng lẽ phải nữa sửa chữa mỗi đỗ sỡ dỗ cỏ ngõ'.split(' ');
const sentence = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 4, maxLength: 40 }).chain((words) =>
  fc.constantFrom('.', ';', ' (Điều 12).', '\n', ' – “Sổ tay”').map((end) => `Đảng ủy ${words.join(' ')}${end}`),
);
const cased = sentence.chain((text) => fc.boolean().map((capitals) => (capitals ? text.toUpperCase() : text)));

describe('old encodings', () => {
  it('TCVN3: every letter as iconv-lite has it, both ways', () => {
    expect(LETTERS).toHaveLength(146);
    for (const letter of LETTERS) {
      const shown = iconv.encode(letter, 'tcvn').toString('latin1');
      expect([letter, encodeTcvn3(letter)]).toEqual([letter, shown]);
      expect([letter, decodeTcvn3(`t${shown}n`)]).toEqual([letter, `t${letter}n`]);
    }
  });

  it('TCVN3: read as Windows-1252, too', () => {
    for (const word of ['ĐẢNG', 'MẬT', 'TỐI', 'UỶ', 'BỘ']) expect(decodeTcvn3(new TextDecoder('windows-1252').decode(iconv.encode(word, 'tcvn')))).toBe(word);
  });

  it('VNI: every letter, both ways; a small mark behind a capital, too', () => {
    for (const letter of LETTERS) expect([letter, decodeVni(encodeVni(letter))]).toEqual([letter, letter]);
    expect(new Set(LETTERS.map(encodeVni)).size).toBe(LETTERS.length);
    expect(decodeVni('Ñaûng boä Thaønh phoá; ÑAÛNG UÛY; Aùo; ñöôïc; ngöôøi')).toBe('Đảng bộ Thành phố; ĐẢNG ỦY; Áo; được; người');
  });

  it.each([['tcvn3', encodeTcvn3], ['vni', encodeVni]] as const)('%s: what was encoded is repaired to the letter', (kind, encode) => {
    fc.assert(fc.property(cased, (text) => {
      const shown = encode(text);
      const { repaired, ...found } = inspectText(shown);
      expect(repaired).toBe(text);
      expect([found.kind, found.certain]).toEqual([kind, true]);
      expect(isWrongText(shown)).toBe(true);
    }), { numRuns: 400 });
  });

  it.each([
    ['a title', 'Baûn tin', 'Bản tin'],
    ['a line of TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['one paragraph among right ones', 'Điều 1. Phạm vi\n§iÒu 2. §èi t­îng ¸p dông\nĐiều 3. Giải thích', 'Điều 1. Phạm vi\nĐiều 2. Đối tượng áp dụng\nĐiều 3. Giải thích'],
    ['half a line', 'Đảng ủy phường gửi: Ñaûng boä caùc cô quan', 'Đảng ủy phường gửi: Đảng bộ các cơ quan'],
  ])('%s', (_, shown, right) => {
    const { repaired, certain } = inspectText(shown);
    expect([repaired, certain]).toEqual([right, true]);
  });
});

describe('text that is right', () => {
  it('comes back as it is', () => {
    fc.assert(fc.property(cased, (text) => expect(inspectText(text)).toMatchObject({ kind: 'clean', certain: false, repaired: text, findings: [] })), { numRuns: 400 });
  });

  it.each([
    'Où est la forêt ? Là-bas, près du café ; le garçon a été très sûr : plutôt tôt que tard, dû au goût.',
    'Où va-t-il ?', 'la Thaï', 'Noël à Saïgon, maïs, naïf, ambiguë, l’été, À côté', 'El Niño, La Niña, São Paulo, Köln, Zürich, Malmö, Øst, Ångström, piñata',
    'This Agreement (the “Agreement”) is made © 2026 Acme® — § 5, ¶ 2; 20 °C ± 1; 5 µm; 10 m²; £5; ½; «naïve»; a·b',
    'Coca-Cola®, Windows™, 3×4 = 12, 6÷2', 'Điều 5 – “Đảng viên” «Nhân Dân» 20 °C, 5 µm, 10 m², 3 × 4, El Niño, Köln',
    'Hrê, Brâu, Krông Nô, Gié Triêng, Pu Péo, H’Mông, Ê-đê, Đắk Lắk, Xtiêng', 'hoà thuỷ xoá toà', 'hòa thủy xóa tòa', 'có', 'Chi bé', 'ý', '',
    'file:///a%20b?c=1&d=é', '{"a":"ñ"}', '👩‍⚕️ Bác sĩ', 'Fußball für Übermut, größer, Straße', 'Đồng chí Nguyễn Văn Ký', 'ÔNG, BÀ, CÔ', 'TÒA ÁN', 'kWh, MΩ, µg',
  ])('%j', (text) => expect(inspectText(text)).toMatchObject({ certain: false, repaired: text }));
});

describe('other slips', () => {
  it.each([
    ['horn', 'Ƣu tiên ngƣời lao động ở phƣờng', 'Ưu tiên người lao động ở phường', true],
    ['eth', 'Ðảng ủy, Ðiều 40', 'Đảng ủy, Điều 40', false],
    ['nfd', 'Đảng bộ'.normalize('NFD'), 'Đảng bộ', false],
    ['hidden', 'Đảng\u200b bộ\ufeff th\u00adành\u0007 phố', 'Đảng bộ thành phố', false],
  ])('%s', (kind, shown, right, certain) => {
    const found = inspectText(shown);
    expect([found.kind, found.repaired, found.certain]).toEqual([kind, right, certain]);
    expect(found.findings.length).toBeGreaterThan(0);
  });

  it('says where: cut out what was found, put in what should be, and it is the repaired text', () => {
    fc.assert(fc.property(cased, fc.constantFrom(encodeTcvn3, encodeVni, (text: string) => text.normalize('NFD'), (text: string) => text.replace(/ư/g, 'ƣ')), (text, spoil) => {
      const shown = spoil(text);
      const { findings, repaired } = inspectText(shown);
      let rebuilt = '';
      let upTo = 0;
      for (const { at, length, before, after } of findings) {
        expect(shown.slice(at, at + length)).toBe(before);
        rebuilt += shown.slice(upTo, at) + (after ?? before);
        upTo = at + length;
      }
      expect(rebuilt + shown.slice(upTo)).toBe(repaired);
    }));
  });

  it('points at words of two scripts and leaves them', () => {
    const text = 'Đảng viên \u0441ông tác, Αnh hùng, 5 μm, Россия, kΩ';
    const { kind, repaired, findings, certain } = inspectText(text);
    expect([kind, repaired, certain]).toEqual(['mixed-script', text, false]);
    expect(findings.map(({ before }) => before)).toEqual(['\u0441ông', 'Αnh']);
  });

  it('joiners stay where they join', () => {
    expect(withoutHidden('👩‍⚕️ 👨‍👩‍👧 a\u200db')).toBe('👩‍⚕️ 👨‍👩‍👧 ab');
  });

  it('reaches every string, and gives back the same object where nothing changes', () => {
    const clean = { a: ['Điều', { b: null, c: 1 }] };
    expect(withoutHiddenDeep(clean)).toBe(clean);
    expect(withoutHiddenDeep({ a: ['Đi\u200bều'] })).toEqual({ a: ['Điều'] });
  });
});

describe('isSyllable', () => {
  it.each(['nghiêng', 'khuya', 'quốc', 'giếng', 'gì', 'Đảng', 'ĐẢNG', 'yêu', 'ngoằn', 'khuỷu', 'ơi'])('%s', (word) => expect(isSyllable(word, true)).toBe(true));
  it.each(['tôt', 'đâc'])('%s lacks its tone', (word) => expect([isSyllable(word), isSyllable(word, true)]).toEqual([true, false]));
  it.each(['Krông', 'baûn', 'trÝ', 'wiki', 'été', 'hộị', ''])('%s', (word) => expect(isSyllable(word)).toBe(false));
});
