-- Search: one row for each thing that can be found (a live item; each section of a live document), kept by triggers on
-- the live rows, so that no path of publishing, changing or withdrawing is forgotten. plugins/search/README.md says why
-- each thing is as it is; plugins/search/domain does the same to a question, and tests compare the two.

-- Words as they are found again: NFKD, lower case, everything but Latin letters, digits and their marks is a gap.
-- Said in code points and the "C" collation, so that every database and the product itself see the same words.
create function handbook.search_fold(value text) returns text
  language sql immutable parallel safe strict
  as $$ select regexp_replace(translate(lower(normalize(value, NFKD) collate "C"), 'Đ', 'đ'), '[^a-z0-9đ\u0300-\u036f]+', ' ', 'g') $$;

-- The same without marks.
create function handbook.search_plain(folded text) returns text
  language sql immutable parallel safe strict
  as $$ select translate(regexp_replace(folded, '[\u0300-\u036f]+', '', 'g'), 'đ', 'd') $$;

-- The same with its marks, each tone at the end of its word: "hòa" and "hoà" are one.
create function handbook.search_marked(folded text) returns text
  language sql immutable parallel safe strict
  as $$ select regexp_replace(folded, '([\u0300\u0301\u0303\u0309\u0323])([^ \u0300\u0301\u0303\u0309\u0323]+)', '\2\1', 'g') $$;

-- The terms of a text: words (w), words with their marks where they have any (m), and pairs of neighbours (p). In a pair
-- the number stands first, and "số" before a number is passed over: "NQ 18", "18-NQ" and "nq số 18" share a pair.
-- What is longer than 100,000 letters ends there: a tsvector holds a megabyte.
create function handbook.search_terms_of(value text) returns table (term text, place integer, kind text)
  language sql immutable parallel safe strict
  as $$
  with folded as materialized (select left(handbook.search_fold(value), 100000) as text),
  words as materialized (
    select left(w.plain, 40) as plain, left(w.marked, 40) as marked, row_number() over (order by w.place)::integer as place
    from folded, unnest(string_to_array(handbook.search_plain(text), ' '), string_to_array(handbook.search_marked(text), ' ')) with ordinality as w(plain, marked, place)
    where w.plain <> ''
  ),
  near as (
    select place, plain, lead(plain) over (order by place) as next, lead(plain, 2) over (order by place) as after from words
  )
  select plain, place, 'w' from words
  union all
  select marked, place, 'm' from words where marked <> plain
  union all
  select case
      when left(plain, 1) between '0' and '9' then plain || '_' || next
      when left(next, 1) between '0' and '9' then next || '_' || plain
      when next = 'so' and left(after, 1) between '0' and '9' then after || '_' || plain
      else plain || '_' || next end, place, 'p'
  from near where next is not null
  $$;

-- What a unit is found by, and how long it is. Each term stands as often as it counts, up to thirty: a place in the text
-- counts once, in the heading three times. Words of the heading stand once more behind "=", for what is typed ahead.
-- `scope`: as it is.
create function handbook.search_weigh(title text, heading text, body text, scope text[]) returns table (vector tsvector, length integer)
  language sql immutable parallel safe
  as $$
  with said as materialized (
    select term, kind, sum(weight)::integer as times from (
      select term, kind, 1 as weight from handbook.search_terms_of(title)
      union all select term, kind, 3 from handbook.search_terms_of(heading)
      union all select term, kind, 1 from handbook.search_terms_of(body)) every group by term, kind
  ),
  lexemes as (
    select term, least(sum(times), 30)::integer as times from said group by term
    union all
    select distinct '=' || term, 1 from handbook.search_terms_of(heading) where kind = 'w'
    union all
    select distinct mark, 1 from unnest(scope) mark
  )
  select
    (select coalesce(string_agg(quote_literal(term) || ':' || substr('1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30', 1,
      case when times < 10 then 2 * times - 1 else 3 * times - 10 end), ' '), '')::tsvector from lexemes),
    (select coalesce(sum(times), 0)::integer from said where kind = 'w')
  $$;

-- Plain text of what the editor stores: a line for each block.
create function handbook.search_rich_text(value jsonb) returns text
  language sql immutable parallel safe strict
  as $$
  select string_agg(case
      when node ->> 'type' = 'text' then node ->> 'text'
      when node ->> 'type' in ('linebreak', 'tab') then ' '
      when node ->> 'type' = 'block' then E'\n' || concat_ws(' ', node #>> '{fields,caption}', node #>> '{fields,alternative}', node #>> '{fields,transcript}') || E'\n'
      when node ->> 'type' in ('link', 'autolink') then ''
      when node ? 'children' then E'\n'
      else '' end, '' order by place)
  from jsonb_path_query(value, 'strict $.** ? (@.type() == "object")', '{}', true) with ordinality as n(node, place)
  where jsonb_typeof(node -> 'type') = 'string'
  $$;

create table handbook.search_units (
  id bigint generated always as identity primary key,
  collection text not null,
  document_id uuid not null,
  -- '' for the whole document
  anchor text not null,
  place integer not null,
  audience_id uuid not null,
  owner_id uuid not null,
  owner_path text collate "C" not null,
  topic_id uuid,
  type text,
  published_at timestamptz not null,
  issued_at timestamptz,
  in_force_from timestamptz,
  in_force_to timestamptz,
  -- of everything that is shown and found: what did not change is not worked out again
  digest bytea not null,
  -- words, each as often as it counts
  length integer not null,
  title text not null,
  heading text not null,
  body text not null,
  vector tsvector not null,
  unique (collection, document_id, anchor)
) with (fillfactor = 85, toast_tuple_target = 256, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
-- Read whole, never in slices, and compressed it would be unpacked for each candidate.
alter table handbook.search_units alter column vector set storage external;
create index search_units_terms on handbook.search_units using gin (vector) with (fastupdate = off);
-- What is found by common words only is taken newest first.
create index search_units_newest on handbook.search_units (audience_id, published_at);

-- In how many units a term stands (also "@a…": how many are for an organisation). Nobody who publishes writes here: two who publish "đảng" would wait for each other.
-- They add rows to search_pending, and the worker folds those in (handbook.search_fold_pending).
create table handbook.search_terms (
  term text collate "C" primary key,
  units integer not null
) with (fillfactor = 80);
create table handbook.search_totals (
  one boolean primary key default true check (one),
  units bigint not null,
  length bigint not null
);
insert into handbook.search_totals values (true, 0, 0);
create table handbook.search_pending (
  n bigint generated always as identity primary key,
  sign smallint not null,
  length integer not null,
  terms text[] not null
);

create function handbook.search_pend() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into handbook.search_pending (sign, length, terms) values (-1, old.length, array(select t from unnest(tsvector_to_array(old.vector)) t where t ~ '^(@a|[^@=])'));
  end if;
  if tg_op <> 'DELETE' then
    insert into handbook.search_pending (sign, length, terms) values (1, new.length, array(select t from unnest(tsvector_to_array(new.vector)) t where t ~ '^(@a|[^@=])'));
  end if;
  return null;
end $$;
create trigger z_pend after insert or delete on handbook.search_units for each row execute function handbook.search_pend();
create trigger z_pend_change after update on handbook.search_units for each row when (old.digest is distinct from new.digest) execute function handbook.search_pend();

-- Takes up to `most` changes into the counts; called by the worker alone, one at a time. A word that nobody has any more is
-- forgotten, so that what was withdrawn leaves no word behind.
create function handbook.search_fold_pending(most integer) returns integer language plpgsql as $$
declare taken integer; gone text[];
begin
  with here as (
    delete from handbook.search_pending where n in (select n from handbook.search_pending order by n limit most for update skip locked) returning sign, length, terms
  ),
  counted as (
    select t.term, sum(h.sign)::integer as change from here h cross join unnest(h.terms) t(term) group by t.term having sum(h.sign) <> 0
  ),
  kept as (
    insert into handbook.search_terms as s (term, units) select term, change from counted order by term
    on conflict (term) do update set units = s.units + excluded.units returning s.term, s.units
  ),
  total as (
    update handbook.search_totals set units = units + (select coalesce(sum(sign), 0) from here), length = length + (select coalesce(sum(sign * h.length), 0) from here h) returning 1
  )
  select (select count(*) from here), (select array_agg(term) from kept where units <= 0) into taken, gone;
  if gone is not null then
    delete from handbook.search_terms where term = any(gone) and units = 0;
  end if;
  return taken;
end $$;

-- Counts everything anew: after a load that went past the triggers, or to prove the counts.
create function handbook.search_recount() returns void language plpgsql as $$
begin
  lock table handbook.search_units in share mode;
  delete from handbook.search_pending;
  delete from handbook.search_terms;
  insert into handbook.search_terms (term, units) select word, ndoc from ts_stat('select vector from handbook.search_units') where word ~ '^(@a|[^@=])';
  update handbook.search_totals set units = (select count(*) from handbook.search_units), length = (select coalesce(sum(u.length), 0) from handbook.search_units u);
end $$;

-- Which collection is searched, and what of its rows: written by handbook.attach_search alone.
create table handbook.search_sources (
  collection text primary key,
  fields jsonb not null
);

create function handbook.search_words_in(live jsonb, names jsonb, joint text) returns text
  language sql immutable parallel safe
  as $$ select coalesce(string_agg(live ->> name, joint order by place), '') from jsonb_array_elements_text(coalesce(names, '[]')) with ordinality as n(name, place) where coalesce(live ->> name, '') <> '' $$;

-- The units of a live row: itself, with its number and symbol in place of a heading, then its sections.
create function handbook.search_parts(fields jsonb, live jsonb) returns table (anchor text, place integer, title text, heading text, body text)
  language sql immutable parallel safe
  as $$
  with whole as (
    select handbook.search_words_in(live, fields -> 'title', ' ') as title,
      handbook.search_words_in(live, fields -> 'symbol', '-') as symbol,
      concat_ws(E'\n', nullif(handbook.search_words_in(live, fields -> 'text', E'\n'), ''),
        (select string_agg(handbook.search_rich_text(live -> r.name), E'\n') from jsonb_array_elements_text(coalesce(fields -> 'rich', '[]')) r(name) where jsonb_typeof(live -> r.name) = 'object')) as body
  )
  select '', 0, whole.title, whole.symbol, whole.body from whole
  union all
  select * from (
    select distinct on (s.section ->> 'anchor') s.section ->> 'anchor', s.place::integer, whole.title, coalesce(s.section ->> 'heading', ''), coalesce(s.section ->> 'text', '')
    from whole, jsonb_array_elements(case when jsonb_typeof(live -> (fields ->> 'sections')) = 'array' then live -> (fields ->> 'sections') else '[]' end) with ordinality as s(section, place)
    where coalesce(s.section ->> 'anchor', '') <> '' order by s.section ->> 'anchor', s.place) sections
  $$;

-- Brings the units of one live row to what it says now. Only what changed is worked out and written.
create function handbook.search_index(slug text, live jsonb) returns void language plpgsql as $$
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
  with parts as materialized (
    select p.*, sha256(convert_to(concat_ws(E'\x01', scope[1], scope[2], p.title, p.heading, p.body), 'UTF8')) as digest from handbook.search_parts(fields, live) p
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

-- After any write of a searched row, whoever writes: what is not live is not found.
create function handbook.search_row() returns trigger language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT' and coalesce(old._status::text = 'published', false);
  is_now boolean := tg_op <> 'DELETE' and coalesce(new._status::text = 'published', false);
begin
  if was and not is_now then
    delete from handbook.search_units u where u.collection = tg_argv[0] and u.document_id = old.id;
  elsif is_now and was and current_setting('handbook.moving', true) = 'on' then
    update handbook.search_units u set owner_path = new.owner_path where u.collection = tg_argv[0] and u.document_id = new.id and u.owner_path is distinct from new.owner_path;
  elsif is_now then
    perform handbook.search_index(tg_argv[0], to_jsonb(new));
  end if;
  return null;
end $$;

-- Everything of one collection anew, from its live rows.
create function handbook.search_rebuild(table_name text) returns void language plpgsql as $$
begin
  delete from handbook.search_units u where u.collection = replace(table_name, '_', '-');
  execute format('select handbook.search_index(%L, to_jsonb(t)) from public.%I t where t._status = ''published''', replace(table_name, '_', '-'), table_name);
end $$;

-- Puts a collection's live rows into search. `fields` names columns: `title` and `text` (lists), `symbol` (joined by "-"),
-- `rich` (rich texts), `sections` (JSON of anchor, heading, text), `topic`, `type`, `issuedAt`, `inForceFrom`, `inForceTo`.
create function handbook.attach_search(table_name text, fields text) returns void language plpgsql as $$
begin
  insert into handbook.search_sources as s values (replace(table_name, '_', '-'), fields::jsonb) on conflict (collection) do update set fields = excluded.fields;
  execute format('create or replace trigger s_search after insert or update or delete on public.%I for each row execute function handbook.search_row(%L)',
    table_name, replace(table_name, '_', '-'));
  perform handbook.search_rebuild(table_name);
end $$;
select handbook.attach_search('news', '{"title":["title"],"text":["summary"],"rich":["body"],"topic":"topic_id"}');
select handbook.attach_search('documents', '{"title":["title"],"symbol":["number","symbol"],"text":["summary"],"sections":"sections","topic":"topic_id","type":"type","issuedAt":"date_issued","inForceFrom":"in_force","inForceTo":"expires_on"}');
select handbook.attach_search('pages', '{"title":["title"],"rich":["body"]}');
select handbook.search_recount();
