import { z } from 'zod';
import { publishedScope, rememberedPower, isReader, type PublishedScope } from '../../hierarchical-access';
import { defineRead, prepared, type AnyRead, type PreparedStatement } from '../../kernel';
import { feedStatement, type FeedVariant } from '../sql/feedStatement';
import { fileBase } from '../sql/mediumOf';
import type { Shape } from '../sql/membersOf';
import { feedAnswer } from './answers';

const USUAL = 20;
const MOST = 50;

/** Time and id of the last entry seen, as the answer gave them. */
const CURSOR = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isInstant = (cursor: string): boolean => !Number.isNaN(new Date(cursor.slice(0, 24)).getTime());

/** The newest of everything published to the reader's cell and the organisations above it. */
export const feed = (shape: Shape): AnyRead => {
  const slugs = Object.keys(shape.options.collections);
  const statements = new Map<string, PreparedStatement>();
  const statementFor = (variant: FeedVariant): PreparedStatement => {
    const key = JSON.stringify(variant);
    const known = statements.get(key) ?? feedStatement(shape, variant);
    statements.set(key, known);
    return known;
  };
  return defineRead({
    name: 'reading.feed',
    path: '/feed',
    input: z.object({
      limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
      cursor: z.string().regex(CURSOR).refine(isInstant).optional(),
      collection: z.enum(slugs as [string, ...string[]]).optional(),
      topic: z.guid().optional(),
    }),
    answer: feedAnswer,
    scopeOf: async (payload, user): Promise<PublishedScope | undefined> => {
      const power = await rememberedPower(payload, user);
      return isReader(power) ? publishedScope(power) : undefined;
    },
    keyOf: ({ audiences }) => audiences.join(),
    tagsOf: ({ audiences }) => audiences,
    text: async (payload, { audiences }, { limit, cursor, collection, topic }) => {
      const statement = statementFor({
        collections: collection === undefined ? slugs : [collection],
        cursor: cursor !== undefined,
        topic: topic !== undefined,
        most: limit <= USUAL ? USUAL : MOST,
      });
      const values: unknown[] = [audiences, limit, fileBase(payload.config.serverURL, payload.config.routes.api, shape.options.media)];
      if (cursor !== undefined) values.push(cursor.slice(0, 24), cursor.slice(25));
      if (topic !== undefined) values.push(topic);
      const [row] = await prepared<{ text: string }>(payload, statement, values);
      return row?.text;
    },
  });
};
