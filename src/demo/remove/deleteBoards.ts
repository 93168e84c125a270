import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** Boards and choices that the demonstration's accounts recorded, and seats they hold on any board. */
export const deleteBoards = async (req: PayloadRequest, users: readonly string[]): Promise<void> => {
  const theirs = uuidArray(users);
  await withTicket(req, 'editorial-boards.demonstration-remove', async () => {
    await query(req, sql`delete from board_seats where user_id = any(${theirs}) or board_id in (select id from editorial_boards where recorded_by_id = any(${theirs}))`);
    await query(req, sql`delete from editorial_boards where recorded_by_id = any(${theirs})`);
  });
  await withTicket(req, 'workflow-choices.demonstration-remove', () => query(req, sql`delete from workflow_choices where chosen_by_id = any(${theirs})`));
};
