import { webUrl } from '../addresses';
import { cut } from '../cut';
import { lengthsOf } from './lengthsOf';
import { attribute, childrenOf, elementsOf, isElement, line, parsePage, textOf, type HtmlElement } from './tree';

export type Article = { title: string; summary: string; author: string; publishedAt: string | null; body: HtmlElement | undefined; length: number };

/** Less than this is a list, a notice or an error, not an article. */
export const LEAST_TEXT = 200;

/** Longer than this nobody writes a headline. */
const LONGEST_LINK = 2000;

/** Text that stands in paragraphs directly below: an article's element has the most of it. */
const ownText = (element: HtmlElement, lengths: ReadonlyMap<HtmlElement, number>): number =>
  childrenOf(element).reduce((sum, node) => sum + (isElement(node) && /^(p|h[2-4]|ul|ol|blockquote|table|figure)$/.test(node.tagName) ? (lengths.get(node) ?? 0) : 0), 0);

const dateOf = (text: string): string | null => {
  const at = Date.parse(text);
  return Number.isNaN(at) || at < 0 || at > 4_102_444_800_000 ? null : new Date(at).toISOString();
};

/** The article of a page, by what pages say of themselves, else by where most text stands. */
export const readArticle = (html: string): Article => {
  const page = parsePage(html);
  const everything = [...elementsOf(page, { all: true })];
  const meta = (...names: string[]): string =>
    line(names.map((name) => everything.find((each) => each.tagName === 'meta' && [attribute(each, 'name'), attribute(each, 'property'), attribute(each, 'itemprop')].includes(name))).map((each) => (each ? attribute(each, 'content') : '')).find(Boolean) ?? '');
  const seen = [...elementsOf(page)];
  const lengths = lengthsOf(page);
  const named = (test: (element: HtmlElement) => boolean): HtmlElement | undefined => seen.find((element) => test(element) && (lengths.get(element) ?? 0) >= LEAST_TEXT);
  const marked = named((element) => attribute(element, 'itemprop') === 'articleBody');
  const fullest = seen.map((element) => ({ element, own: ownText(element, lengths) })).reduce<{ element?: HtmlElement; own: number }>((best, each) => (each.own > best.own ? each : best), { own: LEAST_TEXT / 2 });
  const body = marked ?? fullest.element ?? named(({ tagName }) => tagName === 'article') ?? named(({ tagName }) => tagName === 'main');
  const first = (tag: string): string => line(textOf(everything.find(({ tagName }) => tagName === tag) ?? { childNodes: [] } as never));
  const time = everything.find((each) => each.tagName === 'time' && attribute(each, 'datetime') !== '');
  return {
    title: meta('og:title') || first('h1') || first('title'),
    summary: meta('og:description', 'description'),
    author: meta('author', 'article:author'),
    publishedAt: dateOf(meta('article:published_time', 'datePublished') || (time ? attribute(time, 'datetime') : '')),
    body,
    length: body ? (lengths.get(body) ?? 0) : 0,
  };
};

/** A page as a list: its links to pages of the site whose words are long enough for a headline, in their order. */
export const readLinks = (html: string, base: string, allowed: (url: URL) => boolean): { url: URL; title: string }[] => {
  const found = new Map<string, { url: URL; title: string }>();
  const page = parsePage(html);
  const lengths = lengthsOf(page);
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'a' || (lengths.get(element) ?? 0) > LONGEST_LINK) continue;
    const url = webUrl(attribute(element, 'href'), base);
    const title = line(textOf(element)) || line(attribute(element, 'title'));
    if (!url || !allowed(url) || title.split(' ').length < 4 || url.pathname === '/') continue;
    const known = found.get(url.href);
    if (!known || known.title.length < title.length) found.set(url.href, { url, title: cut(title, 500) });
  }
  return [...found.values()];
};
