import { line } from '../domain/html/tree';
import { wordsOf } from '../domain/html/wordsOf';
import type { SketchedFields } from '../options';

/** All the words of an item that its sketch is made of. */
export const textOfItem = ({ text, rich = [], sections = [] }: SketchedFields, item: Record<string, unknown>): string =>
  line([
    ...text.map((name) => (typeof item[name] === 'string' ? item[name] : '')),
    ...rich.map((name) => wordsOf(item[name])),
    ...sections.flatMap((name) => (Array.isArray(item[name]) ? (item[name] as { heading?: string; text?: string }[]).map((each) => `${each.heading ?? ''} ${each.text ?? ''}`) : [])),
  ].join(' '));
