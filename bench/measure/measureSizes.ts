import pg from 'pg';
import { measured } from '../report/measured';
import type { Measurement } from '../report/Measurement';
import type { Scene } from './Scene';

const LARGEST = 8;
const MB = 1024 * 1024;

/** What the city takes on the disk: all of it, and the largest tables with their indexes. */
export const measureSizes = async ({ database }: Scene): Promise<Measurement[]> => {
  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; bytes: number }>(
      `select 'all' as name, pg_database_size(current_database())::float8 as bytes
       union all (select relname, pg_total_relation_size(oid)::float8 from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc limit $1)`,
      [LARGEST],
    );
    return rows.map(({ name, bytes }) => measured(`size.${name}`, 'MB on disk', bytes / MB));
  } finally {
    await client.end();
  }
};
