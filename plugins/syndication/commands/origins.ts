import { z } from 'zod';
import { holdsOver, OVERSEERS, powerOf, WRITERS, holdsAt } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, sql, type AnyCommand } from '../../kernel';
import { seenPlace } from '../support/site';
import { label } from '../translations';

/** What an organisation's news are, at a glance: of those that stand live, how many it wrote, copied, or took over from a level below that offered them (notice 1048). */
export const origins = (news: string): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'syndication.origins',
    summary: label('command.origins'),
    input: z.object({ organization: z.uuid() }),
    rest: { method: 'get', path: '/origins' },
    kind: 'read',
    authorize: async ({ req }, { organization }) => {
      const place = await seenPlace(req, organization);
      const power = await powerOf(req);
      if (!holdsAt(power, WRITERS, organization) && !holdsOver(power, OVERSEERS, place.path)) throw fail(req, 'auth.forbidden');
    },
    run: async ({ req }, { organization }): Promise<{ own: number; copied: number; offered: number }> => {
      const [row] = await query<{ own: number; copied: number; offered: number }>(
        req,
        sql`select count(*) filter (where origin_organization_id is null and coalesce(origin::text, 'own') = 'own')::int as own,
              count(*) filter (where origin_organization_id is null and origin::text = 'copied')::int as copied,
              count(*) filter (where origin_organization_id is not null)::int as offered
            from ${sql.identifier(news)} where owner_id = ${organization}::uuid and _status = 'published'`,
      );
      return row ?? { own: 0, copied: 0, offered: 0 };
    },
  }));
