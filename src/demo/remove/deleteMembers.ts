import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** The invented members, with where they belonged. @returns how many there were */
export const deleteMembers = (req: PayloadRequest, ids: readonly string[]): Promise<number> =>
  withTicket(req, 'members.demonstration-remove', async () => {
    await query(req, sql`delete from memberships where member_id = any(${uuidArray(ids)})`);
    return (await query(req, sql`delete from members where id = any(${uuidArray(ids)}) returning id`)).length;
  });
