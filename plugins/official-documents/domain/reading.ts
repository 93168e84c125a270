import { citeDocument, citeWithin, type Cited } from './cite';
import { divide, type Clause } from './clauses';

export type Section = { anchor: string; heading: string; text: string };

/** A part that can be linked to: `anchor` is the whole one ("dieu-7-khoan-2-diem-a"). */
export type ReadPart = { anchor: string; mark: string; kind: Clause['kind']; text: string; cite: string; parts: ReadPart[] };
export type ReadSection = {
  anchor: string;
  heading: string;
  /** 1: chapter, part; 2: article below a chapter; 1 too where there are no chapters. */
  level: 1 | 2;
  cite: string;
  /** What stands before the first clause. */
  lead: string;
  parts: ReadPart[];
};

const CHAPTER = /^(Chương|Phần)\s/iu;
const ARTICLE = /^Điều\s+\d/iu;

const partsOf = (whole: string, section: Section, clauses: readonly Clause[], clause?: string): ReadPart[] =>
  clauses.map(({ kind, mark, anchor, text, points }) => ({
    anchor: `${section.anchor}-${anchor}`,
    mark,
    kind,
    text,
    cite: citeWithin(whole, { ...section, ...(kind === 'clause' ? { clause: mark } : { clause, point: mark }) }),
    parts: partsOf(whole, section, points, kind === 'clause' ? mark : undefined),
  }));

/** A document for reading: its table of contents, and each article by clause and point, each with its own link and its citation. */
export const readingOf = (document: Cited, sections: readonly Section[]): ReadSection[] => {
  const whole = citeDocument(document);
  let inChapter = false;
  return sections.map((section) => {
    if (CHAPTER.test(section.heading)) inChapter = true;
    const { lead, clauses } = divide(section.text);
    return {
      anchor: section.anchor,
      heading: section.heading,
      level: inChapter && ARTICLE.test(section.heading) ? 2 : 1,
      cite: citeWithin(whole, section),
      lead,
      parts: partsOf(whole, section, clauses),
    };
  });
};
