/** Slugs of this room's own collections. */
export const MEMBERS = 'members';
export const MEMBERSHIPS = 'memberships';
