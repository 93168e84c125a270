/** A node of lexical JSON as it comes: nothing of it is trusted. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

export const childrenOf = (node: Node): readonly Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An id, or the document itself where it was populated. */
export const idOf = (value: unknown): string => (isNode(value) ? textOf(value.id) : textOf(value));
