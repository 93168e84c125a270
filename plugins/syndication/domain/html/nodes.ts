export type LexicalNode = { type: string; version: number } & Record<string, unknown>;

/** What every node that holds others has. */
export const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

export const text = (value: string, format: number): LexicalNode => ({ type: 'text', text: value, format, detail: 0, mode: 'normal', style: '', version: 1 });
export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 });
export const paragraphOf = (children: LexicalNode[]): LexicalNode => ({ ...element, type: 'paragraph', textFormat: 0, textStyle: '', children });
/** Mark of a picture that is still to be fetched. */
export const PENDING = 'pending-picture';

const isEmpty = ({ type, text: words }: LexicalNode): boolean => type === 'linebreak' || (type === 'text' && String(words).trim() === '');
/** Without space and empty lines at either end; nothing when there is nothing else. */
export const trimmed = (nodes: readonly LexicalNode[]): LexicalNode[] => {
  let [from, to] = [0, nodes.length];
  const emptyAt = (at: number): boolean => { const node = nodes[at]; return node !== undefined && isEmpty(node); };
  while (from < to && emptyAt(from)) from += 1;
  while (to > from && emptyAt(to - 1)) to -= 1;
  const kept = nodes.slice(from, to);
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { ...first, text: String(first.text).trimStart() };
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: String(last.text).trimEnd() };
  return kept;
};
/** What comes next begins a new line. */
export const part = (out: LexicalNode[]): void => {
  if (out.at(-1)?.type !== 'linebreak') out.push(lineBreak());
};
/** The words of a link as links: pictures and line breaks stand between them. */
export const linked = (within: readonly LexicalNode[], url: URL, out: LexicalNode[]): void => {
  let words: LexicalNode[] = [];
  const close = (): void => {
    if (words.every(isEmpty)) for (const word of words) out.push(word);
    else out.push({ ...element, type: 'link', version: 3, fields: { linkType: 'custom', newTab: false, url: url.href }, children: words });
    words = [];
  };
  for (const node of within) {
    if (node.type === 'text') words.push(node);
    // A link within a link is its words.
    else if (node.type === 'link') for (const word of node.children as LexicalNode[]) words.push(word);
    else {
      close();
      out.push(node);
    }
  }
  close();
};
