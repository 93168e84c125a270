/** Slugs of this room's own collections. */
export const MANDATES = 'mandates';
export const GROUPS = 'groups';
export const GROUP_MEMBERS = 'group-members';
