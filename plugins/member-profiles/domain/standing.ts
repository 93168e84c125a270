import { GONE, type MemberStatus } from './status';

/** Does somebody of this status belong to a cell at all? Who left belongs to none, and their membership is closed. */
export const belongs = (status: MemberStatus): boolean => !GONE.includes(status);
