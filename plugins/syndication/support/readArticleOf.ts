import { hostOf, hostsOf } from '../domain/addresses';
import { cut } from '../domain/cut';
import { decodeBytes } from '../domain/decodeBytes';
import { LEAST_TEXT, readArticle } from '../domain/html/readArticle';
import { toLexical, type Converted, type Picture } from '../domain/html/toLexical';
import { childrenOf, line, parsePart, plainText } from '../domain/html/tree';
import { wordsOf } from '../domain/html/wordsOf';
import { sketchFor } from '../domain/sketch';
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
  /** Of the text that would be stored: what it is compared by. */
  sketch: number[] | undefined;
};

/** So many are asked for, whether they come or not; each is stored within the import's transaction. */
const MOST_PICTURES = 3;
const PICTURE_BYTES = 2 * 1024 * 1024;
const PICTURE_MS = 5000;
/** For the page and all its pictures; the list before has its own time. */
const ARTICLE_MS = 20_000;
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
  return { title: cut(entry.title || article.title, 300), summary: cut(entry.summary || article.summary || firstWords(words), 1000), author: entry.author || article.author, body, words };
};

type Left = { milliseconds: () => number };

const fetchPictures = async (site: Site, pictures: readonly Picture[], time: Left): Promise<Pick<ReadItem, 'pictures' | 'left'>> => {
  const hosts = hostsOf(site);
  let asked = 0;
  const found: FetchedPicture[] = [];
  const left: LeftPicture[] = [];
  for (const [place, picture] of pictures.entries()) {
    const leave = (why: LeftPicture['why']): void => void left.push({ url: picture.url.href, why });
    if (picture.alt === '') leave('no-alt');
    else if (!hosts.has(hostOf(picture.url))) leave('host');
    else if (asked === MOST_PICTURES) leave('too-many');
    else if (time.milliseconds() <= 0) leave('not-fetched');
    else {
      asked += 1;
      const came = await guardedFetch(picture.url.href, { hosts, kinds: KINDS.picture }, { bytes: PICTURE_BYTES, milliseconds: Math.min(PICTURE_MS, time.milliseconds()) }).catch((error: unknown) => {
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
 * Asks the site: never within a transaction. Undefined: no text worth the name. @param milliseconds for everything @throws FetchFault
 */
export const readArticleOf = async (site: Site, entry: ListedEntry, milliseconds = ARTICLE_MS): Promise<ReadItem | undefined> => {
  const end = performance.now() + milliseconds;
  const time: Left = { milliseconds: () => Math.floor(end - performance.now()) };
  const page = await guardedFetch(entry.url, { hosts: hostsOf(site), kinds: KINDS.page }, { milliseconds: Math.min(10_000, milliseconds) }).catch((error: unknown) => {
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
  const stored = repaired ?? text;
  const sketch = sketchFor(`${stored.title} ${stored.summary} ${stored.words}`);
  return { text, ...(repaired ? { repaired } : {}), sketch, ...(await fetchPictures(site, stored.body.pictures, time)) };
};
