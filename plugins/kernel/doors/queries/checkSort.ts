import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { doorFail } from '../doorErrors';
import { fieldAt } from './fieldAt';
import { LIMITS } from './limits';
import { mayRead } from './mayRead';
import { isSortable } from './operators';

/**
 * The order of rows tells of what they are ordered by: only fields that this person is shown, of the collection itself.
 * @returns the names, one each
 */
export const checkSort = async (sort: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<string[]> => {
  const given: unknown[] = (Array.isArray(sort) ? sort : [sort]).flatMap((each: unknown) => (typeof each === 'string' ? each.split(',') : [each]));
  const names = given.map((each) => (typeof each === 'string' ? each.trim() : each)).filter((each) => each !== '');
  if (names.length > LIMITS.sort) throw doorFail(req, 'query.too-many', { most: LIMITS.sort });
  for (const name of names) {
    if (typeof name !== 'string') throw doorFail(req, 'query.shape', { part: 'sort' });
    const found = fieldAt(collection, name.replace(/^-/, ''));
    if (!found || found.inRows || !isSortable(found.field) || !(await mayRead(found, req))) {
      throw doorFail(req, 'query.field', { field: name }, { fields: [{ path: name, message: 'sort' }] });
    }
  }
  return names as string[];
};
