import type { Plugin } from 'payload';
import { countKept } from '../hierarchical-access';
import { contribute } from '../kernel';
import { members } from './collections/members';
import { memberships } from './collections/memberships';
import { commands } from './commands';
import type { MemberProfilesOptions } from './options';
import { MEMBERS } from './slugs';

export { MEMBERS, MEMBERSHIPS } from './slugs';
export { STATUSES, type MemberStatus } from './domain/status';

/** Members and where they belong. */
export const memberProfiles =
  (options: MemberProfilesOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        collections: [...(config.collections ?? []), members(options), memberships(options)],
        onInit: async (payload) => {
          await config.onInit?.(payload);
          countKept(payload, { [MEMBERS]: 'cellPath' });
        },
      },
      { commands },
    );
