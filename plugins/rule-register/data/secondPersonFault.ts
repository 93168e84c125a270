import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

type Fault = 'rule.recent-mandate' | 'rule.given-password';

/**
 * Why this account is not sure to be another person's than who proposed the version: its power or its password is younger than
 * thirty days before the proposal. Undefined: it is one. The rule itself stands in the database, whose trigger asks it too.
 */
export const secondPersonFault = async (req: PayloadRequest, user: string, proposal: string): Promise<Fault | undefined> => {
  const [row] = await query<{ fault: Fault | null }>(req, sql`select handbook.no_second_administrator(${user}::uuid, proposed_at) as fault from rules where id = ${proposal}::uuid`);
  return row?.fault ?? undefined;
};
