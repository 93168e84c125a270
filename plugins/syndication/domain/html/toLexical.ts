import { webUrl } from '../addresses';
import { attribute, childrenOf, DEEPEST, isElement, isRead, line, textOf, type HtmlElement, type HtmlNode } from './tree';

export type LexicalNode = { type: string; version: number } & Record<string, unknown>;
/** A picture of the text, in its order; `place` is the number its node carries until it is fetched, or dropped. */
export type Picture = { url: URL; alt: string; caption: string };
export type Converted = { root: LexicalNode; pictures: Picture[] };

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;
const BOLD = 1;
const ITALIC = 2;
const STRUCK = 4;
const UNDERLINED = 8;
const SUBSCRIPT = 32;
const SUPERSCRIPT = 64;
const FORMATS: Record<string, number> = { b: BOLD, strong: BOLD, i: ITALIC, em: ITALIC, cite: ITALIC, u: UNDERLINED, s: STRUCK, del: STRUCK, strike: STRUCK, sub: SUBSCRIPT, sup: SUPERSCRIPT };
/** Headings begin below the item's own title. */
const HEADINGS: Record<string, string> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const BLOCKS = /^(p|div|section|article|main|header|figure|figcaption|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tfoot|tr|td|th|pre|hr|center|address|details|summary|body|html)$/;

const text = (value: string, format: number): LexicalNode => ({ type: 'text', text: value, format, detail: 0, mode: 'normal', style: '', version: 1 });
const paragraphOf = (children: LexicalNode[]): LexicalNode => ({ ...element, type: 'paragraph', textFormat: 0, textStyle: '', children });
/** Mark of a picture that is still to be fetched. */
export const PENDING = 'pending-picture';

const cell = (node: HtmlElement | undefined): LexicalNode => ({
  ...element, type: 'tablecell', headerState: node?.tagName === 'th' ? 1 : 0, colSpan: 1, rowSpan: 1, backgroundColor: null,
  children: [paragraphOf(node ? [text(line(textOf(node)), 0)].filter((each) => each.text !== '') : [])],
});

const blank = (nodes: readonly LexicalNode[]): boolean => nodes.every((node) => (node.type === 'text' && String(node.text).trim() === '') || node.type === 'linebreak');
const trimmed = (nodes: LexicalNode[]): LexicalNode[] => {
  const [first] = nodes;
  if (first?.type === 'text') nodes[0] = { ...first, text: String(first.text).trimStart() };
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, text: String(last.text).trimEnd() };
  return nodes.filter((node) => node.type !== 'text' || node.text !== '');
};

/**
 * HTML from elsewhere as the editor's own nodes. Nothing is let through: each node is made here, of words and of addresses of the web,
 * so that no script, style, handler, frame or foreign picture can come along. Pictures stand as marks until they are fetched.
 */
export const toLexical = (nodes: readonly HtmlNode[], base: string): Converted => {
  const pictures: Picture[] = [];
  const picture = (image: HtmlElement, caption: string): LexicalNode[] => {
    const url = webUrl(attribute(image, 'data-src') || attribute(image, 'data-original') || attribute(image, 'src'), base);
    if (!url) return [];
    pictures.push({ url, alt: line(attribute(image, 'alt')).slice(0, 500), caption: caption.slice(0, 1000) });
    return [{ type: PENDING, version: 1, place: pictures.length - 1 }];
  };
  const imagesIn = (node: HtmlElement, depth: number): HtmlElement[] =>
    depth > DEEPEST ? [] : node.tagName === 'img' ? [node] : childrenOf(node).flatMap((child) => (isElement(child) && isRead(child) ? imagesIn(child, depth + 1) : []));

  const inline = (list: readonly HtmlNode[], format: number, depth: number): LexicalNode[] =>
    depth > DEEPEST ? [] : list.flatMap((node): LexicalNode[] => {
      if (!isElement(node)) return 'value' in node ? [text(node.value.replace(/\s+/g, ' '), format)].filter((each) => each.text !== '') : [];
      if (!isRead(node)) return [];
      if (node.tagName === 'br') return [{ type: 'linebreak', version: 1 }];
      const within = inline(childrenOf(node), format | (FORMATS[node.tagName] ?? 0), depth + 1);
      const url = node.tagName === 'a' ? webUrl(attribute(node, 'href'), base) : undefined;
      if (!url || within.length === 0 || blank(within)) return within;
      const words = within.filter(({ type }) => type === 'text' || type === 'linebreak');
      return words.length === 0 ? [] : [{ ...element, type: 'link', version: 3, fields: { linkType: 'custom', newTab: false, url: url.href }, children: words }];
    });

  const listOf = (node: HtmlElement, depth: number): LexicalNode[] => {
    const items = childrenOf(node).filter(isElement).filter(({ tagName }) => tagName === 'li').map((item) => trimmed(inline(childrenOf(item), 0, depth + 1))).filter((item) => !blank(item));
    const ordered = node.tagName === 'ol';
    return items.length === 0 ? [] : [{
      ...element, type: 'list', listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: 1,
      children: items.map((children, n) => ({ ...element, type: 'listitem', value: n + 1, children })),
    }];
  };
  const tableOf = (node: HtmlElement, depth: number): LexicalNode[] => {
    const rowsIn = (parent: HtmlElement, below: number): HtmlElement[] =>
      below > DEEPEST ? [] : childrenOf(parent).filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsIn(child, below + 1) : []));
    const rows = rowsIn(node, depth).map((row) => childrenOf(row).filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')).filter((row) => row.length > 0);
    const width = Math.max(0, ...rows.map((row) => row.length));
    return width === 0 ? [] : [{ ...element, type: 'table', children: rows.map((row) => ({ ...element, type: 'tablerow', children: Array.from({ length: width }, (_, n) => cell(row[n])) })) }];
  };

  const block = (node: HtmlElement, depth: number): LexicalNode[] => {
    const { tagName } = node;
    if (tagName === 'img') return picture(node, '');
    if (tagName === 'ul' || tagName === 'ol') return listOf(node, depth);
    if (tagName === 'table') return tableOf(node, depth);
    if (tagName === 'hr') return [{ type: 'horizontalrule', version: 1 }];
    if (tagName === 'figure') {
      const caption = childrenOf(node).filter(isElement).filter((child) => child.tagName === 'figcaption').map((child) => line(textOf(child))).join(' ');
      const images = imagesIn(node, depth);
      if (images.length > 0) return images.flatMap((image) => picture(image, caption));
    }
    const tag = HEADINGS[tagName];
    if (tag !== undefined || tagName === 'blockquote') {
      const children = trimmed(inline(childrenOf(node), 0, depth + 1));
      if (blank(children)) return [];
      return [tag === undefined ? { ...element, type: 'quote', children } : { ...element, type: 'heading', tag, children }];
    }
    return blocks(childrenOf(node), depth + 1);
  };

  /** Runs of words between blocks become paragraphs. */
  const blocks = (list: readonly HtmlNode[], depth: number): LexicalNode[] => {
    if (depth > DEEPEST) return [];
    const made: LexicalNode[] = [];
    let run: HtmlNode[] = [];
    const close = (): void => {
      const children = trimmed(inline(run, 0, depth));
      if (!blank(children)) made.push(paragraphOf(children));
      run = [];
    };
    for (const node of list) {
      if (isElement(node) && !isRead(node)) continue;
      const images = isElement(node) && node.tagName !== 'figure' && node.tagName !== 'img' && !BLOCKS.test(node.tagName) ? imagesIn(node, depth) : [];
      if (isElement(node) && (BLOCKS.test(node.tagName) || node.tagName === 'img')) {
        close();
        made.push(...block(node, depth));
      } else if (images.length > 0) {
        close();
        made.push(...images.flatMap((image) => picture(image, '')));
      } else run.push(node);
    }
    close();
    return made;
  };
  return { root: { ...element, type: 'root', children: blocks(nodes, 0) }, pictures };
};

/** The tree with each mark replaced by the medium that was stored for it, or dropped. */
export const placePictures = (root: LexicalNode, media: string, stored: ReadonlyMap<number, string>): LexicalNode => ({
  ...root,
  children: (root.children as LexicalNode[]).flatMap((node) => {
    if (node.type !== PENDING) return [node];
    const value = stored.get(Number(node.place));
    return value === undefined ? [] : [{ type: 'upload', version: 3, format: '', fields: null, relationTo: media, value }];
  }),
});

/** All the words of a text of the editor, a space between its blocks. */
export const wordsOf = (value: unknown, depth = 0): string => {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return '';
  const { text: own, children, root } = value as { text?: unknown; children?: unknown; root?: unknown };
  if (root !== undefined) return wordsOf(root, depth + 1);
  const below = Array.isArray(children) ? children.map((child) => wordsOf(child, depth + 1)).join('') : '';
  const type = (value as { type?: unknown }).type;
  return typeof own === 'string' ? own : `${below}${type === 'link' || type === 'autolink' ? '' : ' '}`;
};
