import { PENDING, type LexicalNode } from './nodes';

/** The tree with each mark replaced by the medium that was stored for it, or dropped. */
export const placePictures = (root: LexicalNode, media: string, stored: ReadonlyMap<number, string>): LexicalNode => ({
  ...root,
  children: (root.children as LexicalNode[]).flatMap((node) => {
    if (node.type !== PENDING) return [node];
    const value = stored.get(Number(node.place));
    return value === undefined ? [] : [{ type: 'upload', version: 3, format: '', fields: null, relationTo: media, value }];
  }),
});
