import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { groupMembers } from './collections/groupMembers';
import { groups } from './collections/groups';
import { mandates } from './collections/mandates';
import { withScreen } from './components/withScreen';
import { tellEnded } from './tellEnded';
import { underTheTree } from './content/underTheTree';
import { commands } from './commands';
import { groupReads, GROUPS_SCREEN } from './groups';
import { CUSTOM, type HierarchicalAccessOptions } from './options';
import { vi } from './translations/vi';

export { all, among, any, under } from './access/where';
export { contentAccess, mayWriteFor, type ContentHang } from './access/contentAccess';
export { administratorsAbove } from './commands/support/leave';
export { countKept, type KeptCounts } from './counts/countKept';
export { denyAll } from './access/deny';
export { registerAccess, type RegisterHang } from './access/registerAccess';
export { chain, isUnder, subtreeEnd, tops } from './domain/path';
export { ADMINS, BOARD, OVERSEERS, ROLES, WRITERS, type Role } from './domain/roles';
export { withOpenLink } from './components/withOpenLink';
export { withScreen } from './components/withScreen';
export { derivedPath } from './fields/derivedPath';
export { endPowerOf } from './power/endPowerOf';
export { holdersOf } from './power/holdersOf';
export { keepSystemAdmin } from './power/keepSystemAdmin';
export { mayGrant, mayGrantAll, type Post } from './power/mayGrant';
export { NO_POWER, type HeldMandate, type Power } from './power/Power';
export { forgetPower, powerOf } from './power/powerOf';
export { publishedScope, type PublishedScope } from './power/publishedScope';
export { heldAt, heldOver, holdsAt, holdsOver, isReader, isSystemAdmin } from './power/questions';
export { rememberedPower } from './power/rememberedPower';
export { standingMandates } from './power/standingMandates';
export { visibleOrganization } from './power/visibleOrganization';
export { GROUP_MEMBERS, GROUPS, MANDATES } from './slugs';
export { t as powerText, label as powerLabel } from './translations';
export type { HierarchicalAccessOptions, MandateChange } from './options';

const SCREEN = {
  name: 'power',
  path: '/phan-quyen',
  title: vi['view.title'],
  view: '/plugins/hierarchical-access/components/PowerView#PowerView',
  link: '/plugins/hierarchical-access/components/PowerLink#PowerLink',
} as const;

/** Mandates and groups over the tree, and content collections put under it. */
export const hierarchicalAccess =
  (options: HierarchicalAccessOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        admin: withScreen(withScreen(config.admin, SCREEN), GROUPS_SCREEN),
        custom: { ...config.custom, [CUSTOM]: options },
        collections: [
          ...(config.collections ?? []).map((collection) =>
            options.content?.includes(collection.slug) ? underTheTree(collection, options) : collection,
          ),
          mandates(options),
          groups(options),
          groupMembers(options),
        ],
      },
      { commands: [...commands(options), ...groupReads], workerTasks: [{ name: 'power.tell-ended', everySeconds: 300, run: tellEnded(options) }] },
    );
