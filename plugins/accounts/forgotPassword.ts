import { addDataAndFileToRequest, forgotPasswordOperation, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload';
import { fail } from '../kernel';
import { signInName } from './domain/signInName';

/** Mails being written; whoever asks meanwhile gets the same answer, and none. */
const AT_ONCE = 20;
let running = 0;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const send = async (req: PayloadRequest, users: string, data: { email: string; username: string }): Promise<void> => {
  const collection = req.payload.collections[users as CollectionSlug];
  try {
    await forgotPasswordOperation({ collection, data, req });
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'a link for a forgotten password was not sent' });
  }
};

/**
 * Asking for a link is answered at once, before anything is looked up: a mail takes a second, an unknown name takes none,
 * and the difference would tell who has an account (TRAPS.md 34). Stands before Payload's own endpoint.
 */
export const forgotPassword = (users: string): Endpoint => ({
  method: 'post',
  path: '/forgot-password',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { email, username } = (req.data ?? {}) as { email?: unknown; username?: unknown };
    if (signInName(req.data) === '') throw fail(req, 'input.invalid', { fields: 'username' }, { fields: [{ path: 'username' }] });
    if (running < AT_ONCE) {
      running += 1;
      void send(req, users, { email: textOf(email), username: textOf(username) }).finally(() => (running -= 1));
    }
    return Response.json({ message: req.t('general:success') });
  },
});
