/** Slug of this room's own collection. */
export const NOTIFICATIONS = 'notifications';
