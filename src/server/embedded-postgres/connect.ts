import pg from 'pg';

export type Address = { port: number; user: string; password: string; database: string };

/** `sslmode=disable`, because a PGSSLMODE of the caller's shell would otherwise be obeyed. */
export const urlOf = ({ port, user, password, database }: Address): string =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?sslmode=disable`;

/** Opens one connection, does the work, closes it. */
export const withClient = async <T>(address: Address, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: urlOf(address), connectionTimeoutMillis: 5000 });
  // Without a listener, a connection cut from the other side ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
