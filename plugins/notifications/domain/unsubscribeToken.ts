import { createHmac, timingSafeEqual } from 'node:crypto';

export type Unsubscription = { user: string; kind: string };

const KIND = /^[a-z0-9][a-z0-9.-]{0,79}$/;
const USER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const signatureOf = (secret: string, { user, kind }: Unsubscription): Buffer =>
  createHmac('sha256', secret).update(`handbook-unsubscribe:1\n${user}\n${kind}`).digest();

/** Good for ending one person's mails of one kind, and for nothing else; it holds until the secret is replaced. */
export const unsubscribeToken = (secret: string, what: Unsubscription): string =>
  `${what.user}_${what.kind}_${signatureOf(secret, what).toString('base64url')}`;

/** Undefined unless we made it. */
export const readUnsubscribeToken = (secret: string, token: string): Unsubscription | undefined => {
  const [user = '', kind = '', ...rest] = token.split('_');
  if (!USER.test(user) || !KIND.test(kind)) return undefined;
  const given = Buffer.from(rest.join('_'), 'base64url');
  const right = signatureOf(secret, { user, kind });
  return given.length === right.length && timingSafeEqual(given, right) ? { user, kind } : undefined;
};
