import { z } from 'zod';
import { powerOf } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, sql, type AnyCommand } from '../../kernel';
import { keeps, seenPlace } from '../support/site';
import { label } from '../translations';

export type KeptTopic = { id: string; name: string; slug: string; group: string | null; live: number; retiredAt: string | null; feedOpenedAt: string | null };
export type TopicsOf = { topics: KeptTopic[]; groups: { id: string; name: string }[] };

const instant = (value: Date | string | null): string | null => (value === null ? null : new Date(value).toISOString());

/** An organisation's own topics with how many live news stand under each, and the groups of those above that a new one may go beneath. */
export const topicsOfOrganization = (topics: string, news: string): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'topics.of-organization',
    summary: label('command.topics.of-organization'),
    input: z.object({ organization: z.uuid() }),
    rest: { method: 'get', path: '/topics/of-organization' },
    kind: 'read',
    authorize: async ({ req }, { organization }) => {
      const place = await seenPlace(req, organization);
      if (!keeps(await powerOf(req), place.path)) throw fail(req, 'auth.forbidden');
    },
    run: async ({ req }, { organization }): Promise<TopicsOf> => {
      const place = await seenPlace(req, organization);
      const table = sql.identifier(topics);
      const rows = await query<Omit<KeptTopic, 'retiredAt' | 'feedOpenedAt'> & { retiredAt: Date | string | null; feedOpenedAt: Date | string | null }>(
        req,
        sql`select t.id, t.name, t.slug, g.name as "group", t.retired_at as "retiredAt", t.feed_opened_at as "feedOpenedAt",
              (select count(*)::int from ${sql.identifier(news)} n where n.topic_id = t.id and n._status = 'published') as live
            from ${table} t left join ${table} g on g.id = t.parent_id
            where t.owner_id = ${organization}::uuid order by t.retired_at is not null, g.name nulls first, t.name, t.id limit 500`,
      );
      const groups = await query<{ id: string; name: string }>(
        req,
        sql`select id, name from ${table} where parent_id is null and retired_at is null and starts_with(${place.path}, owner_path) order by name, id limit 500`,
      );
      return { topics: rows.map((row) => ({ ...row, retiredAt: instant(row.retiredAt), feedOpenedAt: instant(row.feedOpenedAt) })), groups };
    },
  }));
