import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import type { Route } from '../domain/route';
import { t } from '../translations';

/** Display names of users, in the order asked. */
export const userNames = async (req: PayloadRequest, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await query<{ id: string; name: string }>(req, sql`select id, display_name as name from users where id = any(${uuidArray(ids)})`);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? '?');
};

export const organizationName = async (req: PayloadRequest, id: string): Promise<string> => {
  const [row] = await query<{ name: string }>(req, sql`select name from organizations where id = ${id}::uuid`);
  return row?.name ?? '?';
};

/** A route in words: "Nguyễn An, Trần Bình (Đảng ủy phường Hoàn Kiếm)". */
export const routeInWords = async (req: PayloadRequest, route: Route | undefined): Promise<string> => {
  if (!route) return t(req, 'who.nobody');
  const names = await userNames(req, route.deciders.slice(0, 5));
  return t(req, 'who.at', { names: names.join(', '), organization: await organizationName(req, route.organization) });
};
