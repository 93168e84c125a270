-- Delta sync (plugins/sync). handbook.change_log follows paths, which a move of the tree rewrites, and every draft; here each change of what is or was
-- live stands once for every stream of readers it concerns: 'a' whom it is published to, 'o' who answers for it. A reader takes
-- what one snapshot sees and an earlier one did not (pg_visible_in_snapshot): so a change that commits late is never missed, and holds nothing back.
create table handbook.sync_changes (
  n bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  side "char" not null check (side in ('a', 'o')),
  stream uuid not null,
  collection text not null,
  document_id uuid not null,
  at timestamptz not null default now()
);
create index sync_changes_stream on handbook.sync_changes (side, stream, xid, n);
create index sync_changes_at on handbook.sync_changes (at);

create function handbook.sync_changed() returns trigger language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT' and coalesce(old._status::text = 'published', false);
  is_now boolean := tg_op <> 'DELETE' and coalesce(new._status::text = 'published', false);
begin
  -- A move of the tree rewrites derived paths: whoever read it by its stream reads it still.
  if not (was or is_now) or current_setting('handbook.moving', true) = 'on' then return null; end if;
  insert into handbook.sync_changes (side, stream, collection, document_id)
  select distinct s.side, s.stream, tg_argv[0], coalesce(case when tg_op <> 'DELETE' then new.id end, old.id)
  from (values ('a'::"char", case when was then old.audience_id end), ('o', case when was then old.owner_id end),
               ('a', case when is_now then new.audience_id end), ('o', case when is_now then new.owner_id end)) s(side, stream)
  where s.stream is not null;
  return null;
end $$;

-- Content that is synchronised: its changes are written down, and what is live of one owner is found newest first.
create function handbook.attach_sync(table_name text) returns void language plpgsql as $$
begin
  execute format('create or replace trigger z_sync after insert or update or delete on public.%I for each row execute function handbook.sync_changed(%L)',
    table_name, replace(table_name, '_', '-'));
  execute format('create index if not exists %I on public.%I (owner_id, published_at, id) where _status = ''published''', table_name || '_owned', table_name);
end $$;
select handbook.attach_sync('news');
select handbook.attach_sync('documents');
select handbook.attach_sync('pages');
select handbook.attach_sync('bulletins');
