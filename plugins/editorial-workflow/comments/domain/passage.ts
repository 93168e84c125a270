import { paragraphsOf } from '../../../kernel/pure';

const PATH = /^[A-Za-z]\w*(\.\w+)*$/;

/** What stands at a dotted path ("sections.2.text"); undefined where nothing can stand. */
export const valueAt = (content: Readonly<Record<string, unknown>>, path: string): unknown => {
  if (!PATH.test(path)) return undefined;
  let value: unknown = content;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
};

const words = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Does the passage stand there, whatever is bold in it and wherever lines and paragraphs break? */
export const hasPassage = (value: unknown, quote: string): boolean =>
  words(paragraphsOf(value).map(({ text }) => text).join(' ')).includes(words(quote));
