import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { doorFail } from '../doorErrors';
import { checkPages } from './checkPages';
import { checkSort } from './checkSort';
import { checkWhere } from './checkWhere';

type Asked = false | { limit?: unknown; page?: unknown; sort?: unknown; where?: unknown };

const joinedSlugs = (collection: SanitizedCollectionConfig, path: string): string[] => [
  ...Object.entries(collection.joins).flatMap(([slug, joins]) => (joins.some(({ joinPath }) => joinPath === path) ? [slug] : [])),
  ...collection.polymorphicJoins.filter(({ joinPath }) => joinPath === path).flatMap(({ field }) => field.collection as string[]),
];

/** What is asked of joined rows is asked of their collection, by its rules. */
export const checkJoins = async (joins: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<void> => {
  if (joins === false) return;
  if (typeof joins !== 'object' || joins === null || Array.isArray(joins)) throw doorFail(req, 'query.shape', { part: 'joins' });
  for (const [path, asked] of Object.entries(joins) as [string, Asked][]) {
    const slugs = joinedSlugs(collection, path);
    if (slugs.length === 0) throw doorFail(req, 'query.field', { field: path }, { fields: [{ path, message: 'joins' }] });
    if (asked === false) continue;
    checkPages(asked, req);
    for (const slug of slugs) {
      const joined = req.payload.config.collections.find((each) => each.slug === slug);
      if (!joined) continue;
      if (asked.where !== undefined) await checkWhere(asked.where, joined, req);
      if (asked.sort !== undefined) await checkSort(asked.sort, joined, req);
    }
  }
};
