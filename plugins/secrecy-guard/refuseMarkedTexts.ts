import type { PayloadRequest } from 'payload';
import { createPace, type Paragraph } from '../kernel';
import { findMarking } from './domain/findMarkings';
import { titleMarking } from './domain/nameMarking';
import { refuseMarking, type Found } from './refuse';

/** A paragraph costs as much as going over so many bytes. */
const PARAGRAPH_BYTES = 10_000;
const LINE_BYTES = 4;
/** Fields that name a text: a stamp may stand among their words. */
const TITLES = /^(snapshot\.content\.)?(title|summary)$/;

/** Throws the refusal of what is marked. Paragraphs of one field are read in their order: letters below each other are a marking, too. */
export const refuseMarkedTexts = async (req: PayloadRequest, texts: readonly Paragraph[], found: Found): Promise<void> => {
  const pace = createPace();
  const fields = new Map<string, string[]>();
  for (const { path, text } of texts) {
    const field = /^(snapshot\.content\.)?[^.]+/.exec(path)?.[0] ?? path;
    const lines = fields.get(field) ?? [];
    lines.push(text);
    fields.set(field, lines);
  }
  for (const [field, lines] of fields) {
    const level = TITLES.test(field) ? titleMarking(lines.join(' ')) : undefined;
    if (level) await refuseMarking(req, { level, place: 'field' }, found);
    for (let from = 0; from < lines.length; from += 50) {
      const part = lines.slice(from, from + 60);
      const wait = pace(part.length * PARAGRAPH_BYTES + LINE_BYTES * part.reduce((sum, { length }) => sum + length, 0));
      if (wait) await wait;
      const marking = findMarking([{ place: 'field', lines: part }]);
      if (marking) await refuseMarking(req, marking, found);
    }
  }
};
