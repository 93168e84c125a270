import { getDocumentProxy } from 'unpdf';
import { isFewFor, lettersIn } from '../domain/fewLetters';
import type { FilePart, FileReading } from '../domain/types';
import { PICTURE_OPS } from '../pdf/pictureOps';

const MOST_PAGES = 3000;
const HEAD_LINES = 6;
const FOOT_LINES = 3;

type Item = { str: string; transform: number[]; width: number; height: number };

/** Words at one height are a line; a wide gap between them is a column's end. */
const linesOf = (items: readonly Item[]): string[] => {
  const rows: { y: number; items: Item[] }[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const y = item.transform[5] ?? 0;
    const tolerance = Math.max(2, (item.height || 10) / 3);
    const row = rows.find((each) => Math.abs(each.y - y) <= tolerance);
    if (row) row.items.push(item);
    else rows.push({ y, items: [item] });
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ items: own }) => {
      let text = '';
      let end: number | undefined;
      for (const item of own.sort((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0))) {
        const from = item.transform[4] ?? 0;
        const gap = end === undefined ? 0 : from - end;
        const size = item.height || 10;
        if (gap > size * 2.5) text += '\t';
        else if (gap > size * 0.15 && !/\s$/.test(text)) text += ' ';
        text += item.str;
        end = from + item.width;
      }
      return text;
    });
};

const propertyParts = (told: Record<string, unknown>): FilePart[] =>
  Object.entries(told).flatMap(([label, value]): FilePart[] => {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return propertyParts(value as Record<string, unknown>);
    const texts = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each.trim() !== '');
    return texts.length === 0 ? [] : [{ place: 'property', label, lines: texts.flatMap((text) => [text, ...text.split(/[,;]/), `${label}: ${text}`]) }];
  });

/** XMP as text: its tags are ends of lines. */
const xmpLines = (metadata: unknown): string[] => {
  const raw = metadata !== null && typeof metadata === 'object' && 'getRaw' in metadata ? String((metadata as { getRaw: () => unknown }).getRaw() ?? '') : '';
  return raw.split(/<[^<>]*>|\n/).map((line) => line.trim()).filter((line) => line !== '');
};

type Bookmark = { title?: string; items?: Bookmark[] };
/** Titles of bookmarks of every level; a list of its own, because they may be nested as deeply as somebody likes. */
const bookmarkLines = (outline: readonly Bookmark[]): string[] => {
  const lines: string[] = [];
  const open = [...outline];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.title) lines.push(next.title);
    open.push(...(next.items ?? []));
  }
  return lines;
};

/** Whether a page paints a picture; a page that cannot be drawn counts as one. */
const paintsPicture = async (page: { getOperatorList: () => Promise<{ fnArray: readonly number[] }> }): Promise<boolean> => {
  try {
    return (await page.getOperatorList()).fnArray.some((operator) => PICTURE_OPS.has(operator));
  } catch {
    return true;
  }
};

/** All texts of a PDF: pages, annotations, form fields, properties, XMP, bookmarks. Files within it are read by nobody. */
export const readPdf = async (bytes: Buffer): Promise<FileReading> => {
  const hasPictures = /\/Subtype\s*\/Image/.test(bytes.toString('latin1'));
  let document;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 } as never);
  } catch (error) {
    if ((error as { name?: string }).name === 'PasswordException') return { state: 'unread', parts: [], fault: 'encrypted' };
    return /\/Encrypt\b/.test(bytes.toString('latin1')) ? { state: 'unread', parts: [], fault: 'encrypted' } : { state: 'unread', parts: [] };
  }
  const parts: FilePart[] = [];
  let [empty, scanned, whole] = [0, false, document.numPages <= MOST_PAGES];
  const { info, metadata } = await document.getMetadata().catch(() => {
    whole = false;
    return { info: {}, metadata: undefined };
  });
  parts.push(...propertyParts(info as Record<string, unknown>));
  // A form of XFA is drawn from data of its own; its pages only say "please wait".
  if ((info as { IsXFAPresent?: unknown }).IsXFAPresent === true) whole = false;
  const xmp = xmpLines(metadata);
  if (xmp.length > 0) parts.push({ place: 'property', lines: xmp });
  const outline = (await document.getOutline().catch(() => null)) as Bookmark[] | null;
  if (outline) parts.push({ place: 'property', lines: bookmarkLines(outline) });
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = (items as unknown as Item[]).filter((item) => typeof item.str === 'string');
    const lines = linesOf(texts);
    const letters = lettersIn(lines);
    if (letters < 3) empty += 1;
    // Drawing a page takes its time: only where it matters, and until one is found.
    scanned ||= isFewFor(letters, 1) && (await paintsPicture(page));
    if (lines.length > 0) {
      parts.push({ place: 'header', visual: true, lines: lines.slice(0, HEAD_LINES) });
      if (lines.length > HEAD_LINES) parts.push({ place: 'body', visual: true, lines: lines.slice(HEAD_LINES) });
      if (lines.length > HEAD_LINES) parts.push({ place: 'footer', visual: true, lines: lines.slice(-FOOT_LINES) });
      // A stamp drawn across other words, in the order in which it was drawn.
      parts.push({ place: 'text-box', visual: true, lines: texts.map(({ str }) => str).filter((text) => text.trim() !== '' && /^\P{Ll}+$/u.test(text)) });
    }
    for (const annotation of (await page.getAnnotations().catch(() => [])) as { contentsObj?: { str?: string }; fieldValue?: unknown; titleObj?: { str?: string }; alternativeText?: string; subtype?: string }[]) {
      const said = [annotation.contentsObj?.str, annotation.titleObj?.str, annotation.alternativeText, typeof annotation.fieldValue === 'string' ? annotation.fieldValue : undefined].filter((text): text is string => Boolean(text?.trim()));
      if (said.length > 0) parts.push({ place: 'comment', lines: said });
      if (annotation.subtype === 'FileAttachment') whole = false;
    }
    page.cleanup();
  }
  if (await document.getAttachments().catch(() => null)) whole = false;
  const fonts = parts.filter(({ place }) => place === 'body' || place === 'header').flatMap(({ lines }) => lines).join('');
  // Letters without meaning: fonts that do not say which letters they draw.
  const meaningless = (fonts.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0) > fonts.length / 20;
  if (!whole || meaningless) return { state: 'unread', parts };
  return { state: scanned || empty === document.numPages || (empty > 0 && hasPictures) ? 'empty' : 'text', parts };
};
