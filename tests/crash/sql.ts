import pg from 'pg';

export type Rows = <R extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<R[]>;

/** The verifier's own look into the database, as its owner; one connection, opened when needed. */
export const withSql = async <T>(url: string, work: (rows: Rows) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(async <R extends Record<string, unknown>>(text: string, values: unknown[] = []) => (await client.query<R>(text, values)).rows);
  } finally {
    await client.end();
  }
};
