import { canonicalJson } from '../../kernel/pure';

type Node = Record<string, unknown>;
/** What ids are called: files, organisations, topics. */
export type Names = ReadonlyMap<string, string>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : []);
const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink']);

/** The words of one line, with where its links lead: a link that points elsewhere is a change, though it reads the same. */
const inline = (node: Node): string => {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'tab') return '\t';
  const words = childrenOf(node).map(inline).join('');
  const url = isNode(node.fields) && typeof node.fields.url === 'string' ? node.fields.url : undefined;
  return url === undefined || url === words ? words : `${words} (${url})`;
};

const block = (node: Node, names: Names): string => {
  if (node.type === 'upload') {
    const id = isNode(node.value) ? node.value.id : node.value;
    return `[${names.get(String(id)) ?? String(id)}]`;
  }
  if (node.type === 'horizontalrule') return '———';
  const children = childrenOf(node);
  if (children.length === 0) return isNode(node.fields) ? inWords(node.fields, names) : '';
  // A line of words; what holds further blocks (a list within a list, a table's row) gives them a line each.
  return children.every(({ type }) => INLINE.has(String(type))) ? children.map(inline).join('') : children.map((child) => (INLINE.has(String(child.type)) ? inline(child) : block(child, names))).join('\n');
};

/** A stored value as lines of text, so that two of them can be compared word by word. */
export const inWords = (value: unknown, names: Names = new Map()): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) {
    return value
      .map((entry: unknown) => (isNode(entry) && 'heading' in entry ? `${inWords(entry.heading, names)}\n${'text' in entry ? inWords(entry.text, names) : ''}` : inWords(entry, names)))
      .join('\n\n');
  }
  if (!isNode(value)) return String(value as number | boolean);
  if (isNode(value.root)) return block(value.root, names);
  // A block of rich text on its own.
  if (typeof value.type === 'string' && ('children' in value || value.type === 'upload')) return block(value, names);
  return JSON.stringify(JSON.parse(canonicalJson(value)), null, 2);
};
