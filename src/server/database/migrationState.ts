/** A pool or a client; only what is asked of them. */
export type Queryable = { query: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> };

export type MigrationState = {
  known: number;
  /** In the code, not in the database. */
  pending: string[];
  /** In the database, not in the code: the code is older than the data. */
  ahead: string[];
};

/** Compares the code's list with the database's. Batch -1 is Payload's mark of a pushed development schema. */
export const migrationState = async (database: Queryable, known: string[]): Promise<MigrationState> => {
  const { rows: tables } = await database.query(`select to_regclass('public.payload_migrations') is not null as there`);
  const { rows } =
    tables[0]?.there === true
      ? await database.query('select name from public.payload_migrations where batch is distinct from -1')
      : { rows: [] };
  const done = new Set(rows.map((row) => String(row.name)));
  return {
    known: known.length,
    pending: known.filter((name) => !done.has(name)),
    ahead: [...done].filter((name) => !known.includes(name)),
  };
};

/** The names of the code's migrations. Imported when needed: it brings Payload's adapter along. */
export const knownMigrations = async (): Promise<string[]> => {
  const { migrations } = await import('../../../migrations');
  return migrations.map(({ name }) => name);
};
