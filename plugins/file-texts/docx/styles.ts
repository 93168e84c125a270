import { element, elements, toggle, value, type XmlNode } from '../domain/xmlTree';

export type Style = { name: string; outline?: number; numId?: string; ilvl?: string; bold?: boolean; italic?: boolean; caps?: boolean; centred?: boolean; isContents: boolean; isTitle: boolean };

const LONGEST_CHAIN = 20;
const HEADING = /^(?:heading|tiêu đề|đề mục)\s*(\d)$/i;

const own = (node: XmlNode): Partial<Style> => {
  const [paragraph, run] = [element(node, 'pPr'), element(node, 'rPr')];
  const name = value(node, 'name') ?? '';
  const level = HEADING.exec(name)?.[1] ?? value(paragraph, 'outlineLvl')?.replace(/^\d+$/, (digits) => String(Number(digits) + 1));
  const numbering = element(paragraph, 'numPr');
  const said: Partial<Style> = { name, isContents: /^(toc \d|toc heading|mục lục)/i.test(name), isTitle: /^(title|tiêu đề)$/i.test(name) };
  // Level 10 in Word's count is running text.
  if (level !== undefined && Number(level) < 10) said.outline = Number(level);
  const add = <K extends keyof Style>(key: K, what: Style[K] | undefined): void => void (what !== undefined && (said[key] = what));
  add('numId', value(numbering, 'numId'));
  add('ilvl', value(numbering, 'ilvl'));
  add('bold', toggle(run, 'b'));
  add('italic', toggle(run, 'i'));
  add('caps', toggle(run, 'caps'));
  const align = value(paragraph, 'jc');
  add('centred', align === undefined ? undefined : align === 'center');
  return said;
};

/** The styles of a document by their id, each with what it takes over from the one it stands on. */
export const stylesOf = (root: XmlNode | undefined): ((id: string | undefined) => Style) => {
  const nodes = new Map(elements(element(root, 'styles'), 'style').map((node) => [node.attributes.styleId ?? '', node]));
  const known = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const done = known.get(id);
    if (done) return done;
    const node = nodes.get(id);
    const plain: Style = { name: id, isContents: false, isTitle: false };
    if (!node || depth > LONGEST_CHAIN) return plain;
    const base = value(node, 'basedOn');
    const { isContents = false, isTitle = false, ...rest } = own(node);
    const style = { ...(base === undefined ? plain : resolve(base, depth + 1)), ...rest, isContents, isTitle };
    known.set(id, style);
    return style;
  };
  return (id) => resolve(id ?? '', 0);
};
