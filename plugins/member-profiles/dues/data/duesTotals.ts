import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import type { Explained } from '../../../rule-register';
import type { Month } from '../domain/arrears';
import { cellMonths } from './cellMonth';

/** `unset`: of so many members what they owe cannot be worked out. `warned`: so many have as many months open as the rule names. */
type DuesTotal = { cell: { id: string; name: string }; members: number; unset: number; owed: number; collected: number; arrears: number; warned: number; split: Explained<{ kept: number; up: number }> | null };
/** `all`: of every cell there is, not of this page alone. */
export type DuesTotals = { month: Month; rows: DuesTotal[]; cells: number; all: { collected: number; receipts: number } };

/** Sums of a month, cell by cell, of everything below an organisation: a page of cells in the order of the tree. */
export const duesTotals = async (req: PayloadRequest, path: string, month: Month, now: Date, { limit, offset }: { limit: number; offset: number }): Promise<DuesTotals> => {
  const cells = await query<{ id: string; name: string; n: number }>(
    req,
    sql`select o.id, o.name, count(*) over ()::int as n from organizations o
        where o.form = 'cell' and o.path >= ${path} and o.path < handbook.subtree_end(${path}) and (o.valid_to is null or o.valid_to > ${now.toISOString()}::timestamptz) order by o.path limit ${limit} offset ${offset}`,
  );
  const [all] = await query<{ collected: number; receipts: number }>(
    req,
    sql`select coalesce(sum(l.amount), 0)::float8 as collected, count(*)::int as receipts from handbook.dues_lines l join organizations o on o.id = l.cell_id
        where l.month = ${month}::date and l.voided_at is null and o.path >= ${path} and o.path < handbook.subtree_end(${path})`,
  );
  const months = await cellMonths(req, cells.map(({ id }) => id), month, now);
  const rows = cells.flatMap(({ id, name }): DuesTotal[] => {
    const of = months.get(id);
    if (!of) return [];
    const { rows: people, owed, collected, split } = of;
    return [{
      cell: { id, name }, members: people.length, unset: people.filter(({ missing, line }) => missing !== null && line === null).length, owed, collected,
      arrears: people.reduce((sum, { arrears }) => sum + arrears, 0), warned: people.filter(({ unpaid }) => unpaid.value.warn).length, split,
    }];
  });
  return { month, rows, cells: cells[0]?.n ?? 0, all: all ?? { collected: 0, receipts: 0 } };
};
