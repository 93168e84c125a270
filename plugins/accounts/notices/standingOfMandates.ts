import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import type { Notice, Standing } from '../../notifications';

/** A grant its holder was told of is past once the mandate has ended: no mail announces it any more. */
export const standingOfMandates = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
  const open = await query<{ id: string }>(req, sql`select id from mandates where id = any(${uuidArray(ids)}) and (valid_to is null or valid_to > greatest(now(), valid_from))`);
  const standing = new Set(open.map(({ id }) => id));
  return new Map(notices.map(({ id, subject }): [string, Standing] => [id, standing.has(subject?.id ?? '') ? 'current' : 'past']));
};
