import { nameOfKind } from './kinds';
import { readFields, writeNumber } from './number';

export type Cited = {
  /** Stored value of the collection's `type`. */
  type: string;
  title: string;
  number?: string | null;
  symbol?: string | null;
  /** `YYYY-MM-DD`, a day in Vietnam. */
  dateIssued?: string | null;
};

export type CitedPart = {
  /** The section's heading: "Điều 7. Quản lý tài khoản". */
  heading: string;
  /** The section's anchor: "dieu-7", or "quy-che-dieu-7" for what is issued with a decision. */
  anchor: string;
  /** Marks below it, outermost first: clause "2", point "a". */
  clause?: string;
  point?: string;
};

/** What is issued with a decision, by the beginning of its sections' anchors (document-import, readSections). */
const ANNEXES: readonly [prefix: string, name: string][] = [
  ['quy-che', 'Quy chế'], ['quy-dinh', 'Quy định'], ['de-an', 'Đề án'], ['phuong-an', 'Phương án'], ['chuong-trinh', 'Chương trình'], ['ke-hoach', 'Kế hoạch'], ['danh-muc', 'Danh mục'], ['phu-luc', 'Phụ lục'],
];

/** As dates stand in official text: a day below 10 and the months 1 and 2 with a zero (16/3/2023, 02/01/2020). */
export const writeDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
};

/** "Quyết định số 4529-QĐ/TU ngày 16/3/2023"; a law by its title. */
export const citeDocument = ({ type, title, number, symbol, dateIssued }: Cited): string => {
  const read = readFields(number ?? '', symbol ?? '');
  const written = read ? writeNumber(read) : [number, symbol].filter(Boolean).join('-');
  const day = dateIssued ? ` ngày ${writeDay(dateIssued)}` : '';
  const isNamed = type === 'law' || type === 'constitution' || written === '';
  if (isNamed) return `${title}${written && ` (số ${written}${day})`}`;
  return `${nameOfKind(type) ?? 'Văn bản'} số ${written}${day}`;
};

/** "Điều 7. Quản lý tài khoản" → "Điều 7"; "II. Nhiệm vụ" → "Mục II"; a heading without a number stands in quotation marks. */
const citeHeading = (heading: string): string => {
  const numbered = /^(Điều|Chương|Phần|Mục)\s+([\dIVXLC]+\p{L}?)(?=[\s.:]|$)/iu.exec(heading);
  if (numbered) return `${numbered[1] ?? ''} ${numbered[2] ?? ''}`;
  const roman = /^([IVXLC]+)\s*[.\-–]/u.exec(heading);
  return roman ? `Mục ${roman[1] ?? ''}` : `phần “${heading.trim()}”`;
};

/** A part, within the document as `citeDocument` wrote it: worked out once for all of its thousands of parts. */
export const citeWithin = (whole: string, part: CitedPart): string => {
  const annex = ANNEXES.find(([prefix]) => part.anchor.startsWith(`${prefix}-`));
  const within = [part.point && `điểm ${part.point}`, part.clause && `khoản ${part.clause}`, citeHeading(part.heading)].filter(Boolean).join(' ');
  return `${within} ${annex ? `${annex[1]} ban hành kèm theo ` : ''}${whole}`;
};

/** "khoản 2 Điều 7 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023". */
export const cite = (document: Cited, part?: CitedPart): string => (part ? citeWithin(citeDocument(document), part) : citeDocument(document));
