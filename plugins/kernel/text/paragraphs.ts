import { isPlain } from './isPlain';

/** One piece of text that a person reads as one: a field's string, or a paragraph of rich text whatever it is formatted of. */
export type Paragraph = { path: string; text: string };

type Node = { type?: unknown; text?: unknown; children?: unknown };
/** Keys whose strings are no text of a person's. */
const SKIPPED = new Set(['id', 'type', 'password', 'hash', 'salt', 'filename', 'url', 'mimeType', 'sha256', 'thumbnailURL']);

const inlineText = (node: unknown): string | undefined => {
  const { type, text, children } = isPlain(node) ? (node as Node) : {};
  if (typeof text === 'string' && (type === 'text' || type === 'code-highlight')) return text;
  if (type === 'linebreak') return '\n';
  if (type === 'tab') return '\t';
  if ((type === 'link' || type === 'autolink') && Array.isArray(children)) return children.map((child) => inlineText(child) ?? '').join('');
  return undefined;
};

const walk = (value: unknown, path: string, out: Paragraph[]): void => {
  if (typeof value === 'string') {
    if (value !== '') out.push({ path, text: value });
  } else if (Array.isArray(value)) {
    value.forEach((item, n) => walk(item, path === '' ? String(n) : `${path}.${n}`, out));
  } else if (isPlain(value)) {
    const { children } = value;
    const inline = Array.isArray(children) && typeof value.type === 'string' ? children.map(inlineText) : undefined;
    const isLine = inline?.some((text) => text !== undefined) === true;
    if (isLine) {
      const text = inline.map((each) => each ?? '').join('');
      if (text !== '') out.push({ path, text });
    }
    for (const [key, item] of Object.entries(value)) {
      if (SKIPPED.has(key)) continue;
      const below = path === '' ? key : `${path}.${key}`;
      if (isLine && key === 'children') (children as unknown[]).forEach((child, n) => inline[n] === undefined && walk(child, `${below}.${n}`, out));
      else walk(item, below, out);
    }
  }
};

/** Every text of a JSON-like value with the place it stands at; a paragraph of rich text is one, its bold and linked parts included. */
export const paragraphsOf = (value: unknown): Paragraph[] => {
  const out: Paragraph[] = [];
  walk(value, '', out);
  return out;
};
