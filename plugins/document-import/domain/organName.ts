/** Names as they are written in running text, longest first. */
const KNOWN = [
  'Ban Chấp hành Trung ương', 'Ban Bí thư', 'Bộ Chính trị', 'Ban Chấp hành Đảng bộ', 'Ban Thường vụ', 'Ban Tổ chức', 'Ban Tuyên giáo',
  'Ban Nội chính', 'Ban Dân vận', 'Ủy ban Kiểm tra', 'Văn phòng', 'Thành ủy', 'Tỉnh ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy', 'Đảng bộ',
  'Chi bộ',
];
/** Words that stay small between a body's name and a place's name. */
const SMALL = new Set(['phường', 'xã', 'đặc', 'khu', 'thị', 'trấn', 'thành', 'phố', 'huyện', 'quận', 'tỉnh', 'và', 'khối', 'các', 'cơ', 'quan']);

const lower = (text: string): string => text.toLocaleLowerCase('vi');
const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
/** Old tone placement, as many sheets write it: "uỷ" for "ủy". */
const comparable = (text: string): string => lower(text).replace(/uỷ/gu, 'ủy');

/** "THÀNH ỦY HÀ NỘI" → "Thành ủy Hà Nội"; text that is not all capitals stays as it is. */
export const organName = (line: string): string => {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text !== text.toLocaleUpperCase('vi')) return text;
  let rest = comparable(text);
  const words: string[] = [];
  while (rest !== '') {
    const known = KNOWN.find((name) => rest === lower(name) || rest.startsWith(`${lower(name)} `));
    const [word = ''] = rest.split(' ', 1);
    const taken = known ?? (SMALL.has(word) && words.length > 0 ? word : capital(word));
    words.push(taken);
    rest = rest.slice(taken.length).trimStart();
  }
  return words.join(' ');
};

const BY_SYMBOL: Record<string, string> = { TU: 'Thành ủy', HU: 'Huyện ủy', QU: 'Quận ủy', ThU: 'Thị ủy', ĐU: 'Đảng ủy' };

/** Who issued a sheet that does not name its organ: "QC/HU" of "Kim Động" → "Huyện ủy Kim Động". */
export const organOfSymbol = (symbol: string, place: string | null): string | null => {
  const organ = BY_SYMBOL[symbol.split('/')[1] ?? ''];
  return organ && place ? `${organ} ${place}` : null;
};
