import { element, elements, value, type XmlNode } from '../domain/xmlTree';

type Level = { start: number; format: string; text: string };
/** The next mark of a list ("Điều 3.", "a)", "2.1."), as Word would show it; undefined where nothing is counted or shown. */
export type NextMark = (numId: string, level: number) => string | undefined;

const ROMAN = [['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as const;
const roman = (number: number): string => {
  let [text, rest] = ['', Math.min(number, 3999)];
  for (const [letters, worth] of ROMAN) for (; rest >= worth; rest -= worth) text += letters;
  return text;
};
/** Word goes on with "aa" after "z". */
const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(number / 26)));

const shown = (number: number, format: string): string => {
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
};

const levelsOf = (node: XmlNode | undefined): Map<number, Level> =>
  new Map(elements(node, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), { start: Number(value(level, 'start') ?? 1), format: value(level, 'numFmt') ?? 'decimal', text: value(level, 'lvlText') ?? '' }]));

/** Counts the lists of a document in the order of its paragraphs: marks are nowhere written in the text. */
export const numberingOf = (root: XmlNode | undefined): NextMark => {
  const numbering = element(root, 'numbering');
  const abstracts = new Map(elements(numbering, 'abstractNum').map((node) => [node.attributes.abstractNumId ?? '', levelsOf(node)]));
  const lists = new Map(
    elements(numbering, 'num').map((node) => {
      const overrides = elements(node, 'lvlOverride').map((each) => [Number(each.attributes.ilvl ?? 0), each] as const);
      const abstract = value(node, 'abstractNumId') ?? '';
      const levels = new Map(abstracts.get(abstract) ?? []);
      let isOwn = false;
      for (const [at, override] of overrides) {
        const [level] = [...levelsOf(override).values()];
        const start = value(override, 'startOverride');
        const base = level ?? levels.get(at);
        if (start !== undefined) isOwn = true;
        if (base) levels.set(at, { ...base, ...(start === undefined ? {} : { start: Number(start) }) });
      }
      return [node.attributes.numId ?? '', { levels, counter: isOwn ? `num ${node.attributes.numId ?? ''}` : abstract }] as const;
    }),
  );
  const counters = new Map<string, Map<number, number>>();
  return (numId, at) => {
    const list = lists.get(numId);
    const level = list?.levels.get(at);
    // List 0 takes a paragraph out of the list of its style.
    if (!list || !level || numId === '0' || level.format === 'none') return undefined;
    if (level.format === 'bullet') return '-';
    const counter = counters.get(list.counter) ?? new Map<number, number>();
    counters.set(list.counter, counter);
    counter.set(at, (counter.get(at) ?? level.start - 1) + 1);
    for (const deeper of [...counter.keys()]) if (deeper > at) counter.delete(deeper);
    const mark = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const other = list.levels.get(which);
      return other ? shown(counter.get(which) ?? other.start, other.format) : '';
    });
    return mark.trim() || undefined;
  };
};
