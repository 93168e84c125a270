import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Block } from '../../content';
import { news, pages } from '../../content';
import type { LexicalNode } from '../nodes';
import { picturesIn } from '../picturesIn';
import { toLexical } from '../toLexical';

const id = (key: string): string => `id-of-${key}`;
const textsOf = (node: LexicalNode): string[] => [
  ...(typeof node.text === 'string' ? [node.text] : []),
  ...((node.children as LexicalNode[] | undefined) ?? []).flatMap(textsOf),
];

const words = fc.string({ minLength: 1, maxLength: 30 });
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    fc.record({ h: words }),
    fc.record({ p: words }),
    fc.record({ quote: words }),
    fc.record({ ul: fc.array(words, { minLength: 1, maxLength: 4 }) }),
    fc.record({ ol: fc.array(words, { minLength: 1, maxLength: 4 }) }),
    fc.record({ table: fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }) }),
  ),
  { maxLength: 8 },
);
const wordsOf = (each: Block): string[] => {
  if ('infographic' in each) return [];
  const [value] = Object.values(each) as (string | string[] | string[][])[];
  return [value ?? []].flat(3);
};

describe('toLexical', () => {
  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        expect(textsOf(toLexical(given, id).root)).toEqual(given.flatMap(wordsOf));
      }),
    );
  });

  it('gives the same value for the same description', () => {
    for (const { body } of [...news, ...pages]) expect(toLexical(body, id)).toEqual(toLexical(body, id));
  });

  it('makes tables whose rows are equally wide', () => {
    const { root } = toLexical([{ table: [['a', 'b'], ['c']] }], id);
    const [first] = root.children;
    const rows = first?.children as LexicalNode[];
    expect(rows.map((row) => (row.children as LexicalNode[]).length)).toEqual([2, 2]);
    expect((rows[0]?.children as LexicalNode[])[0]).toMatchObject({ type: 'tablecell', headerState: 1 });
  });

  it('puts an infographic in by the id of its medium, with its words', () => {
    const body: Block[] = [{ infographic: { picture: 'bieu-do', alternative: 'Số liệu' } }];
    expect(picturesIn(body)).toEqual(['bieu-do']);
    expect(toLexical(body, id).root.children[0]).toMatchObject({
      type: 'block',
      fields: { blockType: 'infographic', picture: 'id-of-bieu-do', alternative: 'Số liệu' },
    });
  });
});
