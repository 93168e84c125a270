-- The tree. `path` is the chain of fixed-width keys from the root, each followed by "/".
-- A subtree is: path >= P and path < left(P, -1) || '0'   ("0" follows "/" in the "C" collation).
alter table public.organizations alter column path type varchar collate "C";
alter table public.organizations alter column path set not null;
create unique index organizations_path_unique on public.organizations (path);
create index organizations_name_trgm on public.organizations using gin (handbook.plain(name) gin_trgm_ops);

create sequence handbook.organization_keys;
grant usage on schema handbook to public;

-- Five digits of base 36, lower case: 60 million organisations.
create function handbook.base36(value bigint) returns text language plpgsql immutable as $$
declare digits constant text := '0123456789abcdefghijklmnopqrstuvwxyz'; rest bigint := value; result text := '';
begin
  for i in 1..5 loop
    result := substr(digits, (rest % 36)::int + 1, 1) || result;
    rest := rest / 36;
  end loop;
  return result;
end $$;

create function handbook.subtree_end(path text) returns text
  language sql immutable as $$ select left(path, -1) || '0' $$;

create function handbook.organizations_path() returns trigger language plpgsql as $$
declare above text;
begin
  if tg_op = 'INSERT' then
    if new.parent_id is null then
      if exists (select 1 from public.organizations where parent_id is null) then
        raise exception 'there is one root' using errcode = 'HB010';
      end if;
      above := '';
    else
      select path into above from public.organizations where id = new.parent_id for share;
      if above is null then raise exception 'no such parent' using errcode = 'HB010'; end if;
    end if;
    new.path := above || handbook.base36(nextval('handbook.organization_keys')) || '/';
    return new;
  end if;

  -- Structure changes only by command; a descendant's path is rewritten by the move above it.
  if current_setting('handbook.moving', true) = 'on' and new.parent_id is not distinct from old.parent_id then
    return new;
  end if;
  if new.parent_id is not distinct from old.parent_id then
    new.path := old.path;
  else
    if new.parent_id is null or old.parent_id is null then
      raise exception 'the root stays the root' using errcode = 'HB010';
    end if;
    select path into above from public.organizations where id = new.parent_id for share;
    if above is null or starts_with(above, old.path) then
      raise exception 'an organisation cannot stand under itself' using errcode = 'HB010';
    end if;
    new.path := above || right(old.path, 6);
  end if;
  if (new.parent_id, new.name, new.short_name, new.level, new.form, new.kind, new.code, new.valid_from, new.valid_to, new.merged_into_id)
     is distinct from
     (old.parent_id, old.name, old.short_name, old.level, old.form, old.kind, old.code, old.valid_from, old.valid_to, old.merged_into_id)
     and not handbook.has_ticket('organizations.') then
    raise exception 'organisations change by command' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger organizations_path before insert or update on public.organizations
  for each row execute function handbook.organizations_path();

-- Rewrites the paths below a moved organisation, in every registered table, in the mover's transaction.
-- Runs as the owner, because evidence carries paths too and the product's role may not update it.
create function handbook.organizations_moved() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare scope record;
begin
  perform set_config('handbook.moving', 'on', true);
  update public.organizations
    set path = new.path || substr(path, length(old.path) + 1)
    where path > old.path and path < handbook.subtree_end(old.path);
  for scope in select table_name, path_column from handbook.scope_columns order by table_name, path_column loop
    execute format('update public.%1$I set %2$I = $1 || substr(%2$I, length($2) + 1) where %2$I >= $2 and %2$I < handbook.subtree_end($2)',
      scope.table_name, scope.path_column) using new.path, old.path;
  end loop;
  perform set_config('handbook.moving', 'off', true);
  return null;
end $$;
create trigger organizations_moved after update on public.organizations
  for each row when (old.path is distinct from new.path and old.parent_id is distinct from new.parent_id)
  execute function handbook.organizations_moved();

create function handbook.organizations_delete() returns trigger language plpgsql as $$
begin
  raise exception 'organisations are dissolved, never deleted' using errcode = 'HB002';
end $$;
create trigger organizations_delete before delete on public.organizations
  for each row execute function handbook.organizations_delete();
