/** Slug of this room's own collection. */
export const AUDIT_EVENTS = 'audit-events';
