-- What stands in the files of a live item is found too: one unit a file, under the item's own scope; its anchor is "tep-" and
-- the id of the medium. The text is what plugins/file-texts read; which files are shown live stands in media_uses.
create or replace function handbook.search_file_parts(slug text, document uuid, title text) returns table (anchor text, place integer, title text, heading text, body text)
  language sql stable
  as $$
  select 'tep-' || m.id, 100000 + row_number() over (order by m.id)::integer, search_file_parts.title, coalesce(m.original_name, ''), left(t.content, 100000)
  from (select distinct u.media_id from public.media_uses u where u.collection = slug and u.document_id = document::text) used
    join public.media m on m.id = used.media_id join handbook.file_texts t on t.sha256 = m.sha256 and t.state = 'text'
  $$;

-- As in 130-search.sql, with the files.
create or replace function handbook.search_index(slug text, live jsonb) returns void language plpgsql as $$
declare
  fields jsonb;
  document uuid := (live ->> 'id')::uuid;
  scope text[] := array['@a' || (live ->> 'audience_id'), '@o' || (live ->> 'owner_id')];
begin
  select s.fields into fields from handbook.search_sources s where s.collection = slug;
  if fields is null or live ->> 'audience_id' is null or live ->> 'owner_id' is null then
    delete from handbook.search_units u where u.collection = slug and u.document_id = document;
    return;
  end if;
  with said as materialized (
    select p.anchor, p.place, p.title, p.heading, p.body from handbook.search_parts(fields, live) p
    union all
    select f.anchor, f.place, f.title, f.heading, f.body from handbook.search_file_parts(slug, document, handbook.search_words_in(live, fields -> 'title', ' ')) f
  ),
  parts as materialized (
    select p.*, sha256(convert_to(concat_ws(E'\x01', scope[1], scope[2], p.title, p.heading, p.body), 'UTF8')) as digest from said p
  ),
  facts as materialized (
    select (live ->> 'audience_id')::uuid as audience_id, (live ->> 'owner_id')::uuid as owner_id, live ->> 'owner_path' as owner_path,
      (live ->> (fields ->> 'topic'))::uuid as topic_id, live ->> (fields ->> 'type') as type, coalesce((live ->> 'published_at')::timestamptz, now()) as published_at,
      (live ->> (fields ->> 'issuedAt'))::timestamptz as issued_at, (live ->> (fields ->> 'inForceFrom'))::timestamptz as in_force_from, (live ->> (fields ->> 'inForceTo'))::timestamptz as in_force_to
  ),
  gone as (
    delete from handbook.search_units u where u.collection = slug and u.document_id = document and not exists (select 1 from parts p where p.anchor = u.anchor)
  ),
  same as (
    update handbook.search_units u set place = p.place, owner_path = f.owner_path, topic_id = f.topic_id, type = f.type, published_at = f.published_at,
      issued_at = f.issued_at, in_force_from = f.in_force_from, in_force_to = f.in_force_to
    from parts p, facts f where u.collection = slug and u.document_id = document and u.anchor = p.anchor and u.digest = p.digest
      and (u.place, u.owner_path, u.topic_id, u.type, u.published_at, u.issued_at, u.in_force_from, u.in_force_to)
        is distinct from (p.place, f.owner_path, f.topic_id, f.type, f.published_at, f.issued_at, f.in_force_from, f.in_force_to)
  )
  insert into handbook.search_units as u (collection, document_id, anchor, place, audience_id, owner_id, owner_path, topic_id, type, published_at, issued_at,
    in_force_from, in_force_to, digest, length, title, heading, body, vector)
  select slug, document, p.anchor, p.place, f.audience_id, f.owner_id, f.owner_path, f.topic_id, f.type, f.published_at, f.issued_at,
    f.in_force_from, f.in_force_to, p.digest, w.length, p.title, p.heading, p.body, w.vector
  from parts p cross join facts f
    cross join lateral handbook.search_weigh(case when p.anchor = '' then '' else p.title end, case when p.anchor = '' then p.title || ' ' || p.heading else p.heading end, p.body, scope) w
  where not exists (select 1 from handbook.search_units k where k.collection = slug and k.document_id = document and k.anchor = p.anchor and k.digest = p.digest)
  on conflict (collection, document_id, anchor) do update set place = excluded.place, audience_id = excluded.audience_id, owner_id = excluded.owner_id,
    owner_path = excluded.owner_path, topic_id = excluded.topic_id, type = excluded.type, published_at = excluded.published_at, issued_at = excluded.issued_at,
    in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to, digest = excluded.digest, length = excluded.length,
    title = excluded.title, heading = excluded.heading, body = excluded.body, vector = excluded.vector;
end $$;

-- The engine says what a live item shows after it went live: then its files join it. What comes down is gone with its item already.
create function handbook.search_uses() returns trigger language plpgsql as $$
declare item record;
begin
  for item in select distinct c.collection, c.document_id from changed c join handbook.search_sources s on s.collection = c.collection loop
    execute format('select handbook.search_index(%L, to_jsonb(t)) from public.%I t where t.id = %L::uuid and t._status = ''published''', item.collection, replace(item.collection, '-', '_'), item.document_id);
  end loop;
  return null;
end $$;
create trigger s_search after insert on public.media_uses referencing new table as changed for each statement execute function handbook.search_uses();
create trigger s_search_gone after delete on public.media_uses referencing old table as changed for each statement execute function handbook.search_uses();
-- What is live already.
select handbook.search_rebuild(table_name) from (select replace(collection, '-', '_') as table_name from handbook.search_sources) sources;
select handbook.search_recount();
