/** A stretch that is said under one heading: a chapter of the audio. Text as it is written; `speak` makes it said. */
export type Segment = { anchor: string | null; heading: string | null; text: string };

type Node = { type?: string; text?: string; children?: Node[]; fields?: Record<string, unknown> };

/** Words of a block that stand for what cannot be heard: the alternative of an infographic, the description of a film. */
const SAID_OF_BLOCKS = ['alternative', 'description', 'caption'] as const;

const inline = ({ type, text, children = [] }: Node): string => {
  if (type === 'linebreak') return '\n';
  return text ?? children.map(inline).join('');
};

const isBlockLevel = ({ type }: Node): boolean => ['paragraph', 'heading', 'list', 'listitem', 'quote', 'table', 'tablerow', 'tablecell', 'block', 'root'].includes(type ?? '');

/** The lines of a node, a line each paragraph, list item or cell. */
const linesOf = (node: Node): string[] => {
  if (node.type === 'block') return SAID_OF_BLOCKS.flatMap((key) => (typeof node.fields?.[key] === 'string' ? [node.fields[key]] : []));
  const { children = [] } = node;
  if (children.some(isBlockLevel)) return children.flatMap((child) => (isBlockLevel(child) ? linesOf(child) : [inline(child)]));
  return [inline(node)];
};

const filled = (segments: readonly Segment[]): Segment[] => segments.filter(({ heading, text }) => text.trim() !== '' || heading !== null);

/** Rich text in chapters: a heading begins the next. */
export const richTextSegments = (body: unknown): Segment[] => {
  const root = (body as { root?: Node } | null)?.root;
  const segments: Segment[] = [{ anchor: null, heading: null, text: '' }];
  for (const node of root?.children ?? []) {
    if (node.type === 'heading') segments.push({ anchor: null, heading: inline(node).trim(), text: '' });
    else {
      const current = segments.at(-1);
      const lines = linesOf(node).map((line) => line.trim()).filter(Boolean);
      if (current && lines.length > 0) current.text = [current.text, ...lines].filter(Boolean).join('\n');
    }
  }
  return filled(segments);
};

type Section = { anchor?: string | null; heading?: string | null; text?: string | null };

/** A document's sections, or the rows of a bulletin: each is a chapter. A row that only points elsewhere says nothing itself. */
export const sectionSegments = (sections: readonly Section[]): Segment[] =>
  filled(sections.map(({ anchor = null, heading, text }) => ({ anchor, heading: heading?.trim() ? heading : null, text: text ?? '' })));
