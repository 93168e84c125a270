import { inspectText } from '../../kernel/client';

const letters = (text: string): string => text.replace(/\s+/g, '');

/** The formats of a paste with its letters repaired; empty where the letters of one word are spread over several formats, and only the text can be repaired. */
export const repairHtml = (html: string, repaired: string): string => {
  if (html === '') return '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = inspectText(node.nodeValue ?? '').repaired;
  return letters(page.body.textContent ?? '') === letters(repaired) ? page.body.innerHTML : '';
};
