import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { isPlain } from '../../text/isPlain';
import { doorFail } from '../doorErrors';
import { fieldAt } from './fieldAt';
import { isRightValue } from './isRightValue';
import { LIMITS } from './limits';
import { mayRead } from './mayRead';
import { operatorsOf } from './operators';

/** REST writes small letters, GraphQL capitals; no other spelling is one (`aNd` slipped past checks before). */
const JOINED = new Set(['and', 'or', 'AND', 'OR']);

type Context = { collection: SanitizedCollectionConfig; req: PayloadRequest; counted: { conditions: number } };

const checkField = async (path: string, comparisons: unknown, { collection, req, counted }: Context): Promise<void> => {
  const detail = { fields: [{ path, message: 'where' }] };
  const found = fieldAt(collection, path);
  if (!found || !(await mayRead(found, req))) throw doorFail(req, 'query.field', { field: path }, detail);
  if (!isPlain(comparisons)) throw doorFail(req, 'query.shape', { part: path }, detail);
  for (const [operator, value] of Object.entries(comparisons)) {
    counted.conditions += 1;
    if (counted.conditions > LIMITS.conditions) throw doorFail(req, 'query.too-many', { most: LIMITS.conditions });
    if (!operatorsOf(found.field).includes(operator)) throw doorFail(req, 'query.operator', { field: path, operator }, detail);
    if (!isRightValue(found.field, operator, value)) throw doorFail(req, 'query.value', { field: path }, detail);
  }
};

const checkLevel = async (where: unknown, level: number, context: Context): Promise<void> => {
  const { req } = context;
  if (level > LIMITS.nesting) throw doorFail(req, 'query.too-deep', { most: LIMITS.nesting });
  if (!isPlain(where)) throw doorFail(req, 'query.shape', { part: 'where' });
  for (const [key, value] of Object.entries(where)) {
    if (!JOINED.has(key)) {
      await checkField(key, value, context);
      continue;
    }
    if (!Array.isArray(value)) throw doorFail(req, 'query.shape', { part: key });
    context.counted.conditions += value.length;
    if (context.counted.conditions > 2 * LIMITS.conditions) throw doorFail(req, 'query.too-many', { most: LIMITS.conditions });
    for (const each of value) await checkLevel(each, level + 1, context);
  }
};

/**
 * A condition names only fields that this person is shown, by comparisons that the field has, with plain values, and not
 * too many of them. Through a relation nothing is asked (TRAPS.md 17, 32, 33).
 */
export const checkWhere = (where: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<void> =>
  checkLevel(where, 1, { collection, req, counted: { conditions: 0 } });
