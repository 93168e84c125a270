import { sql, type SQL } from '../sql';

/** What a comparison of the adapter gets: a column (or an expression) and the pattern with its "%". */
type Compare = (column: unknown, value: unknown) => SQL;

const compare = (word: SQL): Compare => (column, value) => sql`handbook.plain(${column}::text) ${word} handbook.plain(${String(value)})`;

/**
 * "Contains" as people of Vietnam type it: "hoan kiem" finds "Hoàn Kiếm" in every list, filter and picker, drafts and
 * versions included, because every question of Payload comes to these operators. Payload compares by ILIKE, which wants
 * each mark. Indexes on `handbook.plain(column)` serve it (gin_trgm_ops).
 */
export const plainOperators: Record<'contains' | 'like' | 'not_like', Compare> = {
  contains: compare(sql`like`),
  like: compare(sql`like`),
  // Payload hands this one over without "%": it would leave out only what is the very same.
  not_like: (column, value) => compare(sql`not like`)(column, `%${String(value)}%`),
};
