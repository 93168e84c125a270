import type { PayloadRequest } from 'payload';
import { fail, lockFor, query, sql } from '../../kernel';
import { ruleFail } from '../errors';

export type ProposedRule = { id: string; key: string; state: string; proposedBy: string | null; from: string; to: string | null };

/** The proposed version, locked with all versions of its key; 404 when there is none, 409 when it is decided already. */
export const lockedProposal = async (req: PayloadRequest, id: string): Promise<ProposedRule> => {
  const find = (): Promise<ProposedRule[]> =>
    query<ProposedRule>(req, sql`select id, key, state, proposed_by_id as "proposedBy", valid_from as "from", valid_to as "to" from rules where id = ${id}::uuid`);
  const [known] = await find();
  if (!known) throw fail(req, 'not-found');
  await lockFor(req, `rules:${known.key}`);
  const [rule] = await find();
  if (rule?.state !== 'proposed') throw ruleFail(req, 'rule.state');
  return rule;
};
