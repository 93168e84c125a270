import { slugify } from '../../kernel/pure';
import type { Section } from './types';

const PREFIX = /^điều\s+\d+\p{L}*\s*[.:]?\s*/iu;
const LISTED = /^(\d+[.)]|\p{L}\)|[-–+•])\s/u;
const LONGEST_HEADING = 600;

/** Is the first line of an article its heading? The Constitution's articles have none: they begin with a sentence. */
const isHeading = (line: string, rest: string): boolean =>
  rest !== '' && line.length <= LONGEST_HEADING && !/[.;:,]$/u.test(line) && !LISTED.test(line);

/** "12" and its text → {anchor: "dieu-12", heading: "Điều 12. Thời gian", text}. Nothing of the text is lost. */
export const articleSection = (id: string, text: string): Section => {
  const own = text.trim().replace(PREFIX, '');
  const [first = '', ...others] = own.split('\n');
  const line = first.trim();
  const rest = others.join('\n').trim();
  const named = isHeading(line, rest);
  return {
    anchor: `dieu-${slugify(id)}`,
    heading: named ? `Điều ${id}. ${line}` : `Điều ${id}`,
    text: named ? rest : own.trim(),
  };
};
