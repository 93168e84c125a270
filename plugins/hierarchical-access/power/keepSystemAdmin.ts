import type { PayloadRequest } from 'payload';
import { lockFor, query, sql } from '../../kernel';
import { powerFail } from '../errors';

/**
 * Runs a change that may take a system administrator away, one such change at a time, and refuses it when nobody
 * would be left who holds the role now: the house would have locked itself out.
 */
export const keepSystemAdmin = async <T>(req: PayloadRequest, change: () => Promise<T>): Promise<T> => {
  await lockFor(req, 'system-admins');
  const result = await change();
  const [left] = await query<{ id: string }>(
    req,
    sql`select u.id from mandates m
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
        where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) limit 1`,
  );
  if (!left) throw powerFail(req, 'mandate.last-system-admin');
  return result;
};
