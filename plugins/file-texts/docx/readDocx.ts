import type { Block, Remark, Run, Structure } from '../domain/structure';
import { textOf } from '../domain/structure';
import { xmlString } from '../domain/xmlText';
import { zipEntries, ZipFault, zipPart } from '../domain/zip';
import { numberingOf } from './numbering';
import { readRuns, type Reading } from './readRuns';
import { readTable } from './readTable';
import { stylesOf } from './styles';
import { element, elements, value, xmlTree, type XmlNode } from '../domain/xmlTree';

const MOST_BLOCKS = 100_000;
const MOST_PART = 40_000_000;
const THROUGH = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'body']);

/** Footnotes and endnotes by their id; the lines that separate them are none. */
const notesOf = (root: XmlNode | undefined, kind: 'footnote' | 'endnote'): Map<string, XmlNode> =>
  new Map(elements(element(root, `${kind}s`), kind).filter(({ attributes }) => attributes.type === undefined || attributes.type === 'normal').map((node) => [node.attributes.id ?? '', node]));

/**
 * A Word document as headings, paragraphs, lists with the marks that Word would show, tables and notes. Own reader: the marks of lists ("Điều 3.")
 * stand in no text, and libraries that turn Word into HTML give them away, as they do with text boxes.
 * @throws ZipFault
 */
export const readDocx = (bytes: Buffer): Structure => {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const part = (name: string): XmlNode | undefined => {
    const entry = entries.get(name);
    return entry && xmlTree(xmlString(zipPart(bytes, entry, MOST_PART)));
  };
  const document = part('word/document.xml');
  if (!document) throw new ZipFault('broken');
  const links = new Map(elements(element(part('word/_rels/document.xml.rels'), 'Relationships'), 'Relationship').map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']));
  const style = stylesOf(part('word/styles.xml'));
  const nextMark = numberingOf(part('word/numbering.xml'));
  const sources = { footnote: notesOf(part('word/footnotes.xml'), 'footnote'), endnote: notesOf(part('word/endnotes.xml'), 'endnote') };
  const met: { key: string; node: XmlNode | undefined }[] = [];
  const counted = new Map<Remark['kind'], number>();
  const remark: Reading['remark'] = (kind, count = 1) => void counted.set(kind, (counted.get(kind) ?? 0) + count);
  const reading: Reading = {
    style,
    remark,
    link: (id) => {
      const target = id === undefined ? undefined : links.get(id);
      if (target === undefined) return undefined;
      if (/^https:\/\/[^\s"<>]+$/i.test(target)) return target;
      remark('links');
      return undefined;
    },
    note: (kind, id) => {
      const key = `${kind} ${id}`;
      const at = met.findIndex((each) => each.key === key);
      return at >= 0 ? at + 1 : met.push({ key, node: sources[kind].get(id) });
    },
  };

  const paragraph = (node: XmlNode): Block[] => {
    const properties = element(node, 'pPr');
    const own = style(value(properties, 'pStyle'));
    // A table of contents is made anew from the headings.
    if (own.isContents) return [];
    const { runs, boxes } = readRuns(node, own, reading);
    const numbering = element(properties, 'numPr');
    const numId = value(numbering, 'numId') ?? own.numId;
    const said = textOf(runs).trim() !== '';
    const mark = said && numId !== undefined ? nextMark(numId, Number(value(numbering, 'ilvl') ?? own.ilvl ?? 0) || 0) : undefined;
    const outline = value(properties, 'outlineLvl');
    const level = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : (own.outline ?? (own.isTitle ? 1 : undefined));
    const align = value(properties, 'jc');
    const more = { ...(mark ? { mark } : {}), ...((align === undefined ? own.centred : align === 'center') ? { centred: true as const } : {}) };
    const block: Block[] = !said ? [] : [level === undefined ? { kind: 'paragraph', runs, ...more } : { kind: 'heading', level, runs, ...more }];
    return [...block, ...boxes.flatMap((box) => blocksIn(box))];
  };
  /** A table within a cell is read as its lines. */
  const flat = (blocks: readonly Block[]): Run[][] =>
    blocks.flatMap((block): Run[][] => {
      if (block.kind !== 'table') return [block.mark ? [{ text: `${block.mark} ` }, ...block.runs] : block.runs];
      remark('nested-tables');
      return block.rows.map((cells) => cells.flatMap(({ lines }, n) => [...(n > 0 ? [{ text: '; ' }] : []), ...lines.flat()]));
    });
  const blocksIn = (node: XmlNode): Block[] =>
    elements(node).flatMap((child): Block[] => {
      if (child.name === 'p') return paragraph(child);
      if (child.name === 'tbl') return [{ kind: 'table', rows: readTable(child, (cell) => flat(blocksIn(cell))) }];
      if (child.name === 'AlternateContent') return blocksIn(element(child, 'Choice') ?? element(child, 'Fallback') ?? child);
      if (child.name === 'altChunk') remark('objects');
      return THROUGH.has(child.name) ? blocksIn(child) : [];
    });

  const blocks = blocksIn(element(document, 'document') ?? document);
  // A note may hold a note; met while it is read, it comes after.
  const notes: Structure['notes'] = [];
  for (let n = 0; n < met.length; n += 1) {
    const node = met[n]?.node;
    notes.push({ mark: n + 1, text: node ? flat(blocksIn(node)).map((runs) => textOf(runs).trim()).filter((line) => line !== '').join('\n') : '' });
  }
  if (blocks.length > MOST_BLOCKS) remark('cut');
  return { blocks: blocks.slice(0, MOST_BLOCKS), notes, remarks: [...counted].map(([kind, count]) => ({ kind, count })) };
};
