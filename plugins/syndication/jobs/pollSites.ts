import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { FetchFault } from '../fetch/guardedFetch';
import { FeedFault, readSite } from '../support/readSite';
import type { Site } from '../support/site';

/** Entries that are no longer listed are forgotten after so many days. */
const KEPT_DAYS = 60;

/** Looks at one site whose time has come, and notes what it lists: to be chosen from by a person; no draft comes of itself. */
export const pollSites = async (payload: Payload): Promise<void> => {
  const [site] = await queryPool<Site>(
    payload,
    sql`insert into handbook.source_polls (site_id, polled_at)
        select s.id, now() from source_sites s left join handbook.source_polls p on p.site_id = s.id
        where s.enabled and s.poll_minutes is not null and (p.polled_at is null or p.polled_at < now() - make_interval(mins => s.poll_minutes::int))
        order by p.polled_at nulls first limit 1
        on conflict (site_id) do update set polled_at = excluded.polled_at
        returning (select jsonb_build_object('id', s.id, 'kind', s.kind, 'homeUrl', s.home_url, 'listUrl', s.list_url, 'hosts', s.hosts) from source_sites s where s.id = site_id) as site`,
  ).then((rows) => rows.map((row) => (row as unknown as { site: Site }).site));
  if (!site) return;
  let problem: string | null = null;
  try {
    const entries = (await readSite(site)).map(({ url, title, summary, publishedAt, repaired }) => ({ url, title: repaired?.title ?? title, summary: repaired?.summary ?? summary, publishedAt }));
    await queryPool(payload, sql`
      insert into handbook.source_entries (site_id, url, title, summary, published_at)
      select ${site.id}::uuid, e ->> 'url', left(e ->> 'title', 500), left(e ->> 'summary', 2000), (e ->> 'publishedAt')::timestamptz
      from jsonb_array_elements(${JSON.stringify(entries.filter(({ url }) => url.length <= 2000))}::jsonb) e
      on conflict (site_id, url) do update set title = excluded.title, summary = excluded.summary`);
    await queryPool(payload, sql`delete from handbook.source_entries where site_id = ${site.id}::uuid and first_seen_at < now() - make_interval(days => ${KEPT_DAYS})`);
  } catch (error) {
    if (!(error instanceof FetchFault || error instanceof FeedFault)) throw error;
    problem = error.why;
  }
  await queryPool(payload, sql`update handbook.source_polls set problem = ${problem} where site_id = ${site.id}::uuid`);
};
