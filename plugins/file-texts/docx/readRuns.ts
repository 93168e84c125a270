import type { Remark, Run } from '../domain/structure';
import type { Style } from './styles';
import { element, elements, toggle, value, within, type XmlNode } from '../domain/xmlTree';

/** What one document's paragraphs share. */
export type Reading = {
  link: (id: string | undefined) => string | undefined;
  style: (id: string | undefined) => Style;
  /** The mark of a footnote or endnote, counted in the order in which they are met. */
  note: (kind: 'footnote' | 'endnote', id: string) => number;
  remark: (kind: Remark['kind'], count?: number) => void;
};
/** `boxes`: text boxes that hang on the paragraph. */
export type ReadRuns = { runs: Run[]; boxes: XmlNode[] };

type Around = { href?: string };

/** Fonts of TCVN3 whose names end so draw capitals of small letters. */
const CAPITALS = /^\.Vn\w*H$/i;
const THROUGH = new Set(['ins', 'smartTag', 'customXml', 'fldSimple', 'moveTo', 'sdtContent', 'oMath', 'oMathPara', 'dir', 'bdo', 'sdt']);

const formatOf = (properties: XmlNode | undefined, base: Style): Omit<Run, 'text'> => {
  const fonts = element(properties, 'rFonts')?.attributes;
  const underline = element(properties, 'u');
  return {
    // Not yet: letters of an old encoding have no capitals before they are decoded.
    ...((toggle(properties, 'caps') ?? base.caps ?? (CAPITALS.test(fonts?.ascii ?? '') || CAPITALS.test(fonts?.hAnsi ?? ''))) ? { capitals: true as const } : {}),
    ...((toggle(properties, 'b') ?? base.bold) ? { bold: true as const } : {}),
    ...((toggle(properties, 'i') ?? base.italic) ? { italic: true as const } : {}),
    ...(underline && underline.attributes.val !== 'none' ? { underline: true as const } : {}),
    ...(toggle(properties, 'strike') ? { strike: true as const } : {}),
  };
};

const sameFormat = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.strike === b.strike && a.href === b.href && a.note === b.note && a.capitals === b.capitals;

/** Word leaves a run behind for every correction: neighbours of one format are one. */
export const joinedRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.note === undefined && sameFormat(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

/** The text of a paragraph with its formats; what was deleted or hidden is left out and counted. */
export const readRuns = (paragraph: XmlNode, base: Style, reading: Reading): ReadRuns => {
  const runs: Run[] = [];
  const boxes: XmlNode[] = [];
  const drawn = (node: XmlNode): void => {
    const box = within(node, 'txbxContent');
    if (box) boxes.push(box);
    else if (within(node, 'blip') ?? within(node, 'imagedata')) reading.remark('pictures');
    else if (within(node, 'chart') ?? within(node, 'relIds') ?? within(node, 'OLEObject')) reading.remark('objects');
  };
  const run = (node: XmlNode, { href }: Around): void => {
    const properties = element(node, 'rPr');
    const character = value(properties, 'rStyle');
    const format = formatOf(properties, character === undefined ? base : { ...base, ...reading.style(character) });
    const hidden = toggle(properties, 'vanish') === true;
    const say = (text: string, more: Pick<Run, 'note'> = {}): void => {
      if (text === '') return;
      if (hidden) reading.remark('hidden');
      else runs.push({ text, ...format, ...(href ? { href } : {}), ...more });
    };
    for (const child of elements(node)) {
      if (child.name === 't') say(child.children.filter((each) => typeof each === 'string').join(''));
      else if (child.name === 'tab' || child.name === 'ptab') say(' ');
      else if ((child.name === 'br' && child.attributes.type === undefined) || child.name === 'cr' || child.attributes.type === 'textWrapping') say('\n');
      else if (child.name === 'noBreakHyphen') say('-');
      else if (child.name === 'footnoteReference' || child.name === 'endnoteReference') {
        const note = reading.note(child.name === 'footnoteReference' ? 'footnote' : 'endnote', child.attributes.id ?? '');
        say(`[${note}]`, { note });
      } else if (child.name === 'drawing' || child.name === 'pict') drawn(child);
      else if (child.name === 'object') reading.remark('objects');
      else if (child.name === 'AlternateContent') elements(element(child, 'Choice') ?? element(child, 'Fallback')).forEach(drawn);
    }
  };
  const walk = (node: XmlNode, around: Around): void => {
    for (const child of elements(node)) {
      if (child.name === 'r') run(child, around);
      else if (child.name === 'hyperlink') {
        const href = reading.link(child.attributes.id);
        walk(child, href ? { href } : {});
      } else if (child.name === 'del' || child.name === 'moveFrom') reading.remark('deleted');
      else if (child.name === 'AlternateContent') walk(element(child, 'Choice') ?? element(child, 'Fallback') ?? child, around);
      else if (THROUGH.has(child.name)) walk(child, around);
    }
  };
  walk(paragraph, {});
  return { runs: joinedRuns(runs), boxes };
};
