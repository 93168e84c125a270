import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { isCommittee, opener, type Keeper } from '../../record/access/keepers';
import { recordFail } from '../../record/errors';
import { kindOf, type Kind } from '../domain/kinds';
import { historyFail } from '../errors';

/**
 * Somebody who may write this kind of entry for this member: who keeps the record, never their own; disciplines and posts at work only the committee over the cell.
 * 404 for whom the member does not exist.
 */
export const historyKeeper = async (req: PayloadRequest, member: string, ...kinds: readonly Kind[]): Promise<Keeper> => {
  const keeper = await opener(req, member);
  if (keeper.member.user === keeper.user) throw recordFail(req, 'proposal.own');
  if (kinds.some((kind) => kindOf(kind).writtenBy === 'committee') && !isCommittee(keeper.power, keeper.member.path)) throw historyFail(req, 'history.decided-above');
  return keeper;
};

export type Standing = { row: string; entry: string; member: string; kind: Kind; form: string | null; organization: string | null; from: string; to: string | null };

/** The version of an entry that is believed now, with somebody who may change it; 404 for whom its member does not exist. */
export const entryKeeper = async (req: PayloadRequest, entry: string): Promise<Keeper & { standing: Standing }> => {
  const [of] = await query<{ member: string; kind: Kind }>(req, sql`select member_id as member, kind from handbook.member_history where entry_id = ${entry}::uuid limit 1`);
  if (!of) throw fail(req, 'not-found');
  // Holds the member's row: from here on nobody else writes in this history.
  const keeper = await historyKeeper(req, of.member, of.kind);
  const [standing] = await query<Standing>(
    req,
    sql`select id as row, entry_id as entry, member_id as member, kind, form, organization_id as organization, to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_to, 'YYYY-MM-DD') as "to"
        from handbook.member_history where entry_id = ${entry}::uuid and superseded_at is null`,
  );
  if (!standing) throw historyFail(req, 'history.withdrawn');
  return { ...keeper, standing };
};
