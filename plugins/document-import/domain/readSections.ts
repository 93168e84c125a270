import { slugify } from '../../kernel/pure';
import { romanNumber } from './romanNumber';
import type { Section } from './types';

const ARTICLE = /^Điều\s+(\d+\p{L}?)\s*[.:]\s*(.*)$/u;
const CHAPTER = /^Chương\s+([IVXLC]+|\d+)\b\s*[.:]?\s*(.*)$/iu;
/** "Mục 2. Quyền hạn" below a chapter; a sentence that begins so ends in a stop. */
const PART = /^Mục\s+(\d+|[IVX]+)\b\s*[.:]?\s*(.{0,200}?)(?<![.;,:])$/iu;
const ROMAN = /^([IVX]+)\s*[.\-–]\s+(.+)$/u;
const RECEIVERS = /^Nơi nhận\s*:?/iu;
const SIGNATURE = /^(T\/M|TM|T\/L|TL|K\/T|KT|TUQ|Q)\.?\s+\p{Lu}{2}/u;
/** "QUY CHẾ" on a line of its own, after the decision it is issued with. */
const ANNEX = /^(QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|PHỤ LỤC|CHƯƠNG TRÌNH|KẾ HOẠCH|DANH MỤC)$/u;

const isCapitals = (line: string): boolean => /\p{L}{2}/u.test(line) && line === line.toLocaleUpperCase('vi');

/** Each anchor once: a second "dieu-1" becomes "dieu-1-2". */
const unique = (sections: readonly Section[]): Section[] => {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const times = (seen.get(section.anchor) ?? 0) + 1;
    seen.set(section.anchor, times);
    return times === 1 ? section : { ...section, anchor: `${section.anchor}-${times}` };
  });
};

type Open = { anchor: string; heading: string; lines: string[] };

/** A chapter or division whose name stands on the next line. */
const isUnnamed = ({ anchor, heading, lines }: Open): boolean => /(^|-)(chuong|muc)-\d+$/u.test(anchor) && /^(Chương|Mục)\s+\S+$/iu.test(heading) && lines.every((each) => each === '');
const LONGEST_ANCHOR = 60;

/** What kind of line begins a new part, in a text that has articles and one that has none. */
const begins = (line: string, hasArticles: boolean, prefix: string): Open | undefined => {
  const article = ARTICLE.exec(line);
  if (article) {
    const [, id = '', own = ''] = article;
    return { anchor: `${prefix}dieu-${slugify(id)}`, heading: `Điều ${id}. ${own}`.trim(), lines: [] };
  }
  const chapter = CHAPTER.exec(line);
  if (chapter) {
    const [, number = '', name = ''] = chapter;
    return { anchor: `${prefix}chuong-${romanNumber(number)}`, heading: `Chương ${number}${name && `. ${name}`}`, lines: [] };
  }
  const division = hasArticles ? PART.exec(line) : null;
  if (division) {
    const [, number = '', name = ''] = division;
    return { anchor: `${prefix}muc-${romanNumber(number)}`, heading: `Mục ${number}${name && `. ${name}`}`, lines: [] };
  }
  const roman = hasArticles ? null : ROMAN.exec(line);
  if (roman) return { anchor: `${prefix}muc-${romanNumber(roman[1] ?? '')}`, heading: line, lines: [] };
  if (RECEIVERS.test(line)) return { anchor: `${prefix}noi-nhan`, heading: 'Nơi nhận', lines: [line.replace(RECEIVERS, '').trim()] };
  return SIGNATURE.test(line) ? { anchor: `${prefix}chu-ky`, heading: 'Chữ ký', lines: [line] } : undefined;
};

/** The text of an article that is one sentence long is its heading's line: it is text then ("Điều 2. Quyết định này có hiệu lực…"). */
const settled = ({ anchor, heading, lines }: Open): Section => {
  const text = lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim();
  const sentence = /^(Điều \d+\p{L}?)\. (.*[.;:/]+)$/u.exec(heading);
  if (sentence) return { anchor, heading: sentence[1] ?? heading, text: [sentence[2], text].filter(Boolean).join('\n') };
  return { anchor, heading, text };
};

/**
 * Cuts the text of a sheet into parts that can be linked to: chapters, articles (or parts I, II … where there are
 * none), receivers, signature. What is annexed to a decision gets its own name before the anchor
 * ("quy-che-dieu-6"), because its articles are numbered anew. Every line stands in exactly one part.
 * @param styled whether the file itself calls a line a heading; receivers and signature have none below them
 */
export const readSections = (lines: readonly string[], styled: (index: number) => boolean = () => false): Section[] => {
  const hasArticles = lines.some((line) => ARTICLE.test(line));
  const parts: Open[] = [{ anchor: 'mo-dau', heading: 'Mở đầu', lines: [] }];
  let prefix = '';
  let current = parts[0] as Open; // the list was begun with one
  const open = (part: Open): void => {
    parts.push(part);
    current = part;
  };
  for (const [index, line] of lines.entries()) {
    const annexed = hasArticles && parts.length > 1 && ANNEX.test(line) && lines.slice(index).some((later) => /^Điều\s+1\s*[.:]/u.test(later));
    if (annexed) {
      prefix = `${slugify(line)}-`;
      open({ anchor: `${prefix}mo-dau`, heading: line.charAt(0) + line.slice(1).toLocaleLowerCase('vi'), lines: [] });
      continue;
    }
    const part = line === '' ? undefined : begins(line, hasArticles, prefix);
    if (part) open(part);
    // The chapter's name often stands on the next line, in capitals.
    else if (line !== '' && isUnnamed(current) && (isCapitals(line) || styled(index))) current.heading = `${current.heading}. ${line}`;
    else if (line !== '' && styled(index) && !/(^|-)(noi-nhan|chu-ky)$/u.test(current.anchor)) open({ anchor: (prefix + (slugify(line) || 'phan')).slice(0, LONGEST_ANCHOR).replace(/-+$/u, ''), heading: line, lines: [] });
    else current.lines.push(line);
  }
  const filled = parts.map(settled).filter(({ anchor, text }) => text !== '' || !anchor.endsWith('mo-dau'));
  const [only] = filled;
  // A text without any division.
  if (filled.length === 1 && only?.anchor === 'mo-dau') return [{ ...only, anchor: 'noi-dung', heading: 'Nội dung' }];
  return unique(filled);
};
