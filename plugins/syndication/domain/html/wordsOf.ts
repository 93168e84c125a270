import { DEEPEST } from './tree';

/** All the words of a text of the editor, a space between its blocks. */
export const wordsOf = (value: unknown, depth = 0): string => {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return '';
  const { text: own, children, root } = value as { text?: unknown; children?: unknown; root?: unknown };
  if (root !== undefined) return wordsOf(root, depth + 1);
  const below = Array.isArray(children) ? children.map((child) => wordsOf(child, depth + 1)).join('') : '';
  const type = (value as { type?: unknown }).type;
  return typeof own === 'string' ? own : `${below}${type === 'link' || type === 'autolink' ? '' : ' '}`;
};
