-- Rows of an item's own in a table beneath it are found as parts of it, under the item's own scope: what is written in a bulletin
-- itself. What it only names is found where it stands, by those who read that. `fields.rows` names table, heading and text; the
-- anchor is "muc-" and the id of the row.
create function handbook.search_row_parts(fields jsonb, document uuid, whole text) returns table (anchor text, place integer, title text, heading text, body text)
  language plpgsql stable
  as $$
begin
  if fields -> 'rows' is null then
    return;
  end if;
  return query execute format($q$
    select ('muc-' || r.id)::text, (1000 + r._order)::integer, $2, coalesce(r.%I, '')::text, coalesce(r.%I, '')::text from public.%I r
    where r._parent_id = $1 and concat(r.%I, r.%I) <> ''
  $q$, fields #>> '{rows,heading}', fields #>> '{rows,text}', fields #>> '{rows,table}', fields #>> '{rows,heading}', fields #>> '{rows,text}') using document, whole;
end $$;

-- Everything of a live item that is found: itself, its sections, its rows, its files.
create function handbook.search_said(fields jsonb, slug text, live jsonb) returns table (anchor text, place integer, title text, heading text, body text)
  language sql stable
  as $$
  with named as (select (live ->> 'id')::uuid as document, handbook.search_words_in(live, fields -> 'title', ' ') as title)
  select p.anchor, p.place, p.title, p.heading, p.body from handbook.search_parts(fields, live) p
  union all
  select r.anchor, r.place, r.title, r.heading, r.body from named, handbook.search_row_parts(fields, named.document, named.title) r
  union all
  select f.anchor, f.place, f.title, f.heading, f.body from named, handbook.search_file_parts(slug, named.document, named.title) f
  $$;

-- As in 251-search-files.sql, with the rows.
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
    select * from handbook.search_said(fields, slug, live)
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

-- Payload writes the rows after the item itself.
create function handbook.search_rows() returns trigger language plpgsql as $$
declare item uuid;
begin
  for item in select distinct c._parent_id from changed c loop
    execute format('select handbook.search_index(%L, to_jsonb(t)) from public.%I t where t.id = %L::uuid and t._status = ''published''', tg_argv[0], replace(tg_argv[0], '-', '_'), item);
  end loop;
  return null;
end $$;
create trigger s_search after insert on public.bulletins_items referencing new table as changed for each statement execute function handbook.search_rows('bulletins');
create trigger s_search_changed after update on public.bulletins_items referencing new table as changed for each statement execute function handbook.search_rows('bulletins');
create trigger s_search_gone after delete on public.bulletins_items referencing old table as changed for each statement execute function handbook.search_rows('bulletins');
select handbook.attach_search('bulletins', '{"title":["title"],"text":["introduction"],"type":"kind","rows":{"table":"bulletins_items","heading":"heading","text":"text"}}');
select handbook.search_recount();
