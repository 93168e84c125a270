import type { PayloadRequest } from 'payload';
import { query, seals, sql, uuidArray, type SQL } from '../../kernel';
import { liftedAt, scopeAt } from './sealing';

/** What restricts a record, as who may open it reads it. Instants are ISO. */
export type Restriction = {
  /** The request that was upheld. */
  request: string;
  since: string;
  /** What is restricted, in the words of who upheld it. */
  scope: string;
  by: string | null;
  lifted: { at: string; by: string | null; why: string } | null;
};
type Row = { id: string; request: string; since: string; scope: string; by: string | null; liftedAt: string | null; lifter: string | null; why: string | null };

const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The members whose data is restricted now, for `not in`: none is ever null. */
export const restrictedMembers = sql`(select r.member_id from handbook.member_restrictions r where r.lifted_at is null)`;

/** Since when a member's data is restricted; null where it is not. @param member column */
export const restrictedSince = (member: SQL): SQL => sql`(select ${iso(sql`min(r.restricted_at)`)} from handbook.member_restrictions r where r.member_id = ${member} and r.lifted_at is null)`;

const read = async (req: PayloadRequest, where: SQL): Promise<Restriction[]> => {
  const rows = await query<Row>(
    req,
    sql`select r.id, r.request_id as request, ${iso(sql`r.restricted_at`)} as since, r.scope, b.display_name as by, ${iso(sql`r.lifted_at`)} as "liftedAt", l.display_name as lifter, r.lifted_why as why
        from handbook.member_restrictions r left join users b on b.id = r.restricted_by left join users l on l.id = r.lifted_by where ${where} order by r.restricted_at, r.id`,
  );
  const ring = seals();
  return rows.map(({ id, request, since, scope, by, liftedAt: at, lifter, why }) => ({
    request, since, by, scope: ring.open(scopeAt(id), scope), lifted: at === null || why === null ? null : { at, by: lifter, why: ring.open(liftedAt(id), why) },
  }));
};

/** What restricts a member's record now, the oldest first. For who may open the record, and for the member. */
export const restrictionsOf = (req: PayloadRequest, member: string): Promise<Restriction[]> => read(req, sql`r.member_id = ${member}::uuid and r.lifted_at is null`);

/** What followed from requests, standing or lifted, by the request. */
export const restrictionsBy = async (req: PayloadRequest, requests: readonly string[]): Promise<Map<string, Restriction>> =>
  new Map((await read(req, sql`r.request_id = any(${uuidArray(requests)})`)).map((row) => [row.request, row]));
