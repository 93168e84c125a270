import { createHash } from 'node:crypto';
import type { Endpoint } from 'payload';
import { fail, query, sql } from '../../kernel';
import { atomOf, type AtomEntry } from './atom';

/** Raised when the same items are told otherwise: what readers keep of it is then out of date. */
const FORM = 1;
const MOST = 50;
/** Letters of one text: whoever wants more reads it where it stands. */
const LONGEST = 20_000;

type Row = { id: string; title: string; summary: string; text: string; published: Date | string; updated: Date | string; licence: string | null };
const instant = (value: Date | string): string => new Date(value).toISOString();

/**
 * What an organisation opened for everybody: live news of that organisation itself, under that topic, that it addressed to the whole
 * of its own tree (or, serving a committee, to that committee's). What it addressed to a part, and what others filed there, stays within;
 * so does what it copied or took over (`origin`): who gave leave to show a text to members gave none to hand it on to everybody as one's own.
 */
export const feedEndpoint = (topics: string, news: string): Endpoint => ({
  method: 'get',
  path: '/feeds/:topic',
  handler: async (req) => {
    const slug = /^([a-z0-9-]{1,200})\.atom$/.exec(String(req.routeParams?.topic ?? ''))?.[1];
    if (slug === undefined) throw fail(req, 'not-found');
    const [topic] = await query<{ id: string; name: string; organ: string; opened: Date | string; owner: string }>(
      req,
      sql`select t.id, t.name, o.name as organ, t.feed_opened_at as opened, o.id as owner from ${sql.identifier(topics)} t join organizations o on o.id = t.owner_id
          where t.slug = ${slug} and t.feed_opened_at is not null and t.retired_at is null and (o.valid_to is null or o.valid_to > now())`,
    );
    if (!topic) throw fail(req, 'not-found');
    const open = sql`${sql.identifier(news)} i where i._status = 'published' and i.topic_id = ${topic.id}::uuid and i.owner_id = ${topic.owner}::uuid
      and starts_with(i.owner_path, i.audience_path) and coalesce(i.origin::text, 'own') = 'own'`;
    const order = sql`order by i.published_at desc, i.id limit ${MOST}`;
    // What the answer is made of, without a word of it: most who ask have it already.
    const states = await query<{ id: string; updated: string }>(req, sql`select i.id, i.updated_at::text as updated from ${open} ${order}`);
    const self = `${process.env.PUBLIC_URL ?? ''}/api/feeds/${slug}.atom`;
    const etag = `"${createHash('sha256').update(JSON.stringify([FORM, topic, self, states])).digest('base64url').slice(0, 27)}"`;
    // Asked for again each time: what was withdrawn is gone with the next asking.
    const headers = { etag, 'cache-control': 'public, no-cache', 'content-type': 'application/atom+xml; charset=utf-8' };
    const has = (req.headers.get('if-none-match') ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
    if (has) return new Response(null, { status: 304, headers });
    const rows = await query<Row>(
      req,
      sql`select i.id, i.title, i.summary, left(coalesce(handbook.search_rich_text(i.body), ''), ${LONGEST}) as text, i.published_at as published, i.updated_at as updated, i.licence from ${open} ${order}`,
    );
    const entries = rows.map(({ published, updated, ...row }): AtomEntry => ({ ...row, organ: topic.organ, publishedAt: instant(published), updatedAt: instant(updated) }));
    const text = atomOf({
      id: topic.id, title: `${topic.name} – ${topic.organ}`, organ: topic.organ, self, updatedAt: entries.map(({ updatedAt }) => updatedAt).sort().at(-1) ?? instant(topic.opened), entries,
    });
    return new Response(text, { headers });
  },
});
