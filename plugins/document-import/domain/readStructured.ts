import { isTableLine } from '../../official-documents/pure';
import type { Structure } from '../../file-texts/pure';
import { readOfficialLines, type ReadOfficial } from './readOfficialText';
import { structureLines } from './structureLines';
import { shorten } from './shorten';
import { LIMITS } from './types';

/** Paragraphs follow each other; only tables stand apart, or two of them would become one. */
const compact = (text: string): string => {
  const lines = text.split('\n');
  return lines.filter((line, n) => line.trim() !== '' || (isTableLine(lines[n - 1] ?? '') && isTableLine(lines.slice(n).find((each) => each.trim() !== '') ?? ''))).join('\n');
};

/** A document of the collection from a read file: head, sections with their anchors, tables in the text. What has no title takes the file's name. */
export const readStructured = (structure: Pick<Structure, 'blocks' | 'notes'>, name: string): ReadOfficial => {
  const { lines, headings } = structureLines(structure);
  const plain = lines.map((line) => (isTableLine(line) ? line : line.replace(/[\t\u00A0 ]+/gu, ' ').trim()));
  const read = readOfficialLines(plain, headings, shorten(name.replace(/\.\w{1,5}$/u, ''), LIMITS.title));
  return 'refusal' in read ? read : settle(read);
};

const settle = ({ document }: Extract<ReadOfficial, { document: unknown }>): ReadOfficial => ({ document: { ...document, sections: document.sections.map((section) => ({ ...section, text: compact(section.text) })) } });
