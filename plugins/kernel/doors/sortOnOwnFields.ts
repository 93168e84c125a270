import type { CollectionBeforeOperationHook, FlattenedField, SanitizedCollectionConfig } from 'payload';
import { fail } from '../errors/kernelErrors';

/** Does this path leave the collection, or end on a field nobody is shown? */
const leads = (path: readonly string[], fields: readonly FlattenedField[]): boolean => {
  const [name, ...rest] = path;
  const field = fields.find((each) => each.name === name);
  // Unknown names are Payload's to refuse.
  if (!field) return false;
  if ('hidden' in field && field.hidden) return true;
  if (rest.length === 0) return false;
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return rest.join() !== 'id';
  return 'flattenedFields' in field ? leads(rest, field.flattenedFields) : false;
};

const sortsOf = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort]).filter((each): each is string => typeof each === 'string').flatMap((each) => each.split(','));

/**
 * Payload checks what is asked for through a relation, but not what is ordered by: the order of the rows then tells of
 * fields and rows nobody may read, password hashes included (TRAPS.md 32). Lists are ordered by the collection's own fields.
 */
export const sortOnOwnFields: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { sort, overrideAccess } = args as { sort?: unknown; overrideAccess?: boolean };
  if (overrideAccess === true || sort === undefined) return args;
  for (const each of sortsOf(sort)) {
    const path = each.trim().replace(/^-/, '').replace(/__/g, '.').split('.');
    const own = (operation as string) === 'readVersions' || path[0] === 'version' ? path.slice(path[0] === 'version' ? 1 : 0) : path;
    const throughParent = path[0] === 'parent' && path.length > 1 && !collection.flattenedFields.some(({ name }) => name === 'parent');
    if (throughParent || leads(own, collection.flattenedFields)) throw fail(req, 'input.invalid', { fields: `sort: ${each}` }, { fields: [{ path: 'sort', message: each }] });
  }
  return args;
};

/** The collection with this guard before every other hook of its own. */
export const withSortGuard = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [sortOnOwnFields, ...(collection.hooks.beforeOperation ?? [])] },
});
