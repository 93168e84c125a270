/** Slugs of this room's own collections. */
export const ORGANIZATIONS = 'organizations';
export const ORGANIZATION_PERIODS = 'organization-periods';
