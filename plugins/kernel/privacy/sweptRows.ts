import { sql, type SQL } from '../database/sql';
import type { Swept } from './Retention';

type Rows = {
  /** With its schema. */
  table: string;
  /** Which rows of the table `r` are older than an instant. */
  old: (before: SQL) => SQL;
  /** The column that names the account a row is about: rows of who is under a legal hold stay. */
  user?: string;
  ticket?: string;
};

/** Old rows of one table, in bounded batches: by their place in the table, so that each batch is read once and deleted. */
export const sweptRows = ({ table, old, user, ticket }: Rows): Swept => {
  const from = sql.raw(table);
  const held = user === undefined ? sql`` : sql` and (r.${sql.identifier(user)} is null or r.${sql.identifier(user)} not in (select held from handbook.held_users()))`;
  const which = (before: Date): SQL => sql`(${old(sql`${before.toISOString()}::timestamptz`)})${held}`;
  return {
    count: (before) => sql`select count(*)::int as n from ${from} r where ${which(before)}`,
    sweep: (before, most) => sql`with gone as (delete from ${from} where ctid = any(array(select r.ctid from ${from} r where ${which(before)} limit ${most})) returning 1) select count(*)::int as n from gone`,
    ...(ticket === undefined ? {} : { ticket }),
  };
};
