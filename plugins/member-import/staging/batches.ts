import { queryPool, sql } from '../../kernel';
import type { Payload } from 'payload';

export type BatchState = 'reading' | 'checked' | 'accepted' | 'applied' | 'undoing' | 'undone' | 'dropped';
/** What the worker is to do. */
export type Wanted = 'read' | 'apply' | 'undo';
export type Batch = {
  id: string; state: BatchState; fileName: string; digest: string; by: string; organization: string; path: string; since: string;
  staged: number; faulty: number | null; warned: number | null; applied: number; removed: number;
};

/** The ticket of everything that writes for a batch. */
export const ticketOf = (batch: string): string => `members.import:${batch}`;

export const batchOf = async (payload: Payload, id: string): Promise<Batch | undefined> => {
  const [row] = await queryPool<Batch>(
    payload,
    sql`select i.id, i.state, i.file_name as "fileName", i.file_sha256 as digest, i.by_user as by, i.organization_id as organization, o.path,
          to_char(i.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since, i.staged, i.faulty, i.warned, i.applied, i.removed
        from handbook.member_imports i join organizations o on o.id = i.organization_id where i.id = ${id}::uuid`,
  );
  return row;
};

/** Whether what a batch staged is still there: a crash of the database empties unlogged tables. */
export const isStaged = async (payload: Payload, { id, staged }: Pick<Batch, 'id' | 'staged'>): Promise<boolean> => {
  const [row] = await queryPool<{ count: number }>(payload, sql`select count(*)::integer as count from handbook.member_import_rows where batch_id = ${id}::uuid`);
  return row?.count === staged;
};

/** Whether what is staged was checked as it lies there: which cells it means was written with the check, and is lost with the rest in a crash of the database. */
export const isChecked = async (payload: Payload, { id }: Pick<Batch, 'id'>): Promise<boolean> => {
  const [row] = await queryPool<{ known: boolean }>(payload, sql`select exists (select 1 from handbook.member_import_cells where batch_id = ${id}::uuid) as known`);
  return row?.known === true;
};
