import type { PayloadRequest } from 'payload';
import { doorFail } from '../doorErrors';
import { LIMITS } from './limits';

export type Pages = { limit?: unknown; page?: unknown; pagination?: unknown };

const isWhole = (value: unknown, least: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= least;

/** What somebody asks at a door of ours: refused when it is too much, so that they know. */
export const checkPages = ({ limit, page, pagination }: Pages, req: PayloadRequest): void => {
  const most = LIMITS.rows;
  const endless = pagination === false && limit === undefined;
  if (endless || (limit !== undefined && (!isWhole(limit, 1) || limit > most))) throw doorFail(req, 'query.limit', { most });
  if (page === undefined || page === null) return;
  const rows = isWhole(limit, 1) ? limit : 10;
  if (!isWhole(page, 0) || page * rows > LIMITS.offset) throw doorFail(req, 'query.page', { most: LIMITS.offset });
};

/** How many rows a question names that asks for them by their ids and nothing else; undefined for any other. */
const namedRows = (where: unknown): number | undefined => {
  if (typeof where !== 'object' || where === null || Object.keys(where).join() !== 'id') return undefined;
  const { id } = where as { id?: unknown };
  if (typeof id !== 'object' || id === null || Object.keys(id).join() !== 'in') return undefined;
  const { in: ids } = id as { in?: unknown };
  return Array.isArray(ids) ? ids.length : typeof ids === 'string' ? ids.split(',').length : undefined;
};

/**
 * Rows asked for by their ids are no more than they are, whatever limit stands beside (the admin names 250 for the names in a list's cells):
 * the limit becomes their number, of which `checkWhere` allows `LIMITS.values`.
 */
export const asNamed = <A extends Pages & { where?: unknown }>(asked: A): A | undefined => {
  const rows = namedRows(asked.where);
  return rows !== undefined && rows > 0 && isWhole(asked.limit, 1) && asked.limit >= rows && asked.pagination !== false && [undefined, 1].includes(asked.page as number | undefined) ? { ...asked, limit: rows } : undefined;
};

/** What the admin's own screens ask for somebody: cut, so that a stored preference or a last page never shuts a screen. */
export const cutPages = ({ limit, page, pagination }: Pages, req: PayloadRequest): Pages => {
  const asked = limit === undefined && pagination !== false ? undefined : Number(limit ?? 0);
  // Payload's GraphQL asks for one more than a page of joined rows, to learn whether there is another.
  const most = req.payloadAPI === 'GraphQL' ? LIMITS.rows + 1 : LIMITS.rows;
  const rows = asked === undefined ? undefined : isWhole(asked, 1) ? Math.min(asked, most) : most;
  const number = page === undefined || page === null ? undefined : Number(page);
  const last = Math.max(1, Math.floor(LIMITS.offset / (rows ?? 10)));
  return {
    ...(rows === undefined ? {} : { limit: rows }),
    ...(number === undefined ? {} : { page: isWhole(number, 1) ? Math.min(number, last) : 1 }),
  };
};
