import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../plugins/kernel';
import type { Registry } from '../state';

export const CONTENT = ['bulletins', 'news', 'documents', 'pages'] as const;
export type Content = Record<(typeof CONTENT)[number], string[]>;

const others = async (req: PayloadRequest, table: (typeof CONTENT)[number], users: readonly string[]): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    req,
    sql`select i.id from ${sql.identifier(table)} i
        where exists (select 1 from contributions c where c.collection = ${table} and c.document_id = i.id::text)
          and not exists (select 1 from contributions c where c.collection = ${table} and c.document_id = i.id::text
            and c.user_id <> all(${uuidArray(users)}))`,
  );
  return rows.map(({ id }) => id);
};

/**
 * The demonstration's items: those that were loaded, and those that nobody but demonstration accounts has written on
 * (tried out, or imported in such an account's name). Whatever somebody else wrote on stays.
 */
export const contentsOf = async (req: PayloadRequest, registry: Registry): Promise<Content> => {
  const found = await Promise.all(
    CONTENT.map(async (name) => {
      const written = await others(req, name, registry.users);
      const foreign = await writtenByOthers(req, name, registry);
      return [name, [...new Set([...(registry[name] as string[] | undefined ?? []), ...written])].filter((id) => !foreign.has(id))] as const;
    }),
  );
  return Object.fromEntries(found) as Content;
};

/** Loaded items that somebody of the real house has worked on meanwhile. */
const writtenByOthers = async (req: PayloadRequest, table: string, registry: Registry): Promise<Set<string>> => {
  const rows = await query<{ id: string }>(
    req,
    sql`select distinct document_id as id from contributions where collection = ${table} and user_id <> all(${uuidArray(registry.users)})`,
  );
  return new Set(rows.map(({ id }) => id));
};
