'use client';

const folded = new Map<string, string>();
const fold = (letter: string): string => {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'd').toLowerCase();
  const one = plain.length === letter.length ? plain : letter;
  folded.set(letter, one);
  return one;
};

/** One letter for each letter, without marks and small, so that places in it are places in the text. */
export const bare = (text: string): string => {
  let all = '';
  for (const letter of text) all += folded.get(letter) ?? fold(letter);
  return all;
};

/** More places than anybody steps through. */
export const MOST_FOUND = 500;

type Run = { node: Node; text: string };
/** A law has hundreds of thousands of letters: folded once, not at each letter typed. */
const known = new WeakMap<Element, Run[]>();
const runsOf = (root: Element): Run[] => {
  const before = known.get(root);
  if (before) return before;
  const runs: Run[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) runs.push({ node, text: bare(node.nodeValue ?? '') });
  known.set(root, runs);
  return runs;
};

/** Where in an element's text something stands, with or without marks; within one run of text. The element's text stays as it is. */
export const findIn = (root: Element, asked: string): Range[] => {
  const wanted = bare(asked.normalize('NFC').trim());
  if (wanted.length < 2) return [];
  const found: Range[] = [];
  for (const { node, text } of runsOf(root)) {
    for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_FOUND; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      found.push(range);
    }
    if (found.length >= MOST_FOUND) break;
  }
  return found;
};

/** Which article is asked for by its number alone: "Điều 12" → its place in the text, as `findIn` would give it; undefined for everything else. */
export const articleIn = (root: Element, asked: string): Range | undefined => {
  const [, number] = /^\s*dieu\s+(\d+[a-z]?)\s*$/u.exec(bare(asked.normalize('NFC'))) ?? [];
  const heading = number === undefined ? null : root.querySelector(`#${CSS.escape(`dieu-${number}`)} :is(h2, h3)`);
  if (!heading) return undefined;
  const range = document.createRange();
  range.selectNodeContents(heading);
  return range;
};

/** Marks places without touching the text; browsers without it still lead there. */
export const showFound = (all: readonly Range[], here: Range | undefined): void => {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('st-found', new Highlight(...all));
  CSS.highlights.set('st-here', here ? new Highlight(here) : new Highlight());
};
