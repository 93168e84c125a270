/**
 * Number and symbol of an official document. Party style: number per type, organ and term ("05-NQ/ĐU"); State style: number
 * per year ("72/2013/NĐ-CP"), laws without a type ("116/2025/QH15"). RULES.md 7.
 */
export type DocumentNumber =
  | { style: 'party'; number: number; suffix: string; type: string; organ: string }
  | { style: 'state'; number: number; suffix: string; year: number; symbol: string };

/** As they are written when right; found again whatever case or marks somebody typed. */
const TYPES = ['NQ', 'QĐ', 'QyĐ', 'CT', 'KL', 'QC', 'TB', 'BC', 'KH', 'CTr', 'CTHĐ', 'TTr', 'TTTr', 'CV', 'BB', 'ĐA', 'PA', 'TT', 'HD', 'GM', 'NĐ', 'TTLT', 'PL', 'L', 'TC', 'LK', 'ĐL', 'QT', 'CĐ', 'GCN', 'UQ'] as const;

/** Organs of the Party, as their symbols end ("BTGTU" is capitals throughout and needs no line). */
const ORGANS = ['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU', 'ĐUK', 'CB', 'BTV', 'BCH', 'VPTW', 'VPTU', 'UBKT', 'UBKTTW', 'UBKTTU', 'HĐND', 'UBND', 'CP', 'TTg', 'QĐ-TTg'] as const;

const unmarked = (text: string): string =>
  text
    .replace(/[đĐ]/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

const spelled = (known: readonly string[]): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  for (const each of known) if (!all.has(unmarked(each))) all.set(unmarked(each), each);
  return all;
};
const TYPE_BY_LETTERS = spelled(TYPES);
const ORGAN_BY_LETTERS = spelled(ORGANS);

const typeOf = (text: string): string => TYPE_BY_LETTERS.get(unmarked(text)) ?? text.toLocaleUpperCase('vi');
/** One known by its letters is spelled as it should be; any other keeps its own marks. */
const organOf = (text: string): string => ORGAN_BY_LETTERS.get(unmarked(text)) ?? (text === text.toLowerCase() ? text.toLocaleUpperCase('vi') : text);

/** Dashes of every length, the Icelandic "Ð" that old keyboards made of "Đ", and spaces round the marks. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/Ð/gu, 'Đ')
    .replace(/ð/gu, 'đ')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/\s*([/-])\s*/gu, '$1')
    .trim()
    .replace(/^(?:số|so)\s*:?\s*/iu, '')
    .replace(/[.,;:]+$/u, '')
    .trim();

const PARTY = /^(\d{1,6})(?:([a-zđ])(?=-))?-?(\p{L}{1,5})\/(\p{L}[\p{L}\d]{0,14}(?:[.-]\p{L}[\p{L}\d]{0,9}){0,2})$/iu;
const STATE = /^(\d{1,6})([a-zđ]?)\/(\d{4})\/(\p{L}[\p{L}\d]{0,9}(?:-\p{L}[\p{L}\d]{0,14}){0,3})$/iu;

/** Of a State document: "nđ-cp" → "NĐ-CP", "qh15" → "QH15". */
const stateSymbol = (text: string): string =>
  text
    .split('-')
    .map((part, place) => (place === 0 ? (TYPE_BY_LETTERS.get(unmarked(part)) ?? organOf(part)) : organOf(part)))
    .join('-');

/**
 * Reads number and symbol as people write them: "Số 19 -QC/HU", "4529-qđ/tu", "05 – NQ/ĐU", "72/2013/NĐ-CP".
 * @returns undefined when it is neither style
 */
export const parseNumber = (text: string): DocumentNumber | undefined => {
  const written = tidy(text);
  const state = STATE.exec(written);
  if (state) {
    const [, number = '', suffix = '', year = '', symbol = ''] = state;
    return { style: 'state', number: Number(number), suffix: suffix.toLowerCase(), year: Number(year), symbol: stateSymbol(symbol) };
  }
  const party = PARTY.exec(written);
  if (!party) return undefined;
  const [, number = '', suffix = '', type = '', organ = ''] = party;
  return { style: 'party', number: Number(number), suffix: suffix.toLowerCase(), type: typeOf(type), organ: organ.split('-').map(organOf).join('-') };
};

/** Below 10 a zero stands in front. */
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The two fields of the collection: "05" and "NQ/ĐU", or "72/2013" and "NĐ-CP". */
export const numberParts = (read: DocumentNumber): { number: string; symbol: string } => {
  const own = `${twoDigits(read.number)}${read.suffix}`;
  return read.style === 'party' ? { number: own, symbol: `${read.type}/${read.organ}` } : { number: `${own}/${read.year}`, symbol: read.symbol };
};

/** As it is written: "05-NQ/ĐU", "72/2013/NĐ-CP". */
export const writeNumber = (read: DocumentNumber): string => {
  const { number, symbol } = numberParts(read);
  return `${number}${read.style === 'party' ? '-' : '/'}${symbol}`;
};

/** What two fields that people filled in mean together; either may hold all of it. */
export const readFields = (number: string, symbol: string): DocumentNumber | undefined => {
  const [own, sign] = [tidy(number), tidy(symbol)];
  return parseNumber(own) ?? parseNumber(sign) ?? (own && sign ? (parseNumber(`${own}-${sign}`) ?? parseNumber(`${own}/${sign}`)) : undefined);
};
