import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** What invented people said about their data, and asked: evidence too, for none of it is of a person. Packs and steps go with their requests. */
export const deletePrivacy = async (req: PayloadRequest, members: readonly string[], users: readonly string[]): Promise<void> => {
  const theirs = sql`user_id = any(${uuidArray(users)}) or member_id = any(${uuidArray(members)})`;
  await query(req, sql`delete from handbook.consents where ${theirs}`);
  await withTicket(req, 'personal-data.demonstration-remove', async () => {
    await query(req, sql`delete from handbook.data_packs where request_id in (select id from handbook.data_requests where ${theirs} or asked_by = any(${uuidArray(users)}))`);
    await query(req, sql`delete from handbook.data_request_steps where request_id in (select id from handbook.data_requests where ${theirs} or asked_by = any(${uuidArray(users)}))`);
    await query(req, sql`delete from handbook.member_restrictions where request_id in (select id from handbook.data_requests where ${theirs} or asked_by = any(${uuidArray(users)}))`);
    await query(req, sql`delete from handbook.data_requests where ${theirs} or asked_by = any(${uuidArray(users)})`);
    await query(req, sql`delete from handbook.data_officers where user_id = any(${uuidArray(users)})`);
  });
  await withTicket(req, 'retention.demonstration-remove', () => query(req, sql`delete from handbook.legal_holds where ${theirs}`));
};
