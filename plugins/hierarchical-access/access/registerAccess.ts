import type { Access, CollectionConfig } from 'payload';
import { isRoot } from '../domain/path';
import type { Role } from '../domain/roles';
import { powerOf } from '../power/powerOf';
import { heldOver } from '../power/questions';
import { denyAll } from './deny';
import { among, any, under } from './where';

export type RegisterHang = {
  /** The derived path column of the row's organisation. */
  path: string;
  /** Roles that read their subtree's rows. */
  readers: readonly Role[];
  /** Field naming the person a row is about, who may read it too. */
  self?: string;
};

const never: Access = denyAll.create;

/**
 * Access for registers that commands alone write: rows hang on one organisation, overseers read their
 * subtree, a person reads what is about them, and no Payload operation changes anything.
 */
export const registerAccess = ({ path, readers, self }: RegisterHang): NonNullable<CollectionConfig['access']> => ({
  create: never,
  update: never,
  delete: never,
  unlock: never,
  admin: () => false,
  readVersions: never,
  read: async ({ req }) => {
    const power = await powerOf(req);
    const tops = heldOver(power, readers);
    // Every row lies below the root. Said once: an "or" beside the range would cost the index its count (SCALE.md).
    if (tops.some(isRoot)) return under(path, tops);
    return any(under(path, tops), self && power.user ? among(self, [power.user]) : false);
  },
});
