import { childrenOf, idOf, isNode, type Node } from './node';

const MOST = 100;

const idsOf = (node: Node): string[] => {
  if (node.type === 'upload') return [idOf(node.value)];
  if (node.type !== 'block' || !isNode(node.fields)) return [];
  return [idOf(node.fields.picture), idOf(node.fields.file)];
};

/** Ids of the pictures and files a text shows, each once. */
export const mediaIn = (content: unknown): string[] => {
  const found = new Set<string>();
  const waiting: Node[] = isNode(content) && isNode(content.root) ? [content.root] : [];
  for (let node = waiting.pop(); node !== undefined && found.size < MOST; node = waiting.pop()) {
    for (const id of idsOf(node)) if (id !== '') found.add(id);
    waiting.push(...childrenOf(node));
  }
  return [...found];
};
