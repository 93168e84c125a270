import type { CollectionBeforeValidateHook } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import { secrecyFail } from '../errors';

const UUID = /^[0-9a-f-]{36}$/i;

/** A case begins only with files that were read, declared or confirmed. Stands on the collection of cases, whose snapshot names its files. */
export const requireConfirmed: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const files: unknown = (data?.snapshot as { files?: unknown } | undefined)?.files;
  if (operation !== 'create' || files === null || typeof files !== 'object') return data;
  const ids = Object.keys(files).filter((id) => UUID.test(id));
  if (ids.length === 0) return data;
  const open = await query<{ id: string; name: string | null }>(req, sql`select id, original_name as name from media where id = any(${uuidArray(ids)}) and secrecy_check = 'unknown' order by id`);
  if (open.length > 0) throw secrecyFail(req, 'secrecy.unconfirmed', { count: open.length }, { files: open });
  return data;
};
