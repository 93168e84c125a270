import type { Payload, PayloadRequest } from 'payload';
import { query, queryPool, sql } from '../../kernel';
import { wholeRange } from './wholeRange';

/** The derived path of each collection whose rows are counted per organisation (`handbook.attach_count`). */
export type KeptCounts = Readonly<Record<string, string>>;

/**
 * Answers "how many below there" from the kept counts, for REST, GraphQL and the admin alike. Any further condition is
 * counted row by row, as Payload does.
 */
export const countKept = (payload: Payload, kept: KeptCounts): void => {
  const { db } = payload;
  const countRows = db.count.bind(db);
  db.count = async (args) => {
    const field = kept[args.collection];
    const range = field === undefined ? undefined : wholeRange(args.where, field);
    if (range === undefined) return countRows(args);
    const table = args.collection.replaceAll('-', '_');
    const asked = sql`select coalesce(sum(counted), 0)::int as total from handbook.kept_counts where table_name = ${table} and path >= ${range.from} and path < ${range.to}`;
    // In the request's own transaction, where it has one.
    const [found] = args.req?.payload ? await query<{ total: number }>(args.req as PayloadRequest, asked) : await queryPool<{ total: number }>(payload, asked);
    return { totalDocs: found?.total ?? 0 };
  };
};
