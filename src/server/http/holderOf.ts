import type { Request } from 'express';

const TOKEN = /(?:^|[\s;=])(?:JWT |Bearer |payload-token=)([\w-]+)\.([\w-]+)\.[\w-]*/;

/**
 * Whose token this request carries, as the token says; not verified, for counting only: whoever invents one is refused
 * before any password is looked at, and is counted by their own address.
 */
export const holderOf = (req: Request): string => {
  const claims = TOKEN.exec(` ${req.headers.authorization ?? ''} ${req.headers.cookie ?? ''}`)?.[2];
  if (claims === undefined) return '';
  try {
    const { id } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { id?: unknown };
    return typeof id === 'string' ? id.slice(0, 100) : '';
  } catch {
    return '';
  }
};
