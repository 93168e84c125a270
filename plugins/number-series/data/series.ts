import type { PayloadRequest } from 'payload';
import { fail, query, sql, type SQL } from '../../kernel';
import { kindName, type NumberedKind } from '../domain/kinds';

/** One series. `first` and `next` are numbers; instants are ISO in UTC, days `YYYY-MM-DD`. */
export type Series = {
  id: string; organization: string; kind: NumberedKind; name: string; symbol: string; term: string; termFrom: string; first: number; next: number; openedAt: string; closedAt: string | null;
  /** How many were made void. */
  voided: number;
};

export const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const seriesWhere = async (req: PayloadRequest, which: SQL): Promise<Series[]> =>
  (
    await query<Omit<Series, 'name'>>(
      req,
      sql`select s.id, s.organization_id as organization, s.kind, s.symbol, s.term, s.term_from::text as "termFrom", s.first, s.next, ${iso(sql`s.opened_at`)} as "openedAt", ${iso(sql`s.closed_at`)} as "closedAt",
            (select count(*)::int from handbook.issued_numbers n where n.series_id = s.id and n.voided_at is not null) as voided
          from handbook.number_series s where ${which}`,
    )
  ).map((series) => ({ ...series, name: kindName(series.kind) }));

/** Of a series that may be read or kept, where it is; held until the transaction ends where `lock` says so. */
export const seriesAt = async (req: PayloadRequest, id: string, lock = false): Promise<Series> => {
  const [series] = await seriesWhere(req, lock ? sql`s.id = ${id}::uuid for update of s` : sql`s.id = ${id}::uuid`);
  if (!series) throw fail(req, 'not-found');
  return series;
};
