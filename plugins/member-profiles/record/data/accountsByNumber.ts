import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { indexesOf } from './sealing';

/**
 * Accounts of active members with this personal number, by its blind index; one entry for each such member, '' where they have no account: whoever
 * asks for exactly one person learns that there is another.
 */
export const accountsByNumber = async (req: PayloadRequest, number: string): Promise<string[]> => {
  const found = await query<{ user: string | null }>(
    req,
    sql`select m.user_id as "user" from handbook.member_secrets s join members m on m.id = s.member_id
        where s.personal_number_index in (${sql.join(indexesOf('personalNumber', number).map((index) => sql`${index}`), sql`, `)}) and m.status in ('official', 'probationary', 'exempt') limit 2`,
  );
  return found.map(({ user }) => user ?? '');
};
