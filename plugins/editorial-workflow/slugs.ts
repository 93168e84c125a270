/** Slugs of this room's own collections. */
export const DEFINITIONS = 'workflow-definitions';
export const CHOICES = 'workflow-choices';
export const CASES = 'approval-cases';
export const DECISIONS = 'approval-decisions';
export const OVERRIDES = 'approval-overrides';
export const CONTRIBUTIONS = 'contributions';
export const MEDIA_USES = 'media-uses';
export const TOMBSTONES = 'tombstones';
export const OFFERS = 'publication-offers';
export const WITHDRAWAL_ORDERS = 'withdrawal-orders';
export const DELEGATIONS = 'approval-delegations';
export const COMMENTS = 'approval-comments';
