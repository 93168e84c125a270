import type { PreparedStatement } from '../../kernel';
import type { EndedBy, SearchOptions } from '../options';
import { mayRead } from './scope';

/** Free parameters of BM25: how soon more of the same word says nothing more, and how much a long text is held against it. */
export const BM25 = { k1: 0.9, b: 0.5 };

/** Units weighed exactly; how far anybody can page. */
export const WEIGHED = 200;
/** What is worth less than this part of the best is no find. */
const CUT = 0.2;
/** Finds counted at most, in the total and the facets. */
const COUNTED = 5000;
/** Of questions of common words alone. */
const NEWEST = 1000;
/** Owners and topics in a facet. */
const FACET = 20;

/** In the order of the statement's parameters, from `$1`. */
export const PARAMETERS = [
  'drivers', 'driverWorths', 'terms', 'worths', 'audiences', 'owners', 'tops', 'stops', 'averageLength',
  'collections', 'types', 'topic', 'owner', 'from', 'to', 'inForce', 'phrases', 'least', 'limit', 'offset',
] as const;

const at = (name: (typeof PARAMETERS)[number]): number => PARAMETERS.indexOf(name) + 1;
const $ = (name: (typeof PARAMETERS)[number], type: string): string => `$${at(name)}::${type}`;

/** Parameters that weigh, none of them ever null: said in the text that only sorts by day, so that each has a type there. */
const WEIGHING = [$('driverWorths', 'float8[]'), $('terms', 'text[]'), $('worths', 'float8[]'), $('averageLength', 'float8'), $('least', 'float8')];

/** A day's own facts about a unit: the day of issue where the collection has one, else of publication. */
const DAY = `coalesce(u.issued_at, u.published_at)`;

const readable = (unit: string): string => mayRead({ audiences: at('audiences'), owners: at('owners'), tops: at('tops'), stops: at('stops') }, unit);

/** Later rows that end a unit, by collection. */
const ended = ({ collections }: SearchOptions): string =>
  Object.entries(collections)
    .filter((entry): entry is [string, { endedBy: EndedBy }] => entry[1].endedBy !== undefined)
    .map(([slug, { endedBy }]) => ` and not (u.collection = '${slug}' and ${endedBy({ unit: 'u', at: $('inForce', 'timestamptz'), readable })})`)
    .join('');

const filters = (options: SearchOptions): string => `${readable('u')}
      and u.collection = any(${$('collections', 'text[]')})
      and (${$('types', 'text[]')} is null or u.type = any(${$('types', 'text[]')}))
      and (${$('topic', 'uuid')} is null or u.topic_id = ${$('topic', 'uuid')})
      and (${$('owner', 'uuid')} is null or u.owner_id = ${$('owner', 'uuid')})
      and (${$('from', 'timestamptz')} is null or ${DAY} >= ${$('from', 'timestamptz')})
      and (${$('to', 'timestamptz')} is null or ${DAY} < ${$('to', 'timestamptz')})
      and (${$('inForce', 'timestamptz')} is null or ((u.in_force_from is null or u.in_force_from <= ${$('inForce', 'timestamptz')}) and (u.in_force_to is null or u.in_force_to > ${$('inForce', 'timestamptz')})${ended(options)}))`;

/** Letters of a unit that phrases are looked for in: as many as its terms are made of (handbook.search_terms_of). */
const SAID = 100_000;
const NO_PHRASES = `cardinality(${$('phrases', 'text[]')}) = 0`;
/** Phrases of three words and more stand in the text as they were typed; of two, the pair is enough. A text is folded once for all of them, and only when there are any. */
const PHRASES = `(${NO_PHRASES} or (
    with said as materialized (select ' ' || handbook.search_plain(handbook.search_fold(left(concat_ws(' ', u.title, u.heading, u.body), ${SAID}))) || ' ' as text)
    select bool_and(position(' ' || p.words || ' ' in s.text) > 0) from said s, unnest(${$('phrases', 'text[]')}) p(words)))`;

const facet = (name: string, value: string, label: string, join = ''): string =>
  `'${name}', coalesce((select json_agg(json_build_object('value', f.value, ${label}'count', f.count) order by f.count desc, f.value) from (
    select ${value} as value, count(*)::int as count from kept m where ${value} is not null group by 1 order by 2 desc, 1 limit ${FACET}) f${join}), '[]'::json)`;

/** The terms of the question that a unit has, by BM25. */
const SCORE = `(
    select sum(t.worth * ${BM25.k1 + 1} * cardinality(l.positions) / (cardinality(l.positions) + ${BM25.k1} * (${1 - BM25.b} + ${BM25.b} * u.length / ${$('averageLength', 'float8')})))
    from unnest(ts_filter(setweight(u.vector, 'A', ${$('terms', 'text[]')}), '{a}')) l
      join unnest(${$('terms', 'text[]')}, ${$('worths', 'float8[]')}) t(term, worth) on t.term = l.lexeme)`;

const candidates = (options: SearchOptions, newest: boolean): string =>
  newest
    ? `select u.id, extract(epoch from u.published_at)::float8 as worth from handbook.search_units u
    where u.vector @@ (${$('drivers', 'text[]')})[1]::tsquery and ${filters(options)}
    order by u.published_at desc, u.id desc limit ${NEWEST}`
    : `select f.id, sum(d.worth) as worth
  from unnest(${$('drivers', 'text[]')}, ${$('driverWorths', 'float8[]')}) d(query, worth)
  cross join lateral (
    select u.id from handbook.search_units u
    where u.vector @@ d.query::tsquery and ${filters(options)}
    offset 0) f
  group by f.id`;

/**
 * The finds as one JSON text. Candidates are whatever has one of the drivers, looked up in the index one by one, and worth
 * the drivers it has; the best of them are then weighed exactly, over all terms, by BM25. Who may read decides before
 * anything is counted or ranked. Where phrases are asked for, only what can be shown is looked through, and only what has them is counted.
 * @param newest for questions of common words alone: the newest that have them all, instead of the best
 */
export const findStatement = (options: SearchOptions, newest: boolean): PreparedStatement => ({
  name: newest ? 'search_find_newest' : 'search_find',
  text: `with candidates as materialized (
  ${candidates(options, newest)}
),
best as materialized (
  select c.id, c.worth from candidates c${newest ? '' : ` where c.worth >= greatest(${$('least', 'float8')}, ${CUT} * (select max(worth) from candidates))`}
  order by c.worth desc, c.id desc limit case when ${NO_PHRASES} then ${COUNTED} else ${WEIGHED} end
),
kept as materialized (
  select b.id, b.worth, u.collection, u.type, u.topic_id, u.owner_id from best b join handbook.search_units u on u.id = b.id where ${PHRASES}
),
weighed as (
  select u.id, u.published_at, ${newest ? 'k.worth' : SCORE} as score
  from (select k.id, k.worth from kept k order by k.worth desc, k.id desc limit ${WEIGHED}) k join handbook.search_units u on u.id = k.id
),
page as (
  select *, row_number() over (order by score desc nulls last, published_at desc, id desc) as n from weighed
  order by n limit ${$('limit', 'int')} offset ${$('offset', 'int')}
)
select json_build_object(
  'total', (select count(*)::int from kept),
  'reachable', (select count(*)::int from weighed),
  'docs', coalesce((select json_agg(json_build_object('collection', u.collection, 'id', u.document_id, 'anchor', u.anchor, 'title', u.title, 'heading', u.heading,
      'body', left(u.body, 20000), 'type', u.type, 'publishedAt', to_char(u.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'issuedAt', to_char(u.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'owner', (select json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) from organizations o where o.id = u.owner_id),
      'topic', (select json_build_object('id', t.id, 'name', t.name) from topics t where t.id = u.topic_id)) order by p.n) from page p join handbook.search_units u on u.id = p.id), '[]'::json),
  'facets', json_build_object(
    ${facet('collection', 'm.collection', '')},
    ${facet('type', 'm.type', '')},
    ${facet('topic', 'm.topic_id', `'name', x.name, `, ' join topics x on x.id = f.value')},
    ${facet('owner', 'm.owner_id', `'name', x.name, `, ' join organizations x on x.id = f.value')})
)::text as text
where ${newest ? WEIGHING.map((parameter) => `${parameter} is not null`).join(' and ') : 'true'}`,
});
