import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** The person something is sent to, as the handbook knows them at this moment, with a request of their own power. */
export type Receiver = { req: PayloadRequest; id: string; name: string; email: string | null; refused: boolean };

/** Undefined for whom nothing is sent any more: the account is off or gone. */
export const receiverOf = async (payload: Payload, users: string, id: string): Promise<Receiver | undefined> => {
  const account = await payload.findByID({ collection: users as CollectionSlug, id, depth: 0, overrideAccess: true, disableErrors: true });
  const { disabledAt, displayName, email } = (account ?? {}) as { disabledAt?: string | null; displayName?: string; email?: string | null };
  if (!account || disabledAt) return undefined;
  const req = await createLocalReq({ user: { ...account, collection: users } as never }, payload);
  const [problem] = await query(req, sql`select 1 from handbook.mail_problems where user_id = ${id}::uuid and email = ${email ?? ''}`);
  return { req, id, name: displayName ?? '', email: email ?? null, refused: problem !== undefined };
};
