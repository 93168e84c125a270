import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import type { Changes } from '../domain/changes';
import { columnOf, FIELD_NAMES, fieldOf } from '../domain/fields';

const PLAIN = FIELD_NAMES.filter((name) => !fieldOf(name).sealed);

/** The fields of a record that are not sealed; days as `YYYY-MM-DD` of Viet Nam. Null where there is none. */
export const plainRecord = async (req: PayloadRequest, member: string): Promise<Changes> => {
  const columns = PLAIN.map((name) => {
    const column = sql.identifier(columnOf(name));
    return fieldOf(name).kind === 'day' ? sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as ${sql.identifier(name)}` : sql`${column}::text as ${sql.identifier(name)}`;
  });
  const [row] = await query<Changes>(req, sql`select ${sql.join(columns, sql`, `)} from members where id = ${member}::uuid`);
  return row ?? {};
};
