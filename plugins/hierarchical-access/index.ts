import type { Plugin } from 'payload';
import { groupMembers } from './collections/groupMembers';
import { groups } from './collections/groups';
import { mandates } from './collections/mandates';
import { underTheTree } from './content/underTheTree';
import type { HierarchicalAccessOptions } from './options';

export { all, among, any, under } from './access/where';
export { contentAccess, mayWriteFor, type ContentHang } from './access/contentAccess';
export { denyAll } from './access/deny';
export { registerAccess, type RegisterHang } from './access/registerAccess';
export { chain, isUnder, subtreeEnd, tops } from './domain/path';
export { ADMINS, BOARD, OVERSEERS, ROLES, WRITERS, type Role } from './domain/roles';
export { derivedPath } from './fields/derivedPath';
export { holdersOf } from './power/holdersOf';
export { NO_POWER, type HeldMandate, type Power } from './power/Power';
export { forgetPower, loadPower, powerOf } from './power/powerOf';
export { heldAt, heldOver, holdsAt, holdsOver, isReader, isSystemAdmin } from './power/questions';
export { GROUP_MEMBERS, GROUPS, MANDATES } from './slugs';
export { t as powerText, label as powerLabel } from './translations';
export type { HierarchicalAccessOptions } from './options';

/** Mandates and groups over the tree, and content collections put under it. */
export const hierarchicalAccess =
  (options: HierarchicalAccessOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) =>
        options.content?.includes(collection.slug) ? underTheTree(collection, options) : collection,
      ),
      mandates(options),
      groups(options),
      groupMembers(options),
    ],
  });
