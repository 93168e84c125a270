// The opponent: what a good engineer writes by hand for the same answers, with plain node:http and pg and no framework. It verifies
// the token, asks the database who this is and what reaches them at each request, and lets PostgreSQL write the JSON. Two
// prepared statements a request (who, what), the same pool size as the product, no cache of any kind.
// Frozen once reviewed: bench/bare/server.sha256 holds its digest, and the bench says so if it differs.
import { createHash, createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const { PORT, DATABASE_URL, JWT_SECRET, PUBLIC_URL } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 });
const key = createSecretKey(Buffer.from(JWT_SECRET));

// ---- who asks ----

/** The claims of a token that is ours and in date, else undefined. */
const claimsOf = (authorization = '') => {
  const token = authorization.startsWith('JWT ') ? authorization.slice(4) : '';
  const end = token.lastIndexOf('.');
  const begin = token.indexOf('.');
  if (begin < 0 || begin === end) return undefined;
  const expected = createHmac('sha256', key).update(token.slice(0, end)).digest();
  const given = Buffer.from(token.slice(end + 1), 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const header = JSON.parse(Buffer.from(token.slice(0, begin), 'base64url').toString());
  const claims = JSON.parse(Buffer.from(token.slice(begin + 1, end), 'base64url').toString());
  return header.alg === 'HS256' && claims.collection === 'users' && claims.exp * 1000 > Date.now() ? claims : undefined;
};

/** The account behind an open session, the subtrees it administers, and the organisations whose publications reach it. */
const WHO = {
  name: 'who',
  text: `
    with given as (
      select role, organization_id, valid_from, valid_to from mandates where user_id = $1::uuid
      union all
      select m.role, m.organization_id, m.valid_from, m.valid_to from group_members g join mandates m on m.group_id = g.group_id
      where g.user_id = $1::uuid and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    ), held as (
      select given.role, o.path from given join organizations o on o.id = given.organization_id
      where given.valid_from <= now() and (given.valid_to is null or given.valid_to > now()) and (o.valid_to is null or o.valid_to > now())
    ), places as (
      select path from held
      union all select o.path from members b join organizations o on o.id = b.cell_id
      where b.user_id = $1::uuid and b.status in ('official', 'probationary', 'exempt')
    )
    select (select u.id from users_sessions s join users u on u.id = s._parent_id
        where s.id = $2 and s._parent_id = $1::uuid and s.expires_at > now() and u.disabled_at is null) as id,
      array(select path from held where role in ('system-admin', 'organization-admin')) as administers,
      array(select id from organizations where path = any (
        array(select left(p.path, n * 6) from places p cross join lateral generate_series(1, length(p.path) / 6) n)))::text[] as reach`,
};

// ---- what they get ----

/** 1 to 50, so that there are no more than fifty texts of a kind; made once. */
const limitOf = (url) => Math.min(50, Math.max(1, Math.trunc(Number(url.searchParams.get('limit') ?? 20)) || 20));
const once = (make) => {
  const made = new Map();
  return (limit) => made.get(limit) ?? made.set(limit, make(limit)).get(limit);
};

const time = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The newest of one collection in each audience, by its index. Limits are literals: a plan for any limit reads whole audiences. */
const newest = (table, limit) => `
  select '${table}' as collection, f.id, f.published_at from unnest($1::uuid[]) a(id) cross join lateral (
    select id, published_at from ${table} where audience_id = a.id and _status = 'published' order by published_at desc, id desc limit ${limit + 1}) f`;

const address = (column) => `'${PUBLIC_URL}/api/media/file/' || ${column}`;
const size = (name, more) => `'${name}', json_build_object('url', ${address(`m.sizes_${name}_filename`)}, 'width', m.sizes_${name}_width, 'height', m.sizes_${name}_height${more ? `, 'mimeType', m.sizes_${name}_mime_type, 'filesize', m.sizes_${name}_filesize, 'filename', m.sizes_${name}_filename` : ''})`;

const topicOf = `json_build_object('id', t.id, 'name', t.name, 'slug', t.slug)`;
const briefOwner = `json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name)`;
const briefHero = `case when m.id is not null then json_build_object('id', m.id, 'alt', m.alt, 'url', ${address('m.filename')}, 'width', m.width, 'height', m.height,
  'sizes', json_build_object(${size('thumbnail')}, ${size('card')})) end`;
const topic = `case when t.id is not null then ${topicOf} end`;

/** The newest of all that reaches `$1`: which they are by the index alone, then their rows, joined once. */
const feed = once((limit) => ({
  name: `feed_${limit}`,
  text: `
    with newest as materialized (
      select *, row_number() over (order by published_at desc, id desc) as place
      from (${newest('news', limit)} union all ${newest('documents', limit)} order by published_at desc, id desc limit ${limit + 1}) each
    )
    select json_build_object(
      'docs', coalesce(json_agg(case n.collection
        when 'news' then json_build_object('collection', 'news', 'id', n.id, 'title', a.title, 'summary', a.summary, 'topic', ${topic}, 'hero', ${briefHero},
          'owner', ${briefOwner}, 'publishedAt', ${time('n.published_at')}, 'updatedAt', ${time('a.updated_at')})
        else json_build_object('collection', 'documents', 'id', n.id, 'title', b.title, 'type', b.type, 'number', b.number, 'symbol', b.symbol, 'issuer', b.issuer,
          'dateIssued', ${time('b.date_issued')}, 'summary', b.summary, 'topic', ${topic}, 'owner', ${briefOwner}, 'publishedAt', ${time('n.published_at')}, 'updatedAt', ${time('b.updated_at')}) end
        order by n.place) filter (where n.place <= ${limit}), '[]'::json),
      'nextCursor', case when max(n.place) > ${limit} then max(case when n.place = ${limit} then ${time('n.published_at')} || '_' || n.id end) end)::text as body
    from newest n
    left join news a on n.collection = 'news' and a.id = n.id left join documents b on n.collection = 'documents' and b.id = n.id
    left join topics t on t.id = coalesce(a.topic_id, b.topic_id) left join organizations o on o.id = coalesce(a.owner_id, b.owner_id) left join media m on m.id = a.hero_id`,
}));

const place = (column) => `(select json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'shortName', o.short_name, 'level', o.level, 'form', o.form, 'kind', o.kind)
  from organizations o where o.id = ${column})`;

/** One published item of those that reach `$1`. */
const ITEM = {
  name: 'item',
  text: `
    select json_build_object('collection', 'news', 'id', d.id, 'title', d.title, 'summary', d.summary, 'topic', (select ${topicOf} from topics t where t.id = d.topic_id),
      'hero', (select json_build_object('id', m.id, 'alt', m.alt, 'caption', m.caption, 'author', m.author, 'source', m.source, 'licence', m.licence,
        'filename', m.filename, 'mimeType', m.mime_type, 'filesize', m.filesize, 'url', ${address('m.filename')}, 'width', m.width, 'height', m.height,
        'sizes', json_build_object(${['thumbnail', 'card', 'wide'].map((name) => size(name, true)).join(', ')})) from media m where m.id = d.hero_id),
      'eventStartedAt', ${time('d.event_started_at')}, 'eventEndedAt', ${time('d.event_ended_at')}, 'origin', d.origin,
      'body', d.body, 'author', d.author, 'source', d.source, 'licence', d.licence, 'owner', ${place('d.owner_id')}, 'audience', ${place('d.audience_id')},
      'publishedAt', ${time('d.published_at')},
      'publication', json_build_object('approvedByName', d.publication_approved_by_name, 'approvedByOrgan', d.publication_approved_by_organ,
        'approvedAt', ${time('d.publication_approved_at')}, 'publishedByName', d.publication_published_by_name, 'publishedByOrgan', d.publication_published_by_organ,
        'case', d.publication_case, 'hash', d.publication_hash),
      'originName', d.origin_name, 'originOrganization', ${place('d.origin_organization_id')},
      'updatedAt', ${time('d.updated_at')}, 'createdAt', ${time('d.created_at')})::text as body
    from news d where d.id = $2::uuid and d._status = 'published' and d.audience_id = any ($1::uuid[])`,
};

/** What Payload says about a page beside its documents. */
const paging = (total, limit) => `'totalDocs', ${total}, 'limit', ${limit}, 'page', 1, 'totalPages', greatest(1, ceil(${total}::numeric / ${limit})), 'pagingCounter', 1,
  'hasPrevPage', false, 'hasNextPage', ${total} > ${limit}, 'prevPage', null, 'nextPage', case when ${total} > ${limit} then 2 end`;
const brief = `json_build_object('id', d.id, 'title', d.title, 'summary', d.summary, 'hero', d.hero_id, 'publishedAt', ${time('d.published_at')})`;

/** The documented list of news for a reader, with how many there are. */
const list = once((limit) => ({
  name: `list_${limit}`,
  text: `
    with newest as (
      select f.id, f.published_at from unnest($1::uuid[]) a(id) cross join lateral (
        select id, published_at from news where audience_id = a.id and _status = 'published' order by published_at desc limit ${limit}) f
      order by published_at desc limit ${limit}
    ), total as (select count(*) as n from news where audience_id = any ($1::uuid[]) and _status = 'published')
    select json_build_object('docs', coalesce((select json_agg(${brief} order by d.published_at desc) from newest join news d on d.id = newest.id), '[]'::json),
      ${paging('total.n', limit)})::text as body from total`,
}));

const unpaged = (docs, limit) => `json_build_object('docs', ${docs}, 'totalDocs', ${limit}, 'limit', ${limit}, 'page', 1, 'totalPages', 1, 'pagingCounter', 1,
  'hasPrevPage', false, 'hasNextPage', false, 'prevPage', null, 'nextPage', null)::text as body`;
const END = `left($1, -1) || '0'`;

/** An administrator's page and number of members and of news: a range of the path. `$1` is the top of the subtree. */
const members = once((limit) => ({
  name: `members_${limit}`,
  text: `select ${unpaged(`coalesce(json_agg(json_build_object('id', d.id, 'fullName', d.full_name, 'cell', d.cell_id, 'cellPath', d.cell_path, 'cellSince', ${time('d.cell_since')},
      'status', d.status, 'user', d.user_id, 'updatedAt', ${time('d.updated_at')}, 'createdAt', ${time('d.created_at')}) order by d.created_at desc), '[]'::json)`, limit)}
    from (select * from members where cell_path >= $1 and cell_path < ${END} order by created_at desc limit ${limit}) d`,
}));
const MEMBERS_COUNT = { name: 'members-count', text: `select json_build_object('totalDocs', count(*))::text as body from members where cell_path >= $1 and cell_path < ${END}` };
const news = once((limit) => ({
  name: `news_${limit}`,
  text: `select ${unpaged(`coalesce(json_agg(${brief} order by d.published_at desc), '[]'::json)`, limit)}
    from (select * from news where owner_path >= $1 and owner_path < ${END} order by published_at desc nulls first limit ${limit}) d`,
}));
const NEWS_COUNT = { name: 'news-count', text: `select json_build_object('totalDocs', count(*))::text as body from news where owner_path >= $1 and owner_path < ${END}` };

// ---- which of them ----

/** The statement and its values; undefined is 404, null is 403. */
const route = (url, who) => {
  const { pathname } = url;
  if (pathname === '/api/feed') return [feed(limitOf(url)), [who.reach]];
  if (pathname.startsWith('/api/feed/news/')) return [ITEM, [who.reach, pathname.slice('/api/feed/news/'.length)]];
  const [top] = who.administers;
  if (pathname === '/api/news') return top ? [news(limitOf(url)), [top]] : [list(limitOf(url)), [who.reach]];
  if (pathname === '/api/news/count') return top && [NEWS_COUNT, [top]];
  if (pathname === '/api/members') return top && [members(limitOf(url)), [top]];
  if (pathname === '/api/members/count') return top && [MEMBERS_COUNT, [top]];
  return undefined;
};

const answer = async (req) => {
  if (req.url === '/healthz') return { status: 200, body: '{}' };
  const claims = claimsOf(req.headers.authorization);
  if (claims === undefined) return { status: 401, body: '{"errors":[]}' };
  const { rows: [who] } = await pool.query({ ...WHO, values: [claims.id, claims.sid] });
  if (who.id === null) return { status: 401, body: '{"errors":[]}' };
  const found = route(new URL(req.url, 'http://bare'), who);
  if (!found) return { status: 404, body: '{"errors":[]}' };
  const { rows: [row] } = await pool.query({ ...found[0], values: found[1] });
  return row ? { status: 200, body: row.body } : { status: 404, body: '{"errors":[]}' };
};

createServer((req, res) => {
  answer(req).then(
    ({ status, body }) => {
      const bytes = Buffer.from(body);
      const etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
      if (status === 200 && req.headers['if-none-match'] === etag) {
        res.writeHead(304, { etag, 'cache-control': 'private, no-cache' });
        return res.end();
      }
      res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length, etag, 'cache-control': 'private, no-cache' });
      res.end(bytes);
    },
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      res.writeHead(500).end();
    },
  );
}).listen(Number(PORT), '127.0.0.1');
