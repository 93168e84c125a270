import { z } from 'zod';
import { isReader, publishedScope, rememberedPower, subtreeEnd, type PublishedScope } from '../../hierarchical-access';
import { defineRead, prepared, type AnyRead } from '../../kernel';
import { itemStatement } from '../sql/itemStatement';
import { fileBase } from '../sql/mediumOf';
import type { Shape } from '../sql/membersOf';
import { itemAnswer } from './answers';

/** One live document, whole: for whom it reaches, its owner's board, and who oversees its owner. Others find nothing. */
export const item = (shape: Shape): AnyRead => {
  const slugs = Object.keys(shape.options.collections);
  const statements = new Map(slugs.map((slug) => [slug, itemStatement(shape, slug)]));
  return defineRead({
    name: 'reading.item',
    path: '/feed/:collection/:id',
    input: z.object({ collection: z.string(), id: z.string() }),
    answer: itemAnswer,
    scopeOf: async (payload, user): Promise<PublishedScope | undefined> => {
      const power = await rememberedPower(payload, user);
      return isReader(power) ? publishedScope(power) : undefined;
    },
    keyOf: ({ audiences, owners, tops }) => [audiences, owners, tops].map((each) => each.join()).join('\n'),
    tagsOf: (_, { id }) => [id],
    text: async (payload, { audiences, owners, tops }, { collection, id }) => {
      const statement = statements.get(collection);
      // What is no id is nobody's document: 404, as everywhere.
      if (!statement || !z.guid().safeParse(id).success) return undefined;
      const base = fileBase(payload.config.serverURL, payload.config.routes.api, shape.options.media);
      const [row] = await prepared<{ text: string }>(payload, statement, [id, audiences, base, owners, tops, tops.map(subtreeEnd)]);
      return row?.text;
    },
  });
};
