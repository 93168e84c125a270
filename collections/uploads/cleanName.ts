import { nfc } from '../../plugins/kernel';

const MOST = 200;
/** Controls, and signs that change how the rest is shown: zero width, joiners, marks of direction, tags, the replacement of half a letter. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffd]/gu;
/** What some file system or shell reads as more than a letter. */
const RESERVED = /[<>:"|?*]/g;
/** Windows opens a device whatever the ending says. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=\.|$)/i;

/**
 * The name people gave a file, as a text to show and to offer at a download: its last part, in NFC, without invisible signs,
 * at most 200 letters, ending in what the file truly is (`tranh.html` that is a PNG becomes `tranh.html.png`).
 * Nothing is ever stored under it.
 */
export const cleanName = (given: string, ending: string): string => {
  const last = nfc(given).split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(INVISIBLE, '').replace(RESERVED, '_').replace(/\s+/g, ' ').replace(/^[\s.~-]+|[\s.]+$/g, '').replace(DEVICE, '_$1');
  const isNamedSo = plain.toLowerCase().endsWith(`.${ending}`) && plain.length > ending.length + 1;
  const stem = isNamedSo ? plain.slice(0, -(ending.length + 1)) : plain;
  const letters = [...(stem || 'tep')].slice(0, MOST - ending.length - 1).join('').trimEnd();
  return `${letters}.${ending}`;
};
