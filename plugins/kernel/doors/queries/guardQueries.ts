import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { isHandbookError } from '../../errors/HandbookError';
import { fail } from '../../errors/kernelErrors';
import { checkData } from '../checkData';
import { doorFail } from '../doorErrors';
import { checkJoins } from './checkJoins';
import { checkPopulate, checkSelect } from './checkNames';
import { asNamed, checkPages, cutPages, type Pages } from './checkPages';
import { checkSort } from './checkSort';
import { checkWhere } from './checkWhere';
import { LIMITS } from './limits';

type Asked = Pages & {
  id?: unknown;
  data?: unknown;
  depth?: unknown;
  disableErrors?: boolean;
  field?: unknown;
  joins?: unknown;
  overrideAccess?: boolean;
  populate?: unknown;
  select?: unknown;
  sort?: unknown;
  where?: unknown;
};

const READS: readonly string[] = ['read', 'readDistinct', 'count', 'countVersions'];
const BULK: readonly string[] = ['update', 'delete'];
const WRITES: readonly string[] = ['create', 'update'];
const KNOWN: readonly string[] = [...READS, ...BULK, 'create', 'restoreVersion'];

/** The hook's type does not know of `count` and others that come by all the same. */
const named = (operation: unknown): string => String(operation);

const checkDepth = (depth: unknown, req: PayloadRequest): void => {
  if (depth === undefined) return;
  if (typeof depth !== 'number' || !Number.isInteger(depth) || depth < 0 || depth > LIMITS.depth) throw doorFail(req, 'query.depth', { most: LIMITS.depth });
};

/** One request must not work through a register row by row: hooks run on each. */
const checkBulk = async ({ id, where }: Asked, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<void> => {
  if (id !== undefined || where === undefined) return;
  const { totalDocs } = await req.payload.count({ collection: collection.slug as CollectionSlug, where: where as Where, disableErrors: true, overrideAccess: false, req });
  if (totalDocs > LIMITS.bulk) throw doorFail(req, 'query.bulk', { most: LIMITS.bulk });
};

/** An empty condition is none; everything else is looked at. */
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const checkParts = async (asked: Asked, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<Asked> => {
  if (isGiven(asked.where)) await checkWhere(asked.where, collection, req);
  // Payload fills in relations, by ids, with what the question above it was allowed.
  if (asked.disableErrors === true) return asked;
  if (asked.field !== undefined) await checkSort(asked.field, collection, req);
  if (isGiven(asked.joins)) await checkJoins(asked.joins, collection, req);
  if (isGiven(asked.select)) checkSelect(asked.select, req);
  if (isGiven(asked.populate)) checkPopulate(asked.populate, req);
  if (!isGiven(asked.sort)) return asked;
  const sort = await checkSort(asked.sort, collection, req);
  return { ...asked, sort: sort.length > 0 ? sort : undefined };
};

const guarded = async (asked: Asked, kind: string, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<Asked> => {
  const direct = asked.overrideAccess === undefined;
  if (direct) checkDepth(asked.depth, req);
  if (WRITES.includes(kind)) {
    // A body of another kind than JSON arrives as none at all.
    const isRecord = typeof asked.data === 'object' && asked.data !== null && !Array.isArray(asked.data);
    if (direct && !isRecord && !req.file) throw fail(req, 'input.not-json');
    checkData(asked.data, req);
  }
  const checked = await checkParts(asked, collection, req);
  if (BULK.includes(kind)) await checkBulk(checked, collection, req);
  else if (asked.id === undefined && asked.disableErrors !== true) {
    if (!direct) return { ...checked, ...cutPages(checked, req) };
    const byIds = asNamed(checked);
    if (byIds) return byIds;
    checkPages(checked, req);
  }
  return checked;
};

/**
 * Every question of every person passes here: REST and GraphQL say nothing about `overrideAccess`, the admin's server
 * functions and Payload itself, asking for somebody, say false. What the product asks for itself (true) is its own affair.
 * The first are refused what is too much; for the second it is cut.
 */
export const guardQueries: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const asked = args as Asked;
  const kind = named(operation);
  if (asked.overrideAccess === true || !KNOWN.includes(kind)) return args;
  try {
    return (await guarded(asked, kind, collection, req)) as typeof args;
  } catch (error) {
    // The admin's lists show an empty table for errors of this name, and a broken page for others.
    if (asked.overrideAccess === false && req.payloadAPI === 'local' && isHandbookError(error)) error.name = 'QueryError';
    throw error;
  }
};

/** The collection with this guard before every other hook of its own. */
export const withGuardedQueries = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [guardQueries, ...(collection.hooks.beforeOperation ?? [])] },
});
