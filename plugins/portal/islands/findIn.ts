'use client';

/** One letter for each letter, without marks and small, so that places in it are places in the text. */
export const bare = (text: string): string =>
  [...text].map((letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'd').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join('');

/** More places than anybody steps through. */
const MOST = 500;

/** Where in an element's text something stands, with or without marks; within one run of text. */
export const findIn = (root: Element, asked: string): Range[] => {
  const wanted = bare(asked.normalize('NFC').trim());
  if (wanted.length < 2) return [];
  const found: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && found.length < MOST; node = walker.nextNode()) {
    const text = bare(node.nodeValue ?? '');
    for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      found.push(range);
    }
  }
  return found;
};

/** Marks places without touching the text; browsers without it still lead there. */
export const showFound = (all: readonly Range[], here: Range | undefined): void => {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('st-found', new Highlight(...all));
  CSS.highlights.set('st-here', here ? new Highlight(here) : new Highlight());
};
