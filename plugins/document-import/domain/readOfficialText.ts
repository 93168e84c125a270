import { isTableLine } from '../../official-documents/pure';
import { plainLines } from './plainLines';
import { readHead } from './readHead';
import { readSections } from './readSections';
import { readSigner } from './readSigner';
import { shorten } from './shorten';
import { LIMITS, type Params, type ReadDocument, type Refusal, type Section } from './types';

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
/** A name or an abbreviation keeps its capital: "MTTQ", "Đảng bộ". */
const startsSentence = (text: string): boolean => /^(Ban hành|Về|Kết luận|Quản lý|Quy định|Thực hiện|Triển khai|Tổ chức|Tăng|Đẩy|Nâng|Phê duyệt|Kiện toàn|Sửa đổi)/u.test(text);

const titleOf = (kind: string | undefined, subject: string): string => {
  const text = subject.replace(/\s+/gu, ' ').trim();
  if (!kind) return text;
  return text === '' ? '' : `${kind} ${startsSentence(text) ? lowerFirst(text) : text}`;
};

/** The first sentence-like paragraph of the text that is no reference to other documents. */
const summaryOf = (title: string, sections: readonly Section[]): string => {
  const paragraphs = sections.flatMap(({ text }) => text.split('\n')).filter((each) => each.length > 60 && !isTableLine(each) && !/^[-–]?\s*Căn cứ|^Xét đề nghị/u.test(each));
  return shorten(paragraphs[0] ?? title, 600);
};

export type ReadOfficial = { document: ReadDocument } | { refusal: Refusal; params: Params };

/**
 * A document from the plain text of its sheet: number, symbol, organ, place and date, kind, title, signer, and its
 * parts. A text without any of these becomes type "other" with its first paragraph as title: what is missing must be
 * added by a person before the draft can be submitted.
 * @param text decoded by `decodeText`
 */
export const readOfficialText = (text: string): ReadOfficial => readOfficialLines(plainLines(text));

/** The same, of lines whose headings are known from the file's styles. @param otherwise the title of a text that says none */
export const readOfficialLines = (lines: readonly string[], headings: ReadonlySet<number> = new Set(), otherwise?: string): ReadOfficial => {
  if (lines.every((line) => line === '')) return { refusal: 'empty', params: {} };
  const head = readHead(lines);
  const own = titleOf(head.kind?.name, head.subject);
  // A text that begins with its articles is called after its file, or else its first line.
  const title = own === '' ? (otherwise ?? (head.end > 0 && head.kind ? '' : shorten(lines.find((line) => line !== '') ?? '', LIMITS.title))) : otherwise === undefined ? own : shorten(own, LIMITS.title);
  if (title === '') return { refusal: 'no-title', params: {} };
  const sections = readSections(lines.slice(head.end), (index) => headings.has(index + head.end));
  if (title.length > LIMITS.title) return { refusal: 'too-long', params: { what: shorten(title, 60), most: LIMITS.title } };
  if (sections.length === 0) return { refusal: 'empty', params: {} };
  const long = sections.find((section) => section.text.length > LIMITS.text || section.heading.length > LIMITS.heading);
  if (long) return { refusal: 'too-long', params: { what: shorten(long.heading, 60), most: LIMITS.text } };
  return {
    document: {
      type: head.kind?.type ?? 'other',
      number: head.number,
      symbol: head.symbol,
      title,
      issuer: head.issuer,
      dateIssued: head.dateIssued,
      signer: readSigner(lines.slice(head.end)),
      summary: summaryOf(title, sections),
      sections,
    },
  };
};
