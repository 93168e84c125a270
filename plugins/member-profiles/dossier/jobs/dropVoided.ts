import type { Payload } from 'payload';
import { queryPool, sql, uuidArray } from '../../../kernel';
import { dropScans } from '../data/folder';

/** Bytes of scans that were voided, or that an attempt left behind, go for good. */
export const dropVoided = async (payload: Payload): Promise<void> => {
  await dropScans(async (ids) => {
    const rows = ids.length === 0 ? [] : await queryPool<{ id: string }>(payload, sql`select id from handbook.dossier_files where id = any(${uuidArray(ids)}) and voided_at is null`);
    return new Set(rows.map(({ id }) => id));
  });
};
