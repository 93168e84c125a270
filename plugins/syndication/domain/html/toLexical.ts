import { webUrl } from '../addresses';
import { cut } from '../cut';
import { element, lineBreak, linked, paragraphOf, part, PENDING, text, trimmed, type LexicalNode } from './nodes';
import { attribute, childrenOf, DEEPEST, isBlock, isElement, isRead, line, textOf, type HtmlElement, type HtmlNode } from './tree';

/** A picture of the text, in its order; `place` is the number its node carries until it is fetched, or dropped. */
export type Picture = { url: URL; alt: string; caption: string };
export type Converted = { root: LexicalNode; pictures: Picture[] };

const BOLD = 1;
const ITALIC = 2;
const STRUCK = 4;
const UNDERLINED = 8;
const SUBSCRIPT = 32;
const SUPERSCRIPT = 64;
const FORMATS: Record<string, number> = { b: BOLD, strong: BOLD, i: ITALIC, em: ITALIC, cite: ITALIC, u: UNDERLINED, s: STRUCK, del: STRUCK, strike: STRUCK, sub: SUBSCRIPT, sup: SUPERSCRIPT };
/** Headings begin below the item's own title. */
const HEADINGS: Record<string, string> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const LONGEST_CAPTION = 1000;
/** A table of more becomes paragraphs: one wide row would make cells of all the others. */
const MOST_CELLS = 5000;

/** Where the reading stands. `caption`: of the figure around, which goes with its pictures and not into the text. */
type Spot = { depth: number; format: number; caption: string | undefined };

/**
 * HTML from elsewhere as the editor's own nodes. Nothing is let through: each node is made here, of words and of addresses of the web,
 * so that no script, style, handler, frame or foreign picture can come along. Every word that is read is there once, and stands apart from
 * its neighbours as on the page. Pictures stand as marks until they are fetched, after the list, quote, heading or table they stood in.
 */
export const toLexical = (nodes: readonly HtmlNode[], base: string): Converted => {
  const pictures: Picture[] = [];
  const urlOf = (image: HtmlElement): URL | undefined => webUrl(attribute(image, 'data-src') || attribute(image, 'data-original') || attribute(image, 'src'), base);
  const picture = (image: HtmlElement, { caption = '', format }: Spot): LexicalNode => {
    const url = urlOf(image);
    if (!url) return text(' ', format);
    pictures.push({ url, alt: cut(line(attribute(image, 'alt')), 500), caption });
    return { type: PENDING, version: 1, place: pictures.length - 1 };
  };
  /** The caption that goes with a figure's pictures; undefined: it has none, or its words stay in the text. */
  const captionOf = (figure: HtmlElement): string | undefined => {
    const said: string[] = [];
    let [shown, within] = [false, false];
    const look = (parent: HtmlElement, depth: number, inCaption: boolean): void => {
      if (depth > DEEPEST) return;
      for (const child of childrenOf(parent)) {
        if (!isElement(child) || !isRead(child) || (child.tagName === 'figure' && !inCaption)) continue;
        if (child.tagName === 'img' && urlOf(child)) [shown, within] = [shown || !inCaption, within || inCaption];
        if (child.tagName === 'figcaption' && !inCaption) said.push(line(textOf(child)));
        look(child, depth + 1, inCaption || child.tagName === 'figcaption');
      }
    };
    look(figure, 0, false);
    const caption = said.filter(Boolean).join(' ');
    return shown && !within && caption.length <= LONGEST_CAPTION ? caption : undefined;
  };
  const below = (node: HtmlElement, { depth, format, caption }: Spot): Spot =>
    ({ depth: depth + 1, format: format | (FORMATS[node.tagName] ?? 0), caption: node.tagName === 'figure' ? captionOf(node) : caption });
  const isSaid = (node: HtmlElement, { caption }: Spot): boolean => isRead(node) && !(node.tagName === 'figcaption' && caption !== undefined);

  const known = new Map<HtmlElement, boolean>();
  const holdsBlock = (node: HtmlElement, depth: number): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const holds = depth <= DEEPEST && childrenOf(node).some((child) => isElement(child) && isRead(child) && (isBlock(child) || holdsBlock(child, depth + 1)));
    known.set(node, holds);
    return holds;
  };

  /** Words, links, line breaks and marks of pictures, in one row. */
  const flow = (list: readonly HtmlNode[], spot: Spot, out: LexicalNode[]): LexicalNode[] => {
    if (spot.depth > DEEPEST) return out;
    for (const node of list) {
      if (!isElement(node)) {
        if ('value' in node && node.value !== '') out.push(text(node.value.replace(/\s+/g, ' '), spot.format));
        continue;
      }
      const apart = isBlock(node);
      if (apart) part(out);
      if (!isSaid(node, spot)) continue;
      if (node.tagName === 'br') out.push(lineBreak());
      else if (node.tagName === 'img') out.push(picture(node, spot));
      else {
        const url = node.tagName === 'a' ? webUrl(attribute(node, 'href'), base) : undefined;
        if (url) linked(flow(childrenOf(node), below(node, spot), []), url, out);
        else flow(childrenOf(node), below(node, spot), out);
      }
      if (apart) part(out);
    }
    return out;
  };
  /** What can hold only a row, with the pictures that stood in it apart. */
  const held = (list: readonly HtmlNode[], spot: Spot, marks: LexicalNode[]): LexicalNode[] => {
    const row: LexicalNode[] = [];
    for (const node of flow(list, spot, [])) {
      if (node.type === PENDING) {
        marks.push(node);
        part(row);
      } else row.push(node);
    }
    return trimmed(row);
  };
  /** A row as paragraphs, its pictures between them. */
  const paragraphs = (row: readonly LexicalNode[], out: LexicalNode[]): void => {
    let words: LexicalNode[] = [];
    const close = (): void => {
      const children = trimmed(words);
      if (children.length > 0) out.push(paragraphOf(children));
      words = [];
    };
    for (const node of row) {
      if (node.type === PENDING) {
        close();
        out.push(node);
      } else words.push(node);
    }
    close();
  };

  const listOf = (node: HtmlElement, spot: Spot, out: LexicalNode[]): void => {
    const items: LexicalNode[][] = [];
    const marks: LexicalNode[] = [];
    let run: HtmlNode[] = [];
    const add = (list: readonly HtmlNode[], at: Spot): void => {
      const children = held(list, at, marks);
      if (children.length > 0) items.push(children);
    };
    const close = (): void => {
      add(run, spot);
      run = [];
    };
    for (const child of childrenOf(node)) {
      if (isElement(child) && child.tagName === 'li') {
        close();
        if (isRead(child)) add(childrenOf(child), below(child, spot));
      } else run.push(child);
    }
    close();
    const ordered = node.tagName === 'ol';
    if (items.length > 0) {
      out.push({
        ...element, type: 'list', listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: 1,
        children: items.map((children, n) => ({ ...element, type: 'listitem', value: n + 1, children })),
      });
    }
    for (const mark of marks) out.push(mark);
  };

  const tableOf = (node: HtmlElement, spot: Spot, out: LexicalNode[]): void => {
    const rows: HtmlElement[][] = [];
    // A caption, and whatever stands there without a cell.
    const others: HtmlNode[] = [];
    const look = (parent: HtmlElement, depth: number, row: HtmlElement[] | undefined): void => {
      if (depth > DEEPEST) return;
      for (const child of childrenOf(parent)) {
        if (!isElement(child)) others.push(child);
        else if (!isRead(child)) continue;
        else if (row && /^t[dh]$/.test(child.tagName)) row.push(child);
        else if (!row && child.tagName === 'tr') {
          const cells: HtmlElement[] = [];
          look(child, depth + 1, cells);
          if (cells.length > 0) rows.push(cells);
        } else if (!row && /^(thead|tbody|tfoot)$/.test(child.tagName)) look(child, depth + 1, undefined);
        else others.push(child);
      }
    };
    look(node, spot.depth, undefined);
    blocks(others, spot, out);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (width * rows.length > MOST_CELLS) return rows.forEach((row) => paragraphs(flow(row, spot, []), out));
    const marks: LexicalNode[] = [];
    const cell = (own: HtmlElement | undefined): LexicalNode => ({
      ...element, type: 'tablecell', headerState: own?.tagName === 'th' ? 1 : 0, colSpan: 1, rowSpan: 1, backgroundColor: null,
      children: [paragraphOf(own ? held(childrenOf(own), below(own, spot), marks) : [])],
    });
    if (width > 0) out.push({ ...element, type: 'table', children: rows.map((row) => ({ ...element, type: 'tablerow', children: Array.from({ length: width }, (_, n) => cell(row[n])) })) });
    for (const mark of marks) out.push(mark);
  };

  const block = (node: HtmlElement, spot: Spot, out: LexicalNode[]): void => {
    const { tagName } = node;
    const inner = below(node, spot);
    if (inner.depth > DEEPEST) return;
    if (tagName === 'ul' || tagName === 'ol') return listOf(node, inner, out);
    if (tagName === 'table') return tableOf(node, inner, out);
    if (tagName === 'hr') return void out.push({ type: 'horizontalrule', version: 1 });
    const tag = HEADINGS[tagName];
    if (tag === undefined && tagName !== 'blockquote') return blocks(childrenOf(node), inner, out);
    const marks: LexicalNode[] = [];
    const children = held(childrenOf(node), inner, marks);
    if (children.length > 0) out.push(tag === undefined ? { ...element, type: 'quote', children } : { ...element, type: 'heading', tag, children });
    for (const mark of marks) out.push(mark);
  };

  /** Runs of words between blocks become paragraphs. What is no block but holds some is passed through; a link stays whole. */
  const blocks = (list: readonly HtmlNode[], spot: Spot, out: LexicalNode[]): void => {
    let row: LexicalNode[] = [];
    const close = (): void => {
      paragraphs(row, out);
      row = [];
    };
    const pass = (among: readonly HtmlNode[], at: Spot): void => {
      if (at.depth > DEEPEST) return;
      for (const node of among) {
        if (isElement(node) && isBlock(node)) {
          close();
          if (isSaid(node, at)) block(node, at, out);
        } else if (isElement(node) && isRead(node) && node.tagName !== 'a' && holdsBlock(node, at.depth)) pass(childrenOf(node), below(node, at));
        else flow([node], at, row);
      }
    };
    pass(list, spot);
    close();
  };
  const children: LexicalNode[] = [];
  blocks(nodes, { depth: 0, format: 0, caption: undefined }, children);
  return { root: { ...element, type: 'root', children }, pictures };
};
