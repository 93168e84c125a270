const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'] as const;
/** Beyond this a number is read digit by digit: nobody follows it otherwise. */
const MOST_DIGITS = 18;

const digit = (value: number): string => DIGITS[value] ?? '';

const tens = (ten: number, one: number, afterHundreds: boolean): string[] => {
  if (ten === 0) return one === 0 ? [] : afterHundreds ? ['linh', digit(one)] : [digit(one)];
  const head = ten === 1 ? ['mười'] : [digit(ten), 'mươi'];
  if (one === 0) return head;
  if (one === 5) return [...head, 'lăm'];
  if (one === 1 && ten > 1) return [...head, 'mốt'];
  if (one === 4 && ten > 1) return [...head, 'tư'];
  return [...head, digit(one)];
};

/** Three digits; `whole`: with its hundreds even when they are none ("không trăm linh năm"). */
const three = (value: number, whole: boolean): string[] => {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  const hundreds = hundred > 0 || whole ? [digit(hundred), 'trăm'] : [];
  return [...hundreds, ...tens(Math.floor(rest / 10), rest % 10, hundreds.length > 0)];
};

export const digitWords = (text: string): string => [...text].map((each) => digit(Number(each))).join(' ');

/** "1005" → "một nghìn không trăm linh năm", as it is said in the north. Leading zeros are said ("05" → "không năm"). @param text digits only */
export const numberWords = (text: string): string => {
  if (text.length > MOST_DIGITS || (text.length > 1 && text.startsWith('0'))) return digitWords(text);
  if (/^0+$/.test(text)) return digit(0);
  const groups: number[] = [];
  for (let end = text.length; end > 0; end -= 3) groups.unshift(Number(text.slice(Math.max(0, end - 3), end)));
  const words = groups.flatMap((value, place) => {
    if (value === 0) return [];
    const unit = GROUPS[groups.length - 1 - place] ?? '';
    return [...three(value, place > 0), ...(unit ? [unit] : [])];
  });
  return words.join(' ');
};
