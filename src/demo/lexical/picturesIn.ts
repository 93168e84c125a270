import type { Block, PictureKey } from '../content';

/** The pictures a text shows, each once, in the order of the text. */
export const picturesIn = (blocks: readonly Block[]): PictureKey[] => [
  ...new Set(blocks.flatMap((each) => ('infographic' in each ? [each.infographic.picture] : []))),
];
