-- Who remembers something listens (decision 0004.1): triggers tell at commit, and nobody else does. A payload names whose
-- memory falls: an id, or '*' for everybody's. PostgreSQL tells equal words of one transaction once, so a move of a
-- branch says '*' and not 50,000 names.
create function handbook.tell(channel text, payload text) returns void language plpgsql as $$
begin
  if payload is not null then perform pg_notify(channel, payload); end if;
end $$;

-- handbook_power: the user whose power may have changed. A mandate without a person is a group's: '*' (the trigger's argument).
-- What begins or ends by date tells nothing: whoever remembers power reads the next such instant with it.
create function handbook.tell_power() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then perform handbook.tell('handbook_power', coalesce(new.user_id::text, tg_argv[0])); end if;
  if tg_op <> 'INSERT' then perform handbook.tell('handbook_power', coalesce(old.user_id::text, tg_argv[0])); end if;
  return null;
end $$;

drop trigger z_power_changed on public.mandates;
drop trigger z_power_changed on public.group_members;
drop trigger z_power_changed on public.members;
drop trigger z_power_changed on public.organizations;
drop trigger z_power_changed on public.users;
drop function handbook.power_changed();

create trigger z_tell_power after insert or delete on public.mandates for each row execute function handbook.tell_power('*');
create trigger z_tell_power_change after update on public.mandates for each row
  when ((old.user_id, old.group_id, old.role, old.organization_id, old.valid_from, old.valid_to)
    is distinct from (new.user_id, new.group_id, new.role, new.organization_id, new.valid_from, new.valid_to))
  execute function handbook.tell_power('*');
create trigger z_tell_power after insert or delete on public.group_members for each row execute function handbook.tell_power('*');
create trigger z_tell_power_change after update on public.group_members for each row
  when ((old.user_id, old.group_id, old.valid_from, old.valid_to) is distinct from (new.user_id, new.group_id, new.valid_from, new.valid_to))
  execute function handbook.tell_power('*');
-- Most members of a city have no account; theirs is nobody's power.
create trigger z_tell_power after insert or delete on public.members for each row execute function handbook.tell_power();
create trigger z_tell_power_change after update on public.members for each row
  when ((old.user_id, old.cell_id, old.status) is distinct from (new.user_id, new.cell_id, new.status))
  execute function handbook.tell_power();

-- handbook_account: the user whose account or sessions changed. A sign-in changes both, of that user alone. What follows a
-- moved branch is told by its organisation.
create function handbook.tell_account() returns trigger language plpgsql as $$
declare was jsonb := to_jsonb(old); is_now jsonb := to_jsonb(new);
begin
  perform handbook.tell('handbook_account', is_now ->> tg_argv[0]);
  perform handbook.tell('handbook_account', was ->> tg_argv[0]);
  return null;
end $$;
create trigger z_tell_account after update or delete on public.users for each row
  when (current_setting('handbook.moving', true) is distinct from 'on') execute function handbook.tell_account('id');
create trigger z_tell_account after insert or update or delete on public.users_sessions for each row execute function handbook.tell_account('_parent_id');

-- handbook_content: '<collection> <document> <audience before> <audience after>' of what is or was live, '-' for none.
create function handbook.tell_content() returns trigger language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT' and coalesce(old._status::text = 'published', false);
  is_now boolean := tg_op <> 'DELETE' and coalesce(new._status::text = 'published', false);
begin
  if not (was or is_now) or current_setting('handbook.moving', true) = 'on' then return null; end if;
  perform pg_notify('handbook_content', concat_ws(' ', tg_argv[0], case when tg_op = 'DELETE' then old.id else new.id end,
    coalesce(case when was then old.audience_id::text end, '-'), coalesce(case when is_now then new.audience_id::text end, '-')));
  return null;
end $$;

-- Names shown with every item, and places that decide who reads: told to everybody.
create function handbook.tell_everybody() returns trigger language plpgsql as $$
declare channel text;
begin
  foreach channel in array tg_argv loop perform pg_notify(channel, '*'); end loop;
  return null;
end $$;
create trigger z_tell_everybody after update on public.organizations for each row
  when ((old.path, old.valid_to) is distinct from (new.path, new.valid_to))
  execute function handbook.tell_everybody('handbook_power', 'handbook_account', 'handbook_content');
create trigger z_tell_everybody_names after update on public.organizations for each row
  when ((old.name, old.short_name, old.code, old.level, old.form, old.kind) is distinct from (new.name, new.short_name, new.code, new.level, new.form, new.kind))
  execute function handbook.tell_everybody('handbook_content');
create trigger z_tell_everybody after update or delete on public.topics for each row execute function handbook.tell_everybody('handbook_content');

-- Content: as in 040, and what the hot reads need: the feed by (published_at, id) within an audience, read backwards.
create or replace function handbook.attach_content(table_name text) returns void language plpgsql as $$
begin
  perform handbook.attach_scope(table_name, 'owner_id', 'owner_path');
  perform handbook.attach_scope(table_name, 'audience_id', 'audience_path');
  perform handbook.attach_scope('_' || table_name || '_v', 'version_owner_id', 'version_owner_path');
  perform handbook.attach_scope('_' || table_name || '_v', 'version_audience_id', 'version_audience_path');
  perform handbook.attach_change_log(table_name, 'audience_path');
  -- The reader's list over REST: newest first within an audience, ties by creation (SCALE.md).
  execute format('create index if not exists %I on public.%I (audience_id, published_at, created_at) where _status = ''published''',
    table_name || '_feed', table_name);
  execute format('create index if not exists %I on public.%I (audience_id, published_at, id) where _status = ''published''',
    table_name || '_hot', table_name);
  -- Payload's order of a list by "-publishedAt", drafts first: of everything (administrators), and of what is live, for
  -- readers whose few audiences hold much of it.
  execute format('create index if not exists %I on public.%I (published_at, created_at)', table_name || '_newest', table_name);
  execute format('create index if not exists %I on public.%I (published_at, created_at) where _status = ''published''',
    table_name || '_newest_live', table_name);
  execute format('create or replace trigger z_tell_content after insert or update or delete on public.%I
    for each row execute function handbook.tell_content(%L)', table_name, replace(table_name, '_', '-'));
end $$;
select handbook.attach_content('news');
select handbook.attach_content('documents');
select handbook.attach_content('pages');
create index news_hot_topic on public.news (audience_id, topic_id, published_at, id) where _status = 'published';
create index documents_hot_topic on public.documents (audience_id, topic_id, published_at, id) where _status = 'published';

-- Every statement here runs for a millisecond or two; PostgreSQL would compile some of them for ten first.
do $$
begin
  execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege then
  raise notice 'jit stays as it is: only the owner of the database may switch it off';
end $$;
