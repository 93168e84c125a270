import { sql, type SQL } from '../../kernel';

/** The table of a collection: Payload writes its slug with underscores. */
export const tableOf = (slug: string): SQL => sql`${sql.identifier(slug.replace(/-/g, '_'))}`;
