import type { PayloadRequest } from 'payload';
import { heldAt, powerOf, WRITERS } from '../hierarchical-access';
import { query, sql } from '../kernel';

export type Owner = { id: string; path: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const idIn = (value: unknown): string | undefined => {
  const id: unknown = value !== null && typeof value === 'object' ? (value as { id?: unknown }).id : value;
  return typeof id === 'string' && UUID.test(id) ? id : undefined;
};

/** The organisation that answers for what was sent: the one it names, else the only one the person writes for, else the root. */
export const ownerOf = async (req: PayloadRequest, ...sources: readonly (Record<string, unknown> | null | undefined)[]): Promise<Owner | undefined> => {
  const named = sources.map((source) => idIn(source?.owner) ?? idIn(source?.organization)).find((id) => id !== undefined);
  const written = named === undefined && req.user ? heldAt(await powerOf(req), WRITERS) : [];
  const id = named ?? (written.length === 1 ? written[0] : undefined);
  const [place] = await query<Owner>(
    req,
    sql`select id, path from organizations where ${id === undefined ? sql`parent_id is null` : sql`id = ${id}::uuid or parent_id is null`} order by length(path) desc limit 1`,
  );
  return place;
};
