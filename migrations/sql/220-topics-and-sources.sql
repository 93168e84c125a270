-- Topics hang on the tree: the city's own stand for everybody, a committee's beneath one of them for its line (Seed 4529, Điều 3.4).
-- Whatever is sent, owner, place, retirement and feed change by command only; a topic that names no owner is the city's.
create function handbook.keep_topic() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('handbook.moving', true) = 'on' then return new; end if;
  if not handbook.has_ticket('topics.') then
    if tg_op = 'UPDATE' then
      new.owner_id := coalesce(old.owner_id, new.owner_id);
      new.parent_id := old.parent_id;
      new.retired_at := old.retired_at;
      new.feed_opened_at := old.feed_opened_at;
    else
      new.owner_id := null;
      new.parent_id := null;
      new.retired_at := null;
      new.feed_opened_at := null;
    end if;
  end if;
  if new.owner_id is null then
    select id into new.owner_id from public.organizations where parent_id is null order by created_at limit 1;
  end if;
  -- Two levels: a group of the city, and what stands beneath it.
  if new.parent_id is not null and exists (select 1 from public.topics t where t.id = new.parent_id and t.parent_id is not null) then
    raise exception 'a topic stands beneath a group' using errcode = 'HB002';
  end if;
  if new.parent_id is not null and tg_op = 'UPDATE' and exists (select 1 from public.topics t where t.parent_id = new.id) then
    raise exception 'a group stands beneath nothing' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger a_keep_topic before insert or update on public.topics for each row execute function handbook.keep_topic();
select handbook.attach_scope('topics', 'owner_id', 'owner_path');
update public.topics set name = name;

-- What may be copied from.
select handbook.attach_scope('source_sites', 'owner_id', 'owner_path');
select handbook.guard_table('source_sites', 'source-sites.');

-- What a site listed when it was last looked at; the worker's notes, thrown away and made anew without harm.
create table handbook.source_entries (
  site_id uuid not null references public.source_sites (id) on delete cascade,
  url text not null,
  title text not null,
  summary text not null,
  published_at timestamptz,
  first_seen_at timestamptz not null default now(),
  primary key (site_id, url),
  constraint source_entries_short check (length(url) <= 2000 and length(title) <= 500 and length(summary) <= 2000)
);
create table handbook.source_polls (
  site_id uuid primary key references public.source_sites (id) on delete cascade,
  polled_at timestamptz not null,
  problem text
);

-- Which address became which draft, for whom: what was imported is shown as such, and not imported twice unasked.
create table handbook.source_imports (
  owner_id uuid not null references public.organizations (id),
  url text not null,
  collection text not null,
  document_id uuid not null,
  imported_at timestamptz not null default now(),
  primary key (owner_id, url, document_id)
);
create index source_imports_document on handbook.source_imports (document_id);

-- Near duplicates: a sketch (MinHash) of each item's newest draft and of its live text. `bands` are what two likely ones share.
create table handbook.content_sketches (
  collection text not null,
  document_id uuid not null,
  live boolean not null,
  -- a digest of the words: what did not change is not sketched again
  digest text not null,
  sketch integer[] not null,
  bands integer[] not null,
  primary key (collection, document_id, live)
);
create index content_sketches_bands on handbook.content_sketches using gin (bands);
