import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import type { PaperState } from '../domain/share';

type Checked = { member: string; paper: string; year: number; state: PaperState; place: string; pages: number | null; note: string; by: string; now: Date };

/** Writes what a check found; what was found before stays beneath. Must run under a ticket of this room. */
export const setItem = async (req: PayloadRequest, { member, paper, year, state, place, pages, note, by, now }: Checked): Promise<void> => {
  const at = now.toISOString();
  await query(
    req,
    sql`update handbook.dossier_items set superseded_at = greatest(${at}::timestamptz, checked_at) where member_id = ${member}::uuid and paper = ${paper} and year = ${year} and superseded_at is null`,
  );
  await query(
    req,
    sql`insert into handbook.dossier_items (member_id, paper, year, state, place, pages, note, checked_by, checked_at)
        values (${member}::uuid, ${paper}, ${year}, ${state}, ${place}, ${pages}, ${note}, ${by}::uuid, ${at}::timestamptz)`,
  );
};
