// TCVN 5712:1993, VN1 ("TCVN3", "ABC"): what each code means. Fonts of that time (.VnTime) hold the small letters and the seven
// capitals at A1–A7; the other capitals stand below A0, where the standard put them (rare in files, but they occur).
const LOW = { 0x01: 'Ú', 0x02: 'Ụ', 0x04: 'Ừ', 0x05: 'Ử', 0x06: 'Ữ', 0x11: 'Ứ', 0x12: 'Ự', 0x13: 'Ỳ', 0x14: 'Ỷ', 0x15: 'Ỹ', 0x16: 'Ý', 0x17: 'Ỵ' };
/** From 80. */
const CAPITALS = 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ';
/** From A1; A0 is the hard space. */
const FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđẰ';
/** From B5; B0–B4 are marks by themselves. */
const FROM_B5 = 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
/** The signs that Windows shows for 80–9F; the gaps have none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const letters = new Map<string, string>(Object.entries(LOW).map(([code, letter]) => [String.fromCharCode(Number(code)), letter]));
[...CAPITALS].forEach((letter, n) => {
  letters.set(String.fromCharCode(0x80 + n), letter);
  letters.set(WINDOWS_1252[n] ?? '', letter);
});
[...FROM_A1].forEach((letter, n) => letters.set(String.fromCharCode(0xa1 + n), letter));
[...FROM_B5].forEach((letter, n) => letters.set(String.fromCharCode(0xb5 + n), letter));

/** Signs of ordinary texts that Windows put where TCVN3 has capitals: at the edge of a word they are themselves. */
const EDGE = /^[‘’“”•–—…‹›„‚™]+|[‘’“”•–—…‹›„‚™]+$/g;

const each = (text: string): string => Array.from(text, (sign) => letters.get(sign) ?? sign).join('');

/** A word typed in TCVN3 that was read as Latin-1 or Windows-1252, in Unicode: "§¶ng" → "Đảng". Other signs stay as they are. */
export const decodeTcvn3 = (word: string): string => {
  const inner = word.replace(EDGE, '');
  const at = inner === '' ? -1 : word.indexOf(inner);
  return at < 0 ? word : word.slice(0, at) + each(inner) + word.slice(at + inner.length);
};

const codes = new Map<string, string>();
for (const [sign, letter] of letters) if (sign.charCodeAt(0) < 0x100) codes.set(letter, sign);

/** The inverse, for tests and for looking for words in texts of that time; what TCVN3 has no code for stays as it is. */
export const encodeTcvn3 = (text: string): string => Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
