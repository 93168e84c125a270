import { inspectText, isWrongText } from '../../kernel';
import { canonicalUrl, hostOf, hostsOf, webUrl } from '../domain/addresses';
import { cut } from '../domain/cut';
import { decodeBytes } from '../domain/decodeBytes';
import { readLinks } from '../domain/html/readArticle';
import { FeedFault, readFeed, type FeedEntry } from '../domain/readFeed';
import { guardedFetch, KINDS } from '../fetch/guardedFetch';
import type { Site } from './site';

/** `repaired`: what it would say if its old encoding were put right. */
export type ListedEntry = FeedEntry & { repaired?: { title: string; summary: string } };

/** A text as it came, and as it should be where it certainly is in an old encoding. */
export const bothTexts = (text: string): { text: string; repaired?: string } => (isWrongText(text.replace(/<[^>]*>/g, ' ')) ? { text, repaired: inspectText(text).repaired } : { text });

const entriesOf = (site: Site, text: string, base: string): FeedEntry[] => {
  if (site.kind === 'feed') return readFeed(text, base);
  const hosts = hostsOf(site);
  return readLinks(text, base, (url) => hosts.has(hostOf(url))).slice(0, 100)
    .map(({ url, title }) => ({ url: canonicalUrl(url), title: cut(title, 300), summary: '', author: '', publishedAt: null, content: '' }));
};

/** What the site lists now. Asks the site: never within a transaction. @throws FetchFault | FeedFault */
export const readSite = async (site: Site): Promise<ListedEntry[]> => {
  const { bytes, contentType, url } = await guardedFetch(site.listUrl, { hosts: hostsOf(site), kinds: KINDS[site.kind] });
  const { text, repaired } = bothTexts(decodeBytes(bytes, contentType));
  const entries = entriesOf(site, text, url);
  if (repaired === undefined) return entries;
  const right = new Map(entriesOf(site, repaired, url).map((entry) => [entry.url, entry]));
  return entries.map((entry) => {
    const as = right.get(entry.url);
    return as && (as.title !== entry.title || as.summary !== entry.summary) ? { ...entry, repaired: { title: as.title, summary: as.summary } } : entry;
  });
};

/** May this page be fetched for the site? */
export const isOfSite = (site: Site, address: string): boolean => {
  const url = webUrl(address);
  return url !== undefined && hostsOf(site).has(hostOf(url));
};

export { FeedFault };
