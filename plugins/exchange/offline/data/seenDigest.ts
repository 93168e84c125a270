import { sha256 } from '../../../kernel';

/** What stood there, as a short mark to be sent back with a decision. */
export const seenDigest = (now: string | null): string => sha256(`seen ${now ?? ''}`).slice(0, 16);
