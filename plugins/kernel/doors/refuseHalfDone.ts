import type { CollectionAfterOperationHook, SanitizedCollectionConfig } from 'payload';
import { doorFail } from './doorErrors';

type Refused = { id: number | string; isPublic?: boolean; message: string };
type BulkResult = { docs: unknown[]; errors?: Refused[] };

const BULK: readonly string[] = ['update', 'delete'];

/**
 * A bulk change is whole or not at all. Payload would answer with what it changed and what was refused; but a refusal by
 * the database undoes the transaction of all of them, and nobody may be told of a change that was not kept.
 * The answer names each refused item; reasons that are not for the public eye stay out.
 */
export const refuseHalfDone: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { docs, errors = [] } = result as unknown as BulkResult;
  if (!BULK.includes(operation) || errors.length === 0) return result;
  const items = errors.map(({ id, isPublic, message }) => (isPublic === true ? { id, message } : { id }));
  throw doorFail(req, 'bulk.refused', { refused: items.length, all: items.length + docs.length }, { items });
};

/** The collection with this check after every other hook of its own. */
export const withWholeBulk = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterOperation: [...(collection.hooks.afterOperation ?? []), refuseHalfDone] },
});
