import type { Payload } from 'payload';
import { queryPool, sql } from '../../../kernel';

/** The name under which tries with this credential are counted: that of whose it is, so that a lock on their name holds here too; else its own. */
export const passkeyName = async (payload: Payload, credential: string): Promise<string> => {
  const [row] = await queryPool<{ username: string }>(payload, sql`select u.username from handbook.passkeys p join users u on u.id = p.user_id where p.credential_id = ${credential}`);
  return row?.username ?? `passkey:${credential}`;
};
