import type { CaseState } from '../../domain/states';

export const OFFER_STATES = ['open', 'accepted', 'declined', 'taken-back'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** Cases whose snapshot a board has approved and nobody has taken down: what may be offered. */
export const OFFERABLE: readonly CaseState[] = ['approved', 'scheduled', 'published'];

/** Still to be accepted: a newer revision below does not spoil what was offered, a withdrawal does. */
export const ACCEPTABLE: readonly CaseState[] = [...OFFERABLE, 'replaced'];
