import type { PayloadRequest } from 'payload';
import { doorFail } from '../doorErrors';
import { LIMITS } from './limits';

const DEPTH = 8;

/** `select` (and each member of `populate`) names fields, yes or no; Payload leaves out what is hidden. */
const count = (names: unknown, level: number, part: string, req: PayloadRequest): number => {
  if (level > DEPTH) throw doorFail(req, 'query.too-deep', { most: DEPTH });
  if (typeof names !== 'object' || names === null || Array.isArray(names)) throw doorFail(req, 'query.shape', { part });
  let total = 0;
  for (const each of Object.values(names)) {
    total += typeof each === 'boolean' ? 1 : count(each, level + 1, part, req);
    if (total > LIMITS.names) throw doorFail(req, 'query.too-many', { most: LIMITS.names });
  }
  return total;
};

export const checkSelect = (select: unknown, req: PayloadRequest): void => void count(select, 1, 'select', req);

/** Only collections there are; what is shown of them their own access says. */
export const checkPopulate = (populate: unknown, req: PayloadRequest): void => {
  if (typeof populate !== 'object' || populate === null || Array.isArray(populate)) throw doorFail(req, 'query.shape', { part: 'populate' });
  let total = 0;
  for (const [slug, names] of Object.entries(populate)) {
    if (!req.payload.config.collections.some((collection) => collection.slug === slug)) throw doorFail(req, 'query.field', { field: slug });
    total += names === true ? 1 : count(names, 1, 'populate', req);
    if (total > LIMITS.names) throw doorFail(req, 'query.too-many', { most: LIMITS.names });
  }
};
