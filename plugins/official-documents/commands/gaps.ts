import { z } from 'zod';
import { holdsAt, holdsOver, OVERSEERS, powerOf, visibleOrganization, WRITERS } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, sql, startOfVietnamDay, type AnyCommand } from '../../kernel';
import { gapsOf, type Series, type SeriesGaps } from '../domain/gaps';
import { label } from '../translations';

export type Gaps = { organization: string; from: string | null; to: string | null; series: SeriesGaps[] };

const day = z.iso.date();

/**
 * Numbers that an organisation's live documents leave out, per type: issued but not posted (notice 1048). Numbers run within a
 * term, so ask for one term: with `from`, each series begins at 1.
 */
export const gapsCommand = (collection: string): AnyCommand =>
  asAnyCommand(defineCommand({
    name: `${collection}.gaps`,
    summary: label('command.gaps'),
    input: z.object({ organization: z.uuid(), from: day.optional(), to: day.optional() }),
    rest: { method: 'get', path: `/${collection}/gaps` },
    kind: 'read',
    authorize: async ({ req }, { organization }) => {
      const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${organization}::uuid`);
      const power = await powerOf(req);
      if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
      if (!holdsAt(power, WRITERS, organization) && !holdsOver(power, OVERSEERS, place.path)) throw fail(req, 'auth.forbidden');
    },
    run: async ({ req }, { organization, from, to }): Promise<Gaps> => {
      const since = from ? sql`and date_issued >= ${startOfVietnamDay(from).toISOString()}::timestamptz` : sql``;
      const until = to ? sql`and date_issued < ${startOfVietnamDay(to).toISOString()}::timestamptz + interval '1 day'` : sql``;
      const rows = await query<{ symbol: string; numbers: number[] }>(
        req,
        sql`select symbol, array_agg(distinct substring(number from '^[0-9]+')::int) as numbers from ${sql.identifier(collection.replaceAll('-', '_'))}
            where owner_id = ${organization}::uuid and _status = 'published' and symbol ~ '/' and number ~ '^[0-9]{1,6}[a-zđ]?$' ${since} ${until}
            group by symbol order by symbol`,
      );
      const series = rows.flatMap((each: Series) => gapsOf(each, from ? 1 : undefined) ?? []);
      return { organization, from: from ?? null, to: to ?? null, series };
    },
  }));
