import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import { dateColumn } from '../../badges/data/candidates';
import { countingOf, partyMonths } from '../../badges/data/partyAgeSql';
import { columnOf, fieldOf } from '../../record/domain/fields';
import { restrictedSince } from '../../restrictions';
import { isField, type RosterColumn } from '../domain/columns';
import type { Cursor } from '../domain/cursor';
import { dossierColumn, eligible } from './dossierSql';
import type { RosterScope } from './rosterScope';

export type RosterRow = {
  id: string;
  name: string;
  key: string;
  cell: string;
  path: string;
  user: string | null;
  /** Since when their data is restricted; ISO. */
  restricted: string | null;
  /** By column: days as `YYYY-MM-DD`, choices and statuses by their word, party age in whole years. */
  values: Partial<Record<RosterColumn, string | number | null>>;
};

const day = (column: SQL): SQL => sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

const columnSql = (name: RosterColumn, { partyAge, today, papers }: RosterScope): SQL => {
  if (isField(name)) {
    const column = sql`m.${sql.identifier(columnOf(name))}`;
    return fieldOf(name).kind === 'day' ? day(column) : sql`${column}::text`;
  }
  switch (name) {
    case 'cell':
      return sql`o.name`;
    case 'cellSince':
      return day(sql`m.cell_since`);
    case 'status':
      return sql`m.status::text`;
    case 'account':
      return sql`(case when m.user_id is null then 'no' else 'yes' end)`;
    case 'eligible':
      return sql`(case when ${eligible} then 'yes' else 'no' end)`;
    case 'dossier':
      return dossierColumn(papers);
    default: {
      // Party age alone is left; of who is not confirmed by today there is none.
      if (!partyAge) return sql`null::int`;
      const [from, on] = [sql`(${dateColumn(partyAge.from.value)} at time zone 'Asia/Ho_Chi_Minh')::date`, sql`${today}::date`];
      return sql`(case when (m.official_on at time zone 'Asia/Ho_Chi_Minh')::date <= ${on} and ${from} <= ${on} then ${partyMonths(countingOf(partyAge), on)} / 12 end)`;
    }
  }
};

type Page = { columns: readonly RosterColumn[]; after?: Cursor | undefined; limit: number };

/** A page of a list in the order of Vietnamese lists, from where the last one ended: the same cost for the first page and the thousandth. */
export const rosterRows = (req: PayloadRequest, scope: RosterScope, where: SQL, { columns, after, limit }: Page): Promise<RosterRow[]> =>
  query<RosterRow>(
    req,
    sql`select m.id, m.full_name as name, m.name_key as key, m.cell_id as cell, m.cell_path as path, m.user_id as "user", ${restrictedSince(sql`m.id`)} as restricted,
          jsonb_build_object(${sql.join(columns.flatMap((name) => [sql`${name}::text`, columnSql(name, scope)]), sql`, `)}) as values
        from members m join organizations o on o.id = m.cell_id
        where ${where} ${after ? sql`and (m.name_key, m.id) > (${after.key}::text collate "C", ${after.id}::uuid)` : sql``}
        order by m.name_key, m.id limit ${limit}`,
  );

/** How many there are, up to `most`: beyond it nobody counts row by row. */
export const rosterCount = async (req: PayloadRequest, where: SQL, most: number): Promise<number> => {
  const [found] = await query<{ n: number }>(req, sql`select count(*)::int as n from (select 1 from members m where ${where} limit ${most}) counted`);
  return found?.n ?? 0;
};
