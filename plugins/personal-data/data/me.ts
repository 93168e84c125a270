import type { PayloadRequest } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { fail } from '../../kernel';
import { subjectOfUser, type Subject } from './subject';

export type Me = Subject & { user: string };

/** Whoever asks, when their account is on; whatever their power: data is kept of whoever has an account. */
export const me = async (req: PayloadRequest): Promise<Me> => {
  const { user } = await powerOf(req);
  const subject = user === null ? undefined : await subjectOfUser(req, user);
  if (!subject || user === null) throw fail(req, 'auth.forbidden');
  return { ...subject, user };
};
