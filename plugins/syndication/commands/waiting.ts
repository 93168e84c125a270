import { z } from 'zod';
import { heldAt, heldOver, powerOf, subtreeEnd, WRITERS } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, sql, uuidArray, type AnyCommand } from '../../kernel';
import { KEEPERS } from '../support/site';
import { label } from '../translations';

export type WaitingSite = { id: string; name: string; homeUrl: string; enabled: boolean; owner: string; keeps: boolean; fresh: number; polledAt: string | null; problem: string | null };

/** The sites this person may use, with how many of the items that were noted lately nobody made anything of. */
export const waitingSites = (): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'syndication.sites',
    summary: label('command.sites'),
    input: z.object({}),
    rest: { method: 'get', path: '/source-sites/mine' },
    kind: 'read',
    authorize: async ({ req }) => {
      const power = await powerOf(req);
      if (heldAt(power, [...WRITERS, ...KEEPERS]).length === 0) throw fail(req, 'auth.forbidden');
    },
    run: async ({ req }): Promise<{ sites: WaitingSite[] }> => {
      const power = await powerOf(req);
      const over = heldOver(power, KEEPERS).map((path) => sql`(s.owner_path >= ${path} and s.owner_path < ${subtreeEnd(path)})`);
      const keeps = over.length === 0 ? sql`false` : sql`(${sql.join(over, sql` or `)})`;
      const reach = heldAt(power, WRITERS).length > 0 ? power.reach : [];
      const rows = await query<Omit<WaitingSite, 'polledAt'> & { polledAt: Date | string | null }>(
        req,
        sql`select s.id, s.name, s.home_url as "homeUrl", s.enabled, o.name as owner, ${keeps} as keeps, p.polled_at as "polledAt", p.problem,
              (select count(*)::int from handbook.source_entries e where e.site_id = s.id and e.first_seen_at > now() - interval '14 days'
                and not exists (select 1 from handbook.source_imports i where i.url = e.url)) as fresh
            from source_sites s join organizations o on o.id = s.owner_id left join handbook.source_polls p on p.site_id = s.id
            where s.owner_id = any(${uuidArray(reach)}) or ${keeps} order by s.name, s.id limit 200`,
      );
      return { sites: rows.map((row) => ({ ...row, polledAt: row.polledAt === null ? null : new Date(row.polledAt).toISOString() })) };
    },
  }));
