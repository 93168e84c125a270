import { hostOf, hostsOf } from '../domain/addresses';
import { decodeBytes } from '../domain/decodeBytes';
import { LEAST_TEXT, readArticle } from '../domain/html/readArticle';
import { toLexical, wordsOf, type Converted, type Picture } from '../domain/html/toLexical';
import { childrenOf, line, parsePart, plainText } from '../domain/html/tree';
import { FetchFault, guardedFetch, KINDS } from '../fetch/guardedFetch';
import { bothTexts, type ListedEntry } from './readSite';
import type { Site } from './site';

export type FetchedPicture = Picture & { place: number; bytes: Buffer; kind: string };
export type LeftPicture = { url: string; why: 'no-alt' | 'host' | 'too-many' | 'not-fetched' };
export type ReadText = { title: string; summary: string; author: string; body: Converted; words: string };
export type ReadItem = {
  text: ReadText;
  /** The same with its old encoding put right. */
  repaired?: ReadText;
  pictures: FetchedPicture[];
  left: LeftPicture[];
};

const MOST_PICTURES = 5;
const PICTURE_BYTES = 3 * 1024 * 1024;
const SUMMARY = 300;

const firstWords = (words: string): string => (words.length <= SUMMARY ? words : `${words.slice(0, words.lastIndexOf(' ', SUMMARY))}…`);

/** The page's article, or what the feed brought of it, whichever is longer. */
const textFrom = (html: string, entry: ListedEntry, feedContent: string): ReadText | undefined => {
  const article = readArticle(html);
  const brought = plainText(feedContent).length;
  const nodes = article.body && article.length >= brought ? childrenOf(article.body) : brought >= LEAST_TEXT ? childrenOf(parsePart(feedContent)) : undefined;
  if (!nodes) return undefined;
  const body = toLexical(nodes, entry.url);
  const words = line(wordsOf(body.root));
  if (words.length < LEAST_TEXT) return undefined;
  return { title: (entry.title || article.title).slice(0, 300), summary: (entry.summary || article.summary || firstWords(words)).slice(0, 1000), author: entry.author || article.author, body, words };
};

const fetchPictures = async (site: Site, pictures: readonly Picture[]): Promise<Pick<ReadItem, 'pictures' | 'left'>> => {
  const hosts = hostsOf(site);
  const found: FetchedPicture[] = [];
  const left: LeftPicture[] = [];
  for (const [place, picture] of pictures.entries()) {
    const leave = (why: LeftPicture['why']): void => void left.push({ url: picture.url.href, why });
    if (picture.alt === '') leave('no-alt');
    else if (!hosts.has(hostOf(picture.url))) leave('host');
    else if (found.length === MOST_PICTURES) leave('too-many');
    else {
      const came = await guardedFetch(picture.url.href, { hosts, kinds: KINDS.picture }, { bytes: PICTURE_BYTES, milliseconds: 5000 }).catch((error: unknown) => {
        if (error instanceof FetchFault) return undefined;
        throw error;
      });
      if (came) found.push({ ...picture, place, bytes: came.bytes, kind: came.contentType.split(';')[0]?.trim() ?? '' });
      else leave('not-fetched');
    }
  }
  return { pictures: found, left };
};

/**
 * One listed item with its text and its pictures. A page that cannot be had is made up for by what the feed itself brought.
 * Asks the site: never within a transaction. Undefined: no text worth the name. @throws FetchFault
 */
export const readArticleOf = async (site: Site, entry: ListedEntry): Promise<ReadItem | undefined> => {
  const page = await guardedFetch(entry.url, { hosts: hostsOf(site), kinds: KINDS.page }).catch((error: unknown) => {
    if (error instanceof FetchFault && plainText(entry.content).length >= LEAST_TEXT) return undefined;
    throw error;
  });
  const html = page ? decodeBytes(page.bytes, page.contentType) : '';
  const content = bothTexts(entry.content);
  const whole = bothTexts(html);
  const text = textFrom(whole.text, entry, content.text);
  if (!text) return undefined;
  const wrong = whole.repaired !== undefined || content.repaired !== undefined || entry.repaired !== undefined;
  const repaired = wrong ? textFrom(whole.repaired ?? whole.text, { ...entry, ...entry.repaired }, content.repaired ?? content.text) : undefined;
  return { text, ...(repaired ? { repaired } : {}), ...(await fetchPictures(site, (repaired ?? text).body.pictures)) };
};
