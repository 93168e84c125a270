import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../kernel';
import type { Share } from '../domain/share';

/** How complete the dossiers of these members are, for lists; nothing of what they hold. */
export const dossierShares = async (req: PayloadRequest, members: readonly string[]): Promise<Map<string, Share>> => {
  const rows = await query<Share & { member: string }>(req, sql`select of_member as member, needed, settled from handbook.dossier_shares(${uuidArray(members)})`);
  return new Map(rows.map(({ member, needed, settled }) => [member, { needed, settled }]));
};
