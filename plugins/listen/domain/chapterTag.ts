import type { Chapter } from './chapters';

/** A list of contents counts its entries in one byte. */
const MOST_IN_LIST = 255;
const TOP_LEVEL = 2;
const ORDERED = 1;
const UTF16 = 1;
const MOST_TITLE = 250;

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
};
const latin = (text: string): Uint8Array => Uint8Array.from([...text, '\0'], (letter) => letter.charCodeAt(0));
const long = (value: number): Uint8Array => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
/** Seven bits a byte, so that no byte of a length looks like the beginning of a frame of sound. */
const syncsafe = (value: number): Uint8Array => Uint8Array.of((value >>> 21) & 127, (value >>> 14) & 127, (value >>> 7) & 127, value & 127);

const frame = (name: string, body: Uint8Array): Uint8Array => join(latin(name).subarray(0, 4), long(body.length), Uint8Array.of(0, 0), body);

/** UTF-16 with its mark: what every player of ID3v2.3 reads, Vietnamese included. */
const textFrame = (name: string, text: string): Uint8Array => {
  const letters = text.slice(0, MOST_TITLE);
  const body = new Uint8Array(3 + 2 * letters.length + 2);
  const view = new DataView(body.buffer);
  view.setUint8(0, UTF16);
  view.setUint16(1, 0xfeff, true);
  for (let n = 0; n < letters.length; n += 1) view.setUint16(3 + 2 * n, letters.charCodeAt(n), true);
  return frame(name, body);
};

const NOT_GIVEN = 0xffffffff;
const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

const contents = (id: string, flags: number, entries: readonly string[]): Uint8Array => frame('CTOC', join(latin(id), Uint8Array.of(flags, entries.length), ...entries.map(latin)));

/** One list, or a list of lists where there are more than one holds. */
const contentsOf = (ids: readonly string[]): Uint8Array[] => {
  if (ids.length <= MOST_IN_LIST) return [contents('toc', TOP_LEVEL | ORDERED, ids)];
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_IN_LIST) }, (_, n) => ({ id: `toc${n + 1}`, ids: ids.slice(n * MOST_IN_LIST, (n + 1) * MOST_IN_LIST) }));
  return [contents('toc', TOP_LEVEL | ORDERED, parts.map(({ id }) => id)), ...parts.map((part) => contents(part.id, ORDERED, part.ids))];
};

/**
 * The tag before an MP3's sound: its title and its chapters (ID3v2.3 with the Chapter Frame Addendum 1.0: CTOC, CHAP).
 * @param seconds length of the whole
 */
export const chapterTag = ({ title, language, chapters, seconds }: { title: string; language: string; chapters: readonly Chapter[]; seconds: number }): Uint8Array => {
  const ids = chapters.map((_, n) => `ch${n + 1}`);
  const chapterFrames = chapters.map((chapter, n) =>
    frame('CHAP', join(latin(ids[n] ?? ''), long(milliseconds(chapter.start)), long(milliseconds(chapters[n + 1]?.start ?? seconds)), long(NOT_GIVEN), long(NOT_GIVEN), textFrame('TIT2', chapter.title))));
  const body = join(textFrame('TIT2', title), textFrame('TLAN', language), textFrame('TLEN', String(milliseconds(seconds))), ...(ids.length > 0 ? contentsOf(ids) : []), ...chapterFrames);
  return join(latin('ID3').subarray(0, 3), Uint8Array.of(3, 0, 0), syncsafe(body.length), body);
};
