import { createHash } from 'node:crypto';

/** What is kept of a challenge: 256 random bits need no salt. */
export const challengeDigest = (challenge: string): string => createHash('sha256').update(`challenge\0${challenge}`).digest('base64url');

/** What a challenge knows of the password it was given for: another password, another digest. */
export const passwordDigest = (hash: string | null): string => createHash('sha256').update(`password\0${hash ?? ''}`).digest('base64url');
