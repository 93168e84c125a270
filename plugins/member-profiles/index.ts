import type { Plugin } from 'payload';
import { members } from './collections/members';
import { memberships } from './collections/memberships';
import type { MemberProfilesOptions } from './options';

export { MEMBERS, MEMBERSHIPS } from './slugs';
export { STATUSES, type MemberStatus } from './domain/status';

/** Members and where they belong. */
export const memberProfiles =
  (options: MemberProfilesOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), members(options), memberships(options)],
  });
