import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type Parent = DefaultTreeAdapterMap['parentNode'];

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const attribute = (element: HtmlElement, name: string): string => element.attrs.find((each) => each.name === name)?.value ?? '';

/** Nothing of these is ever read: programs, forms, and what stands round a text. */
const NEVER = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'form', 'button', 'input', 'select', 'textarea', 'link', 'meta', 'base',
  'frame', 'frameset', 'dialog', 'portal', 'nav', 'aside', 'footer',
]);
const ASIDE = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alert']);

export const isRead = (element: HtmlElement): boolean =>
  !NEVER.has(element.tagName) && !ASIDE.has(attribute(element, 'role')) && attribute(element, 'aria-hidden') !== 'true' && !element.attrs.some(({ name }) => name === 'hidden');

export const childrenOf = (parent: Parent): HtmlNode[] => parent.childNodes;

/** Deeper than this nobody writes by hand: what lies below is not read. */
export const DEEPEST = 200;

/** What stands on lines of its own: words before, in and after it are never one word. */
const BLOCKS =
  /^(address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
export const isBlock = ({ tagName }: HtmlElement): boolean => BLOCKS.test(tagName);
/** What parts the words on its two sides. */
export const isApart = (element: HtmlElement): boolean => isBlock(element) || element.tagName === 'br' || element.tagName === 'img';

/** Elements below in the order of the page; what is not read is not entered, unless everything is asked for. */
export function* elementsOf(parent: Parent, { all = false } = {}): Generator<HtmlElement> {
  const open = [{ nodes: childrenOf(parent), at: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.at];
    level.at += 1;
    if (node === undefined) open.pop();
    else if (isElement(node) && (all || isRead(node))) {
      yield node;
      if (open.length <= DEEPEST) open.push({ nodes: childrenOf(node), at: 0 });
    }
  }
}

/** What a reader sees of it: each word once, none joined to its neighbour; spaces as they come. */
export const textOf = (parent: Parent): string => {
  const parts: string[] = [];
  const read = (within: Parent, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const node of childrenOf(within)) {
      if (!isElement(node)) {
        if ('value' in node) parts.push(node.value);
        continue;
      }
      const apart = isApart(node);
      if (apart) parts.push(' ');
      if (isRead(node)) read(node, depth + 1);
      if (apart) parts.push(' ');
    }
  };
  read(parent, 0);
  return parts.join('');
};
export const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Tags, entities and all, as the words that remain. */
export const plainText = (html: string): string => line(textOf(parseFragment(html)));

export const parsePage = (html: string): DefaultTreeAdapterMap['document'] => parse(html);
export const parsePart = (html: string): DefaultTreeAdapterMap['documentFragment'] => parseFragment(html);
