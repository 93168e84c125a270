import { createHash } from 'node:crypto';

/** The name of an answer: a digest of its text. */
export const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/** RFC 9110, 13.1.2: a list, compared weakly; a proxy that compresses marks what it passes on with W/. */
export const hasEtag = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  typeof ifNoneMatch === 'string' && ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
