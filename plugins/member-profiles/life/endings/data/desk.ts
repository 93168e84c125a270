import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../../kernel';
import { endingColumns, endingFrom, type EndingRow } from './endingRow';

/** A proposal or decision as the desk shows it, for who may see the member's register. */
export type EndingDeskRow = Omit<EndingRow, 'memberUser' | 'proposedBy'> & { memberName: string; cellName: string; proposedAt: string; closedAt: string | null };

const iso = (at: SQL): SQL => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const endingRows = (req: PayloadRequest, where: SQL, limit: number, offset: number): Promise<(EndingDeskRow & EndingRow)[]> =>
  query<EndingDeskRow & EndingRow>(
    req,
    sql`select ${endingColumns}, m.full_name as "memberName", o.name as "cellName", ${iso(sql`e.created_at`)} as "proposedAt", ${iso(sql`e.closed_at`)} as "closedAt"
        from ${endingFrom} where ${where} order by e.closed_at desc nulls first, e.created_at, e.id limit ${limit} offset ${offset}`,
  );
