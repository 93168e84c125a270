import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** What hangs on a record: evidence too, for none of it is of a person. */
const RECORD = ['member_changes', 'record_readings', 'member_proposals', 'member_secrets'] as const;

/** The invented members, with where they belonged and went. @returns how many there were */
export const deleteMembers = async (req: PayloadRequest, ids: readonly string[], admissions: readonly string[]): Promise<number> => {
  await withTicket(req, 'transfers.demonstration-remove', () => query(req, sql`delete from transfers where member_id = any(${uuidArray(ids)})`));
  await withTicket(req, 'endings.demonstration-remove', () => query(req, sql`delete from handbook.endings where member_id = any(${uuidArray(ids)})`));
  await withTicket(req, 'admissions.demonstration-remove', () =>
    query(req, sql`delete from handbook.admissions where id = any(${uuidArray(admissions)}) or member_id = any(${uuidArray(ids)})`),
  );
  await withTicket(req, 'dues.demonstration-remove', async () => {
    for (const table of ['dues_lines', 'dues_situations'] as const) await query(req, sql`delete from handbook.${sql.identifier(table)} where member_id = any(${uuidArray(ids)})`);
  });
  await withTicket(req, 'registrations.demonstration-remove', async () => {
    await query(req, sql`delete from handbook.registration_readings where member_id = any(${uuidArray(ids)})`);
    await query(req, sql`delete from handbook.registrations where member_id = any(${uuidArray(ids)})`);
  });
  await withTicket(req, 'activation.demonstration-remove', async () => {
    for (const table of ['ineligible_members', 'activation_list_members'] as const) await query(req, sql`delete from handbook.${sql.identifier(table)} where member_id = any(${uuidArray(ids)})`);
  });
  await withTicket(req, 'history.demonstration-remove', () => query(req, sql`delete from handbook.member_history where member_id = any(${uuidArray(ids)})`));
  await withTicket(req, 'dossier.demonstration-remove', async () => {
    for (const table of ['dossier_files', 'dossier_items'] as const) await query(req, sql`delete from handbook.${sql.identifier(table)} where member_id = any(${uuidArray(ids)})`);
  });
  await withTicket(req, 'party-age.demonstration-remove', () => query(req, sql`delete from handbook.party_interruptions where member_id = any(${uuidArray(ids)})`));
  await withTicket(req, 'badges.demonstration-remove', () => query(req, sql`delete from handbook.badge_awards where member_id = any(${uuidArray(ids)})`));
  return withTicket(req, 'members.demonstration-remove', async () => {
    await query(req, sql`delete from handbook.member_former_values where change_id in (select id from handbook.member_changes where member_id = any(${uuidArray(ids)}))`);
    for (const table of RECORD) await query(req, sql`delete from handbook.${sql.identifier(table)} where member_id = any(${uuidArray(ids)})`);
    await query(req, sql`delete from memberships where member_id = any(${uuidArray(ids)})`);
    return (await query(req, sql`delete from members where id = any(${uuidArray(ids)}) returning id`)).length;
  });
};
