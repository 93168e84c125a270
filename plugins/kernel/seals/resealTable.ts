import type { SealedTable } from '../commands/contribute';
import type { Seals } from './createSeals';
import { SealError } from './SealError';

/** The least of a `pg` client: one connection, under the role that owns the tables. */
export type OwnerClient = { query: <R extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<{ rows: R[] }> };

/** `done`: rows sealed anew. `unreadable`: rows of which something does not open, left as they are. */
export type Resealed = { done: number; unreadable: string[] };

const BATCH = 500;
type Row = Record<string, string | null>;

const anew = ({ key, columns, indexes = {} }: SealedTable, ring: Seals, row: Row): Map<string, string> => {
  const cells = new Map<string, string>();
  for (const [column, purpose] of Object.entries(columns)) {
    const sealed = row[column];
    if (!sealed || ring.isCurrent(sealed)) continue;
    const at = { purpose, row: String(row[key]) };
    const text = ring.open(at, sealed);
    cells.set(column, ring.seal(at, text));
    const index = indexes[column];
    if (index) cells.set(index, ring.index(purpose, text));
  }
  return cells;
};

/**
 * Seals every value of a table anew that another key than the one in use has sealed. Batch by batch, each in a transaction: it can be
 * killed and run again at any time, beside the running product (rows that somebody holds are waited for).
 */
export const resealTable = async (client: OwnerClient, declared: SealedTable, ring: Seals, onRow: () => void): Promise<Resealed> => {
  const { table, key, ticket, columns } = declared;
  const stale = Object.keys(columns).map((column) => `(${column} like 'v1.%' and ${column} not like $1)`).join(' or ');
  const result: Resealed = { done: 0, unreadable: [] };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    await client.query('begin');
    try {
      await client.query(`select set_config('handbook.ticket', $1, true)`, [`${ticket}:${ring.current}`]);
      const { rows } = await client.query<Row>(`select * from ${table} where (${stale}) and ${key} > $2 order by ${key} limit ${BATCH} for update`, [`v1.${ring.current}.%`, after]);
      for (const row of rows) {
        const id = String(row[key]);
        try {
          const cells = anew(declared, ring, row);
          const sets = [...cells.keys()].map((column, i) => `${column} = $${i + 2}`);
          await client.query(`update ${table} set ${sets.join(', ')} where ${key} = $1`, [id, ...cells.values()]);
          result.done += 1;
          onRow();
        } catch (error) {
          if (!(error instanceof SealError)) throw error;
          result.unreadable.push(id);
        }
        after = id;
      }
      await client.query('commit');
      if (rows.length < BATCH) return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }
};
