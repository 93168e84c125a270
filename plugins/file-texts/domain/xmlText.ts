import { symbolIn } from './symbols';
import type { FilePart, FilePlace } from './types';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescaped = (text: string): string =>
  text.replace(/&(#x0*[0-9a-f]{1,6}|#0*\d{1,7}|\w{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** XML says its encoding by its first bytes; Office reads UTF-16, too. */
export const xmlString = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0x3c && bytes[1] === 0) return bytes.toString('utf16le');
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
};

/** Paragraphs, and what plays their part in sheets, comments and properties. */
const LINES = new Set(['p', 'si', 'is', 'text', 'threadedComment', 'oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter', 'definedName', 'pt']);
const BOXES = new Set(['txbxContent', 'txBox']);
const NOTES = new Set(['footnote', 'endnote']);
const SAID = /(?:^|\s)(?:string|descr|title|alt|name|author|tag|val|prompt|promptTitle|error|errorTitle|display|tooltip|formatCode)\s*=\s*(?:"([^"]{3,400})"|'([^']{3,400})')/g;
const TAG = /<(\/?)([\w.-]+:)?([\w.-]+)((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?)(\/?)>|<!\[CDATA\[([^]*?)\]\]>|<[?!][^>]*>|([^<]+)/g;
/** `val` and `name` of formatting are no text. */
const SPOKEN = new Set(['textpath', 'docPr', 'cNvPr', 'sheet', 'alias', 'tag', 'dataValidation', 'hyperlink', 'shape', 'comment', 'cm', 'watermark', 'numFmt']);

/** What a number's format shows beside the number: its words in quotes and behind strokes, of each of its sections. */
const wordsOfFormat = (code: string): string[] => code.split(';').map((section) => [...section.matchAll(/"([^"]*)"|\\(.)/gu)].map(([, quoted, sign]) => quoted ?? sign ?? '').join(''));
const saidIn = (attributes: string, isFormat: boolean): string[] =>
  [...attributes.matchAll(SAID)].map(([, double, single]) => unescaped(double ?? single ?? '')).flatMap((value) => (isFormat ? wordsOfFormat(value) : [value]));

/**
 * The texts of one part of an Office file: a paragraph is a line whatever it is formatted of; text boxes inside a paragraph are lines of their
 * own; words in a drawing (WordArt, names and descriptions of pictures) are lines, too.
 */
export const xmlText = (xml: string, place: FilePlace): FilePart[] => {
  const lines = new Map<FilePlace, string[]>();
  const add = (at: FilePlace, text: string): void => {
    if (text.trim() === '') return;
    const own = lines.get(at);
    if (own) own.push(text);
    else lines.set(at, [text]);
  };
  const open: { text: string; at: FilePlace }[] = [];
  let boxes = 0;
  let notes = 0;
  const here = (): FilePlace => (boxes > 0 ? 'text-box' : notes > 0 ? 'note' : place);
  for (const [, closing = '', , name = '', attributes = '', single = '', cdata, text] of xml.matchAll(TAG)) {
    const said = cdata ?? (text === undefined ? undefined : unescaped(text));
    if (said !== undefined) {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.text += said;
      else add(here(), said);
      continue;
    }
    if (closing === '' && SPOKEN.has(name)) for (const value of saidIn(attributes, name === 'numFmt')) add(name === 'textpath' ? 'text-box' : here(), value);
    const paragraph = open.at(-1);
    if (name === 'sym' && paragraph) paragraph.text += symbolIn(attributes);
    else if (name === 'tab' && paragraph) paragraph.text += '\t';
    else if ((name === 'br' || name === 'cr') && paragraph) paragraph.text += '\n';
    else if (BOXES.has(name) && single === '') boxes += closing === '' ? 1 : -1;
    else if (NOTES.has(name) && single === '') notes += closing === '' ? 1 : -1;
    else if (LINES.has(name) && single === '') {
      if (closing === '') open.push({ text: '', at: /Header$/.test(name) ? 'header' : /Footer$/.test(name) ? 'footer' : here() });
      else {
        const done = open.pop();
        // Codes of a sheet's header: &L, &C, &R and fonts.
        if (done) for (const line of (/^(odd|even|first)(Header|Footer)$/.test(name) ? done.text.split(/&[LCR]/).map((each) => each.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/g, '')) : [done.text])) add(done.at, line);
      }
    }
  }
  return [...lines].map(([at, own]) => ({ place: at, lines: own }));
};
