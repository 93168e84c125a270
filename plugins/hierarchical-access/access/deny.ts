import type { CollectionConfig } from 'payload';

const never = (): boolean => false;

/** Every key set, every answer no: the starting point of a collection (TRAPS.md 14). */
export const denyAll: Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'>> & { admin: () => boolean } = {
  create: never,
  read: never,
  readVersions: never,
  update: never,
  delete: never,
  unlock: never,
  admin: never,
};
