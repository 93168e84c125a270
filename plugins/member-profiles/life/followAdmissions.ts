import { query, sql, type CommandContext } from '../../kernel';
import { writeStep } from './admissions/data/writeStep';
import type { AdmissionState } from './admissions/domain/states';

/** A cell that is no more from now on; merged, with the cell that takes its members. */
type Ended = { id: string; receiver?: string };

/** Candidates of a cell that merged go on at its successor; members do by themselves, for the cell of theirs counts. */
export const followAdmissions = async ({ req, now }: CommandContext, { id: cell, receiver }: Ended): Promise<void> => {
  if (receiver === undefined || receiver === cell) return;
  const rows = await query<{ id: string; state: AdmissionState }>(req, sql`select id, state from handbook.admissions where cell_id = ${cell}::uuid and closed_at is null order by id for update`);
  for (const { id, state } of rows) {
    await writeStep(req, { id, cell: receiver, member: null }, { action: 'admissions.follow', step: 'follow', to: state, now, set: sql`cell_id = ${receiver}::uuid`, detail: { merged: cell } });
  }
};
