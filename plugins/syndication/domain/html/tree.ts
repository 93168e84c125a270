import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

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

/** Elements below, outermost first; what is not read is not entered, unless everything is asked for. */
export function* elementsOf(parent: Parent, { all = false, depth = 0 } = {}): Generator<HtmlElement> {
  if (depth > DEEPEST) return;
  for (const node of childrenOf(parent)) {
    if (!isElement(node) || (!all && !isRead(node))) continue;
    yield node;
    yield* elementsOf(node, { all, depth: depth + 1 });
  }
}

/** What a reader sees of it, in one line. */
export const textOf = (parent: Parent, depth = 0): string => {
  if (depth > DEEPEST) return '';
  return childrenOf(parent)
    .map((node) => (isElement(node) ? (isRead(node) ? `${textOf(node, depth + 1)}${/^(p|div|li|br|tr|h[1-6])$/.test(node.tagName) ? ' ' : ''}` : '') : 'value' in node ? node.value : ''))
    .join('');
};
export const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Tags, entities and all, as the words that remain. */
export const plainText = (html: string): string => line(textOf(parseFragment(html)));

export const parsePage = (html: string): DefaultTreeAdapterMap['document'] => parse(html);
export const parsePart = (html: string): DefaultTreeAdapterMap['documentFragment'] => parseFragment(html);
