import { sha256 } from '../../../plugins/kernel';
import type { Block, PictureKey } from '../content';
import { block, heading, list, paragraph, quote, table, type LexicalNode } from './nodes';

/** A rich text value as Payload stores it. */
export type RichText = { root: LexicalNode & { children: LexicalNode[] } };

const nodeOf = (each: Block, index: number, pictureId: (key: PictureKey) => string): LexicalNode => {
  if ('h' in each) return heading(each.h);
  if ('p' in each) return paragraph(each.p);
  if ('ul' in each) return list(each.ul, false);
  if ('ol' in each) return list(each.ol, true);
  if ('quote' in each) return quote(each.quote);
  if ('table' in each) return table(each.table);
  const { picture, alternative } = each.infographic;
  // The same description gives the same value: a second conversion is no change.
  const id = sha256(`${index}:${picture}:${alternative}`).slice(0, 24);
  return block('infographic', id, { picture: pictureId(picture), alternative });
};

/**
 * Rich text from its plain description.
 * @param pictureId the medium's id of a picture that is uploaded already
 */
export const toLexical = (blocks: readonly Block[], pictureId: (key: PictureKey) => string): RichText => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: blocks.map((each, index) => nodeOf(each, index, pictureId)),
  },
});
