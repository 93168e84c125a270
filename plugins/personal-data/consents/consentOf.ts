import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { ConsentPurpose } from './purposes';

/** `refused`: asked, and not given. `not-asked`: nobody asked yet, so nothing was agreed to. */
export type ConsentState = 'given' | 'withdrawn' | 'refused' | 'not-asked';

/** What holds for one purpose. `version`: of the words it was said to. */
export type Consent = { purpose: string; state: ConsentState; at: string | null; version: number | null };

type Row = { purpose: string; given: boolean; ever: boolean; at: string; version: number };

const stateOf = ({ given, ever }: Row): ConsentState => (given ? 'given' : ever ? 'withdrawn' : 'refused');

/** What this person last said to each purpose they were ever asked about; of the account, or entered for the member behind it. */
export const consentsOf = async (req: PayloadRequest, { user, member }: { user: string | null; member: string | null }): Promise<Map<string, Consent>> => {
  const rows = await query<Row>(
    req,
    sql`select distinct on (purpose) purpose, given, version, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
          bool_or(given) over (partition by purpose) as ever
        from handbook.consents where user_id = ${user}::uuid or member_id = ${member}::uuid order by purpose, id desc`,
  );
  return new Map(rows.map((row) => [row.purpose, { purpose: row.purpose, state: stateOf(row), at: row.at, version: row.version }]));
};

/**
 * Whether this account's holder agreed to a purpose. Rooms that show or use what rests on consent ask here, in the request they do it in,
 * and do it only when `state` is `given`.
 */
export const consentOf = async (req: PayloadRequest, user: string, purpose: ConsentPurpose): Promise<Consent> => {
  const [who] = await query<{ member: string }>(req, sql`select id as member from members where user_id = ${user}::uuid`);
  return (await consentsOf(req, { user, member: who?.member ?? null })).get(purpose) ?? { purpose, state: 'not-asked', at: null, version: null };
};
