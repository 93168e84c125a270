import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** Notes that the person wrote on the document. Repeated writing leaves one row until the next publication. */
export const recordContribution = async (req: PayloadRequest, collection: string, document: string, user: string): Promise<void> => {
  await query(
    req,
    sql`insert into contributions (collection, document_id, user_id, at) values (${collection}, ${document}, ${user}::uuid, now())
        on conflict (collection, document_id, user_id) where closed_by_case is null do nothing`,
  );
};

/** Everybody who wrote on the document since its last publication. */
export const contributorsOf = async (req: PayloadRequest, collection: string, document: string): Promise<string[]> => {
  const rows = await query<{ user: string }>(
    req,
    sql`select user_id as "user" from contributions where collection = ${collection} and document_id = ${document} and closed_by_case is null order by user_id`,
  );
  return rows.map(({ user }) => user);
};

/** After publication writing starts to count anew. */
export const closeContributions = async (req: PayloadRequest, collection: string, document: string, caseId: string): Promise<void> => {
  await query(
    req,
    sql`update contributions set closed_by_case = ${caseId} where collection = ${collection} and document_id = ${document} and closed_by_case is null`,
  );
};
