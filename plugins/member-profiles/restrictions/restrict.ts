import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, seals, sql } from '../../kernel';
import { liftedAt, scopeAt } from './sealing';

type Upheld = { request: string; member: string; scope: string; by: string; now: Date };
type Over = { request: string; why: string; by: string; now: Date };

/** Marks a record as restricted, by a request that was upheld. Under a ticket of the request desk, in its transaction. */
export const restrictRecord = async (req: PayloadRequest, { request, member, scope, by, now }: Upheld): Promise<void> => {
  const id = randomUUID();
  await query(
    req,
    sql`insert into handbook.member_restrictions (id, member_id, request_id, scope, restricted_by, restricted_at)
        values (${id}::uuid, ${member}::uuid, ${request}::uuid, ${seals().seal(scopeAt(id), scope)}, ${by}::uuid, ${now.toISOString()}::timestamptz)`,
  );
};

/** Lifts what followed from a request, with a reason. Under a ticket of the request desk. @returns false where nothing (any more) restricts by it */
export const liftRestriction = async (req: PayloadRequest, { request, why, by, now }: Over): Promise<boolean> => {
  const [row] = await query<{ id: string }>(req, sql`select id from handbook.member_restrictions where request_id = ${request}::uuid and lifted_at is null for update`);
  if (!row) return false;
  await query(
    req,
    sql`update handbook.member_restrictions set lifted_by = ${by}::uuid, lifted_at = ${now.toISOString()}::timestamptz, lifted_why = ${seals().seal(liftedAt(row.id), why)} where id = ${row.id}::uuid`,
  );
  return true;
};
