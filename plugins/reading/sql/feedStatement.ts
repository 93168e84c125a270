import type { PreparedStatement } from '../../kernel';
import { instant, literal, objectOf, quoted, tableOf } from './columns';
import { membersOf, times, type Shape } from './membersOf';

export type FeedVariant = {
  /** Slugs, in the order of the options. */
  collections: readonly string[];
  /** After an entry: `$4` its time, `$5` its id. */
  cursor: boolean;
  /** Of one topic: the last value. */
  topic: boolean;
  /** The most entries this text can bring: a literal, because a plan for "any limit" reads whole audiences. */
  most: number;
};

const AT = ['publishedAt', instant('d.published_at')] as const;
const UPDATED = times.slice(0, 1);

/** The newest of one collection, a few for each audience, by index alone. */
const newest = (slug: string, { cursor, topic, most }: FeedVariant): string => `
  select ${literal(slug)} as c, f.id, f.at from unnest($1::uuid[]) a(id) cross join lateral (
    select n.id, n.published_at as at from ${quoted(tableOf(slug))} n
    where n.audience_id = a.id and n._status = 'published'${cursor ? ' and (n.published_at, n.id) < ($4::timestamptz, $5::uuid)' : ''}${topic ? ` and n.topic_id = $${cursor ? 6 : 4}::uuid` : ''}
    order by n.published_at desc, n.id desc limit ${most + 1}) f`;

/** One entry of a list, of the row `p` of the page. */
const entry = (shape: Shape, slug: string): string => {
  const { list } = shape.options.collections[slug] ?? { list: [] };
  const all = new Map(membersOf(shape, slug, shape.collection(slug).fields));
  const shown = [...list, 'owner'].map((name) => {
    const sql = all.get(name);
    if (sql === undefined) throw new TypeError(`reading: ${slug} has no field ${name}`);
    return [name, sql] as const;
  });
  return `(select ${objectOf([['collection', literal(slug)], ['id', 'd.id'], ...shown, AT, ...UPDATED])} from ${quoted(tableOf(slug))} d where d.id = p.id)`;
};

/**
 * The feed as one text: what was published to any of `$1`, newest first by time and id, `$2` entries, and where the next
 * page begins. A few rows of each audience are taken from the index (SCALE.md: unnest, cross join lateral), then only the
 * page's own rows are looked at. `$3`: where files lie.
 */
export const feedStatement = (shape: Shape, variant: FeedVariant): PreparedStatement => ({
  name: `feed_${variant.collections.map(tableOf).join('_')}_${variant.most}${variant.cursor ? '_c' : ''}${variant.topic ? '_t' : ''}`,
  text: `with page as (
  select *, row_number() over (order by at desc, id desc) as n from (${variant.collections.map((slug) => newest(slug, variant)).join('\n  union all')}
    order by at desc, id desc limit ${variant.most + 1}) every)
select ${objectOf([
    [
      'docs',
      `coalesce((select json_agg(case p.c ${variant.collections.map((slug) => `when ${literal(slug)} then ${entry(shape, slug)}`).join(' ')} end order by p.n) from page p where p.n <= $2::int), '[]'::json)`,
    ],
    ['nextCursor', `case when exists (select 1 from page where n > $2::int) then (select ${instant('at')} || '_' || id from page where n = $2::int) end`],
  ])}::text as text
-- Documents show no picture: said here, so that $3 has a type in every text.
where $3::text is not null`,
});
