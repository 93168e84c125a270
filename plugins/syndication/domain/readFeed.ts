import { SaxesParser } from 'saxes';
import { canonicalUrl, webUrl } from './addresses';
import { cut } from './cut';
import { plainText } from './html/tree';

export type FeedEntry = {
  /** Canonical address of the page. */
  url: string;
  title: string;
  summary: string;
  author: string;
  publishedAt: string | null;
  /** What the feed itself holds of the text, as HTML. */
  content: string;
};

/** Why a feed is not read. */
export class FeedFault extends Error {
  constructor(readonly why: 'malformed' | 'declarations' | 'too-deep' | 'no-feed') {
    super(why);
  }
}

/** So many entries are listed, however many come. */
const MOST = 100;
const DEEPEST = 64;
const MOST_ELEMENTS = 50_000;

type Element = { local: string; uri: string; attributes: Record<string, string>; children: Element[]; text: string; inner: string };
const ATOM = 'http://www.w3.org/2005/Atom';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * A small tree of a feed's elements. Declarations of its own (entities, external subsets) are refused before any is looked at: that is
 * where XML hides other files and laughs a billion times; beyond XML's five entities only a few of HTML's are known.
 */
const treeOf = (xml: string): Element => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  Object.assign(parser.ENTITIES, { nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' });
  const root: Element = { local: '', uri: '', attributes: {}, children: [], text: '', inner: '' };
  const open: Element[] = [root];
  let count = 0;
  const top = (): Element => open.at(-1) ?? root;
  const add = (text: string): void => {
    top().text += text;
    top().inner += escaped(text);
  };
  parser.on('error', () => { throw new FeedFault('malformed'); });
  parser.on('doctype', (doctype) => { if (/\[|<!|SYSTEM/i.test(doctype)) throw new FeedFault('declarations'); });
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) throw new FeedFault('too-deep');
    const element: Element = { local, uri, attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.local, each.value])), children: [], text: '', inner: '' };
    top().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (!done) return;
    // XHTML inside Atom comes back as HTML; only names that HTML has matter further on.
    const href = done.attributes.href ?? done.attributes.src;
    const attributes = href === undefined ? '' : ` ${done.attributes.href === undefined ? 'src' : 'href'}="${escaped(href).replace(/"/g, '&quot;')}"${done.attributes.alt === undefined ? '' : ` alt="${escaped(done.attributes.alt).replace(/"/g, '&quot;')}"`}`;
    top().inner += `<${done.local}${attributes}>${done.inner}</${done.local}>`;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  // A mark of order, or an empty line, before the declaration is a common slip.
  parser.write(xml.replace(/^[\uFEFF\s]+/, '')).close();
  return root;
};

const all = ({ children }: Element, local: string, uri?: string): Element[] => children.filter((each) => each.local === local && (uri === undefined || each.uri === uri));
const first = (element: Element, ...locals: string[]): Element | undefined => locals.flatMap((local) => all(element, local)).find(({ text, children }) => text.trim() !== '' || children.length > 0);
const said = (element: Element, ...locals: string[]): string => first(element, ...locals)?.text.trim() ?? '';
const dateOf = (text: string): string | null => {
  const at = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) || at < 0 || at > 4_102_444_800_000 ? null : new Date(at).toISOString();
};

const fromRss = (item: Element, base: string): FeedEntry | undefined => {
  const guid = all(item, 'guid').find(({ attributes }) => attributes.isPermaLink !== 'false')?.text.trim() ?? '';
  const url = webUrl(said(item, 'link') || guid, base);
  if (!url) return undefined;
  const description = said(item, 'description');
  return {
    url: canonicalUrl(url), title: plainText(said(item, 'title')), summary: plainText(description), author: plainText(said(item, 'creator', 'author')),
    publishedAt: dateOf(said(item, 'pubDate', 'date', 'published')), content: said(item, 'encoded') || description,
  };
};

const fromAtom = (entry: Element, base: string): FeedEntry | undefined => {
  const links = all(entry, 'link', ATOM);
  const href = (links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate') ?? links[0])?.attributes.href ?? '';
  const url = href === '' ? undefined : webUrl(href, base);
  if (!url) return undefined;
  const html = (name: string): string => {
    const element = first(entry, name);
    if (!element) return '';
    return element.attributes.type === 'xhtml' ? element.inner : element.attributes.type === 'html' ? element.text : escaped(element.text);
  };
  const author = all(entry, 'author', ATOM)[0];
  return {
    url: canonicalUrl(url), title: plainText(html('title')), summary: plainText(html('summary')), author: author ? plainText(said(author, 'name')) : '',
    publishedAt: dateOf(said(entry, 'published') || said(entry, 'updated')), content: html('content') || html('summary'),
  };
};

/** Entries of an RSS 2.0, RSS 1.0 or Atom feed, in its order; what has no address of its own is passed over. @throws FeedFault */
export const readFeed = (xml: string, base: string): FeedEntry[] => {
  const [root] = treeOf(xml).children;
  const channel = root && all(root, 'channel')[0];
  if (!root || !(root.local === 'feed' || channel)) throw new FeedFault('no-feed');
  const items = root.local === 'feed' ? all(root, 'entry', ATOM).map((each) => fromAtom(each, base)) : [...(channel ? all(channel, 'item') : []), ...all(root, 'item')].map((each) => fromRss(each, base));
  const known = new Set<string>();
  return items.flatMap((entry) => {
    if (!entry || entry.title === '' || known.has(entry.url)) return [];
    known.add(entry.url);
    return [{ ...entry, title: cut(entry.title, 300), summary: cut(entry.summary, 1000), author: cut(entry.author, 200) }];
  }).slice(0, MOST);
};
